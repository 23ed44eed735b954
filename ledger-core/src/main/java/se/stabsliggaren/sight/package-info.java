/** What of a post a reader may see: the one place where hiding and warning signals take effect. */
@NullMarked
package se.stabsliggaren.sight;

import org.jspecify.annotations.NullMarked;
