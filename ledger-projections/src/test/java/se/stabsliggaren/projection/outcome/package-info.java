@NullMarked
package se.stabsliggaren.projection.outcome;

import org.jspecify.annotations.NullMarked;
