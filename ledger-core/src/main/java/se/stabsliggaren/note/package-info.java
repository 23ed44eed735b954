/** What a free line is held to: nothing; it is recorded. */
@NullMarked
package se.stabsliggaren.note;

import org.jspecify.annotations.NullMarked;
