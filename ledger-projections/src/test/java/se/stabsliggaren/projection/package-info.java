/** Tests of the read side, told as small invented histories. */
@NullMarked
package se.stabsliggaren.projection;

import org.jspecify.annotations.NullMarked;
