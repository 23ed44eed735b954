/** How a page of any projection is shown: as JSON for machines, as HTML for screens and paper. */
@NullMarked
package se.stabsliggaren.api.page;

import org.jspecify.annotations.NullMarked;
