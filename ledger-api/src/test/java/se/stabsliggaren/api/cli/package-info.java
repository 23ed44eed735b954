/** The command line, the launcher, and the pages that tell people what to type. */
@NullMarked
package se.stabsliggaren.api.cli;

import org.jspecify.annotations.NullMarked;
