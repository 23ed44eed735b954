/**
 * What every view says of an incident as of a post, as one digest each, so that two who fold the same posts can tell that
 * they read the same (replay.md).
 */
@NullMarked
package se.stabsliggaren.api.replay;

import org.jspecify.annotations.NullMarked;
