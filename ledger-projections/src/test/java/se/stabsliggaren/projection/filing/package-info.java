/** Tests of the drafts of filings, told as small invented histories. */
@NullMarked
package se.stabsliggaren.projection.filing;

import org.jspecify.annotations.NullMarked;
