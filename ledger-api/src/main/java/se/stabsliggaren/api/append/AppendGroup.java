package se.stabsliggaren.api.append;

import java.util.List;

/**
 * Record these batches in one unit of work, and so in one transaction, whichever logs they are for. What became of each is
 * left in it.
 *
 * @param wall says when, anew for each attempt
 */
record AppendGroup(List<PendingBatch> batches, LedgerClock wall) {}
