/** What is known of each personal data breach, who was aware of it when, and what its record still lacks. */
@NullMarked
package se.stabsliggaren.breach;

import org.jspecify.annotations.NullMarked;
