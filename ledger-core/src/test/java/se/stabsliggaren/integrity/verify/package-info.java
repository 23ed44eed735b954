/** The verifier's tests: a good bundle, and many ways to spoil it. */
@NullMarked
package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.NullMarked;
