/** Which names were typed in a log, which of them are nearly the same, and which were said to mean the same. */
@NullMarked
package se.stabsliggaren.naming;

import org.jspecify.annotations.NullMarked;
