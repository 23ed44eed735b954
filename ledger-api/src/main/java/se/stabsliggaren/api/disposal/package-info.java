/** Disposal (gallring): carrying out what was decided, and saying what was reached and what was not. */
@NullMarked
package se.stabsliggaren.api.disposal;

import org.jspecify.annotations.NullMarked;
