/** Which staff meetings there were, and whose minutes are approved. */
@NullMarked
package se.stabsliggaren.meeting;

import org.jspecify.annotations.NullMarked;
