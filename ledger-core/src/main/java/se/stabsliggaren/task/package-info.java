/** Which tasks were given to whom, and which are done or dropped. */
@NullMarked
package se.stabsliggaren.task;

import org.jspecify.annotations.NullMarked;
