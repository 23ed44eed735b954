/** Requests for public documents. */
@NullMarked
package se.stabsliggaren.request;

import org.jspecify.annotations.NullMarked;
