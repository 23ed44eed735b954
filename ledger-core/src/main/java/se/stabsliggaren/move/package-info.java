/** Whether the log is moving to another installation, and what may follow then. */
@NullMarked
package se.stabsliggaren.move;

import org.jspecify.annotations.NullMarked;
