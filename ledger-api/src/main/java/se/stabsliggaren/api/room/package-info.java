/** The pages of the staff room: to write on, sheets of meetings, the register to be printed. */
@NullMarked
package se.stabsliggaren.api.room;

import org.jspecify.annotations.NullMarked;
