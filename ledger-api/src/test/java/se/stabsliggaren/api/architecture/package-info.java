/** Which part of the API may know which; and that each of these rules can be broken. */
@NullMarked
package se.stabsliggaren.api.architecture;

import org.jspecify.annotations.NullMarked;
