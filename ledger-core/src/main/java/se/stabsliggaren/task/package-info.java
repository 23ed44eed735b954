/** Tasks and what became of them. */
@NullMarked
package se.stabsliggaren.task;

import org.jspecify.annotations.NullMarked;
