/** Free lines, which nothing is ever asked of. */
@NullMarked
package se.stabsliggaren.note;

import org.jspecify.annotations.NullMarked;
