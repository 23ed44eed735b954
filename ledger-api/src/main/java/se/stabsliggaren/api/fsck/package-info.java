/** Whether a live database still holds what was recorded (operations/fsck.md). */
@NullMarked
package se.stabsliggaren.api.fsck;

import org.jspecify.annotations.NullMarked;
