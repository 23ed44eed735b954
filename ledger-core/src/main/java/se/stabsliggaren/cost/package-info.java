/** What a cost is held to: that its bounds can be understood; it is recorded. */
@NullMarked
package se.stabsliggaren.cost;

import org.jspecify.annotations.NullMarked;
