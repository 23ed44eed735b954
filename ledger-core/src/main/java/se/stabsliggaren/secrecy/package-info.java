/** Which words bear a warning signal, and when one is lifted. */
@NullMarked
package se.stabsliggaren.secrecy;

import org.jspecify.annotations.NullMarked;
