/** What a cost is held to: nothing; it is recorded. */
@NullMarked
package se.stabsliggaren.cost;

import org.jspecify.annotations.NullMarked;
