/** Whether a live database still holds what was recorded (operations/fsck.md). */
@NullMarked
package se.stabsliggaren.api.check;

import org.jspecify.annotations.NullMarked;
