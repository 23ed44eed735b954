/** Answers which authorities have to be told of this incident: applies, possibly or not, as far as posts say. */
@NullMarked
package se.stabsliggaren.projection.authorities;

import org.jspecify.annotations.NullMarked;
