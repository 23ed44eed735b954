/** What the tests of all modules want of the machine that they run on. */
@NullMarked
package se.stabsliggaren.machine;

import org.jspecify.annotations.NullMarked;
