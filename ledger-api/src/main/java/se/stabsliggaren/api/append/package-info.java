/** How something comes to be recorded: one group of all who wait, one commit, one receipt each. */
@NullMarked
package se.stabsliggaren.api.append;

import org.jspecify.annotations.NullMarked;
