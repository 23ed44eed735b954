/** Tests of what the register lists. */
@NullMarked
package se.stabsliggaren.api.register;

import org.jspecify.annotations.NullMarked;
