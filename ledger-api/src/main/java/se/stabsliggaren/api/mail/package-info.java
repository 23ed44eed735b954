/** Reminders of limits by mail: once each, to whom the installation's settings name for an authority. */
@NullMarked
package se.stabsliggaren.api.mail;

import org.jspecify.annotations.NullMarked;
