/** The command line: serve, play the demonstration, rebuild the views; and what it says when it cannot. */
@NullMarked
package se.stabsliggaren.api.command;

import org.jspecify.annotations.NullMarked;
