/** The one place where the parts are put together: database, Axon, clock. */
@NullMarked
package se.stabsliggaren.api.wiring;

import org.jspecify.annotations.NullMarked;
