/** What of the record itself stands: sheets out and accounted for, posts withdrawn or hidden, disposals decided. */
@NullMarked
package se.stabsliggaren.record;

import org.jspecify.annotations.NullMarked;
