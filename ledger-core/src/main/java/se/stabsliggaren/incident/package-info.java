/** The life of an incident: opened, in one state or another, closed, opened again. */
@NullMarked
package se.stabsliggaren.incident;

import org.jspecify.annotations.NullMarked;
