/**
 * When a line on a sheet can have been written, whatever the sheet claims.
 */
@NullMarked
package se.stabsliggaren.projection.paper;

import org.jspecify.annotations.NullMarked;
