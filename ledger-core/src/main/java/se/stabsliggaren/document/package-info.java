/** Documents on paper and file. */
@NullMarked
package se.stabsliggaren.document;

import org.jspecify.annotations.NullMarked;
