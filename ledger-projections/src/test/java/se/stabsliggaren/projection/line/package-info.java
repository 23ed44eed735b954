@NullMarked
package se.stabsliggaren.projection.line;

import org.jspecify.annotations.NullMarked;
