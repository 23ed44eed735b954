/** That what is disposed of is gone, and nothing else. */
@NullMarked
package se.stabsliggaren.api.disposal;

import org.jspecify.annotations.NullMarked;
