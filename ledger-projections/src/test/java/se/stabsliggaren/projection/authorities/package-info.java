@NullMarked
package se.stabsliggaren.projection.authorities;

import org.jspecify.annotations.NullMarked;
