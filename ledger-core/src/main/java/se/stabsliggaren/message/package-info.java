/** Which channels can be used, and which messages were issued, approved and replaced. */
@NullMarked
package se.stabsliggaren.message;

import org.jspecify.annotations.NullMarked;
