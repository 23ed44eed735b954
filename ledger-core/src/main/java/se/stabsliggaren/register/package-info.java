/** Which authorities, incidents, accounts and keys there are, and what of that may still be changed. */
@NullMarked
package se.stabsliggaren.register;

import org.jspecify.annotations.NullMarked;
