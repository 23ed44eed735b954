/** The endpoints, over HTTP. */
@NullMarked
package se.stabsliggaren.api.endpoint;

import org.jspecify.annotations.NullMarked;
