/** Boards and papers that must go on without systems. */
@NullMarked
package se.stabsliggaren.governance;

import org.jspecify.annotations.NullMarked;
