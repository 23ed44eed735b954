/** Questions and answers. */
@NullMarked
package se.stabsliggaren.question;

import org.jspecify.annotations.NullMarked;
