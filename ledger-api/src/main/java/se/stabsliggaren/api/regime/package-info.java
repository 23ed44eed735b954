/** The rule packs as they are told: which duties to report there are, by which names, for programs and for people. */
@NullMarked
package se.stabsliggaren.api.regime;

import org.jspecify.annotations.NullMarked;
