/** Systems, manual routines, credential rounds and ways of working. */
@NullMarked
package se.stabsliggaren.system;

import org.jspecify.annotations.NullMarked;
