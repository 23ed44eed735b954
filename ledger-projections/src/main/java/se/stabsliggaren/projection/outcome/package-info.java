/** What became of what was looked for, threatened or forecast; shared by all who tell that. */
@NullMarked
package se.stabsliggaren.projection.outcome;

import org.jspecify.annotations.NullMarked;
