/** The cases that can be played: read from their files, sent through the REST endpoints, their documents fetched. */
@NullMarked
package se.stabsliggaren.api.demo;

import org.jspecify.annotations.NullMarked;
