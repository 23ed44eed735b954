/** Tests of the record of breaches, told as small invented histories. */
@NullMarked
package se.stabsliggaren.projection.breachrecord;

import org.jspecify.annotations.NullMarked;
