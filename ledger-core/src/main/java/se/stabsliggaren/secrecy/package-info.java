/** Warning signals. */
@NullMarked
package se.stabsliggaren.secrecy;

import org.jspecify.annotations.NullMarked;
