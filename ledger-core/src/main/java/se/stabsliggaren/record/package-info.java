/** The record itself: sheets, withdrawals, disposal. */
@NullMarked
package se.stabsliggaren.record;

import org.jspecify.annotations.NullMarked;
