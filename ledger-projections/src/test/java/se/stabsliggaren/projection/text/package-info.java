/** Tests of the Swedish wording. */
@NullMarked
package se.stabsliggaren.projection.text;

import org.jspecify.annotations.NullMarked;
