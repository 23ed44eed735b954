@NullMarked
package se.stabsliggaren.api.health;

import org.jspecify.annotations.NullMarked;
