/** Situation pictures. */
@NullMarked
package se.stabsliggaren.situation;

import org.jspecify.annotations.NullMarked;
