/**
 * What readers ask, answered from posts alone. A projection keeps one row of each post that concerns it and never
 * overwrites one; corrections and withdrawals are marks that carry their own post number. So the view as of any
 * earlier post is the same rows, read up to that number.
 *
 * <p>{@code view} holds rows and marks, {@code text} the Swedish wording, {@code sentence} how each event is said;
 * {@code regime}, {@code breach} and {@code paper} are what several questions share. Every other package is one question.
 */
@NullMarked
package se.stabsliggaren.projection;

import org.jspecify.annotations.NullMarked;
