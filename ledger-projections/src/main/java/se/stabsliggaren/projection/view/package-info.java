/**
 * What a reader's question is answered from: the rows a projection keeps of a log, what later posts did to them, and the
 * view of both as of any post or moment. It knows events and no wording.
 */
@NullMarked
package se.stabsliggaren.projection.view;

import org.jspecify.annotations.NullMarked;
