/** How something comes to be recorded: one queue per log, one command, one commit, one receipt. */
@NullMarked
package se.stabsliggaren.api.recording;

import org.jspecify.annotations.NullMarked;
