/** Staff meetings. */
@NullMarked
package se.stabsliggaren.meeting;

import org.jspecify.annotations.NullMarked;
