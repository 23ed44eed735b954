/** Who may come in, as whom, and what they may do. */
@NullMarked
package se.stabsliggaren.api.access;

import org.jspecify.annotations.NullMarked;
