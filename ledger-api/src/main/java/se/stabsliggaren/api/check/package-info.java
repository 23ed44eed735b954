/** Whether a live database still holds what was recorded (operations.md, "Checking the database"). */
@NullMarked
package se.stabsliggaren.api.check;

import org.jspecify.annotations.NullMarked;
