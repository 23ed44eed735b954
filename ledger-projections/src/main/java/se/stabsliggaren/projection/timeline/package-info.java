/** Answers what happened and when: every post as one Swedish line, in weeks and days. */
@NullMarked
package se.stabsliggaren.projection.timeline;

import org.jspecify.annotations.NullMarked;
