/** How everything that goes wrong is answered: one Swedish sentence, as RFC 9457 wants it or as a page. */
@NullMarked
package se.stabsliggaren.api.problem;

import org.jspecify.annotations.NullMarked;
