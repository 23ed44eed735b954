/**
 * Drafts of what is filed with authorities, police and insurer: what posts say for each question that is asked, what is
 * missing, and of a supplement only what is new.
 */
@NullMarked
package se.stabsliggaren.projection.filing;

import org.jspecify.annotations.NullMarked;
