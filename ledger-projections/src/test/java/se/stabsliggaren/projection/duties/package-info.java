/** Tests of duties and their clocks, told as small invented histories. */
@NullMarked
package se.stabsliggaren.projection.duties;

import org.jspecify.annotations.NullMarked;
