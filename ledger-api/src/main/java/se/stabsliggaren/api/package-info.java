/** The endpoints of the ledger and the wiring behind them. */
@NullMarked
package se.stabsliggaren.api;

import org.jspecify.annotations.NullMarked;
