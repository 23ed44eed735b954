@NullMarked
package se.stabsliggaren.projection.sentence;

import org.jspecify.annotations.NullMarked;
