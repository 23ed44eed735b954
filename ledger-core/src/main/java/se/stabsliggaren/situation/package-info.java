/** What a situation picture is held to: nothing; it is recorded. */
@NullMarked
package se.stabsliggaren.situation;

import org.jspecify.annotations.NullMarked;
