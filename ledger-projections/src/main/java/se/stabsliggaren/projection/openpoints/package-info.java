/** Answers what is still open: everything somebody waits for, in one list per kind, the overdue first. */
@NullMarked
package se.stabsliggaren.projection.openpoints;

import org.jspecify.annotations.NullMarked;
