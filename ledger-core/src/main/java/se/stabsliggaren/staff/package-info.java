/** Whether the staff is active, and who is in it, in which role, relieved by whom. */
@NullMarked
package se.stabsliggaren.staff;

import org.jspecify.annotations.NullMarked;
