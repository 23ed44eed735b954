/** The times of an incident as a calendar (iCalendar, RFC 5545), and the links by which calendar programs follow it. */
@NullMarked
package se.stabsliggaren.api.calendar;

import org.jspecify.annotations.NullMarked;
