/**
 * How views are read: each is folded of the log's posts when somebody asks ({@link se.stabsliggaren.api.view.Views}), as
 * far as its reader may see them. Nothing here is stored; what is kept in memory can be dropped at any time.
 */
@NullMarked
package se.stabsliggaren.api.view;

import org.jspecify.annotations.NullMarked;
