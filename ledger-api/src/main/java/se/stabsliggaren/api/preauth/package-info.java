/**
 * What somebody may send before the ledger knows who it is, and how little of the ledger they can hold meanwhile; and how a
 * body is taken in, or left, with nobody waiting.
 */
@NullMarked
package se.stabsliggaren.api.preauth;

import org.jspecify.annotations.NullMarked;
