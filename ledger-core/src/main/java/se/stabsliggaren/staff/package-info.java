/** The staff: its members, roles, rhythm and direction. */
@NullMarked
package se.stabsliggaren.staff;

import org.jspecify.annotations.NullMarked;
