/** Which questions were asked, and which of them are answered. */
@NullMarked
package se.stabsliggaren.question;

import org.jspecify.annotations.NullMarked;
