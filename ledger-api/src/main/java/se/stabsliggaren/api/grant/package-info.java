/** Who lets whom in, and who takes it back: each time the register says so. */
@NullMarked
package se.stabsliggaren.api.grant;

import org.jspecify.annotations.NullMarked;
