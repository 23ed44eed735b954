/** How something comes to be recorded: one queue, one command and one commit for all who wait, and a receipt for each. */
@NullMarked
package se.stabsliggaren.api.append;

import org.jspecify.annotations.NullMarked;
