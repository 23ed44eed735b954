/**
 * The vocabulary (ordlistan): all that can be recorded, append-only for ever. An auditor who has read this package
 * knows every kind of post there can be. It depends on nothing.
 */
@NullMarked
package se.stabsliggaren.event;

import org.jspecify.annotations.NullMarked;
