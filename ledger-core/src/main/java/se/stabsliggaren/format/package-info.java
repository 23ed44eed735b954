/**
 * How an event becomes content, slots and bytes, and back (spec/record.md). The one place that looks at records by
 * reflection: what is read, written, sealed, described and listed as a reference all follows from one {@link Shape}.
 */
@NullMarked
package se.stabsliggaren.format;

import org.jspecify.annotations.NullMarked;
