/** The posts of a log as their reader may see them. */
@NullMarked
package se.stabsliggaren.api.log;

import org.jspecify.annotations.NullMarked;
