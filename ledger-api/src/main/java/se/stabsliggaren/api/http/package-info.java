/**
 * How requests are read and answered, whatever they are about: strict JSON, limits, and of what goes wrong one Swedish sentence,
 * as RFC 9457 wants it or as a page.
 */
@NullMarked
package se.stabsliggaren.api.http;

import org.jspecify.annotations.NullMarked;
