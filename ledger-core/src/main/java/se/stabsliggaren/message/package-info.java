/** What is said, to whom, in which channel. */
@NullMarked
package se.stabsliggaren.message;

import org.jspecify.annotations.NullMarked;
