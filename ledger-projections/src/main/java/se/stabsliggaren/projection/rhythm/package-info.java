/** Whether the staff has met as often as its rhythm says; shared by all who remind of it, so that all tell the same. */
@NullMarked
package se.stabsliggaren.projection.rhythm;

import org.jspecify.annotations.NullMarked;
