@NullMarked
package se.stabsliggaren.integrity.bundle;

import org.jspecify.annotations.NullMarked;
