/** What is handed out: the layout of a bundle (docs/spec), and who writes it. */
@NullMarked
package se.stabsliggaren.integrity.bundle;

import org.jspecify.annotations.NullMarked;
