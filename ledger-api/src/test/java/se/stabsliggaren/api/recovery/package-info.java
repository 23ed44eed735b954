/** Posts that come back from a bundle. */
@NullMarked
package se.stabsliggaren.api.recovery;

import org.jspecify.annotations.NullMarked;
