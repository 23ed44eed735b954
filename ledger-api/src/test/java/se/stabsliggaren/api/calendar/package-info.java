/** Tests of the calendar as it is written. */
@NullMarked
package se.stabsliggaren.api.calendar;

import org.jspecify.annotations.NullMarked;
