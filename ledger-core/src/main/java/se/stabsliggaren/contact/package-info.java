/** What a contact with the world outside is held to: nothing; it is recorded. */
@NullMarked
package se.stabsliggaren.contact;

import org.jspecify.annotations.NullMarked;
