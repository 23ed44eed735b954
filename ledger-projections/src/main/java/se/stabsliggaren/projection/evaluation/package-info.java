/**
 * The evaluation report, as far as posts can write it: every sentence cites the posts it is made of, every number stands
 * beside its definition, and what nobody recorded is said to be absent.
 */
@NullMarked
package se.stabsliggaren.projection.evaluation;

import org.jspecify.annotations.NullMarked;
