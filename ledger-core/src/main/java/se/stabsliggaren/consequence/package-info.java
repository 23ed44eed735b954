/** Which consequences for operations and people still last, and which are said to have ended twice. */
@NullMarked
package se.stabsliggaren.consequence;

import org.jspecify.annotations.NullMarked;
