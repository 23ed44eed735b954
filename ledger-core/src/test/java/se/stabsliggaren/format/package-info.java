/** Tests of the format: what is read at the door, sealed, stored and read back. */
@NullMarked
package se.stabsliggaren.format;

import org.jspecify.annotations.NullMarked;
