/** Personal data breaches. */
@NullMarked
package se.stabsliggaren.breach;

import org.jspecify.annotations.NullMarked;
