/** The doors, through HTTP. */
@NullMarked
package se.stabsliggaren.api.door;

import org.jspecify.annotations.NullMarked;
