/** The description of all endpoints, made of the code, and the file it is. */
@NullMarked
package se.stabsliggaren.api.openapi;

import org.jspecify.annotations.NullMarked;
