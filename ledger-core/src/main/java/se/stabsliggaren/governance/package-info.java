/** Which duties of boards and papers, that must go on without systems, lie ahead and were prepared for. */
@NullMarked
package se.stabsliggaren.governance;

import org.jspecify.annotations.NullMarked;
