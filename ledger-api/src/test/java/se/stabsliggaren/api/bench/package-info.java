/**
 * The bench: what recording and reading cost, as ratios against a bound or a peer in the same run, interleaved
 * (performance.md). Not a test; {@code ./ledger bench} runs it.
 */
package se.stabsliggaren.api.bench;
