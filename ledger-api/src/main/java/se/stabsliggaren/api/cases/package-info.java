/** The cases that can be played: read from their files, sent through the REST door, their documents fetched. */
@NullMarked
package se.stabsliggaren.api.cases;

import org.jspecify.annotations.NullMarked;
