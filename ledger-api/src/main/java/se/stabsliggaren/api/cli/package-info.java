/** The command line: serve, play the demonstration, check, replay; and what it says when it cannot. */
@NullMarked
package se.stabsliggaren.api.cli;

import org.jspecify.annotations.NullMarked;
