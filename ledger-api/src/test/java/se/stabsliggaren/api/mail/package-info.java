/** Tests of reminders by mail, against a mail server of their own. */
@NullMarked
package se.stabsliggaren.api.mail;

import org.jspecify.annotations.NullMarked;
