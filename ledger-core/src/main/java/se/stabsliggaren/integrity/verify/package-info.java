/**
 * The verifier: reads a bundle and says what holds, what does not, and what vouches for it (docs/spec). It runs from
 * this jar alone.
 */
@NullMarked
package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.NullMarked;
