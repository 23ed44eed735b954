/** What pages show, and what they never show. */
@NullMarked
package se.stabsliggaren.api.page;

import org.jspecify.annotations.NullMarked;
