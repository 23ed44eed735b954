/** What shows anybody that a post stands in a log: heads, inclusion and consistency proofs. */
@NullMarked
package se.stabsliggaren.api.proof;

import org.jspecify.annotations.NullMarked;
