/**
 * What pages say in Swedish, whatever they are about: moments, codes, composed lines, headings.
 */
@NullMarked
package se.stabsliggaren.projection.text;

import org.jspecify.annotations.NullMarked;
