/** Contacts with the world outside. */
@NullMarked
package se.stabsliggaren.contact;

import org.jspecify.annotations.NullMarked;
