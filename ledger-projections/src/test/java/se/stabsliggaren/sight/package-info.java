/** Who sees what, rule by rule. */
@NullMarked
package se.stabsliggaren.sight;

import org.jspecify.annotations.NullMarked;
