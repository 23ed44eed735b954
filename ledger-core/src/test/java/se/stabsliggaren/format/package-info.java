/** Tests of the format: what is read of a draft, sealed, stored and read back. */
@NullMarked
package se.stabsliggaren.format;

import org.jspecify.annotations.NullMarked;
