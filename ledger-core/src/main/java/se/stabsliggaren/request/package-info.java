/** Which requests for public documents came in, how each was assessed, and which are answered. */
@NullMarked
package se.stabsliggaren.request;

import org.jspecify.annotations.NullMarked;
