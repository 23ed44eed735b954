package se.stabsliggaren.api.store;

/**
 * How far a log has come, as one look at the database found it.
 *
 * @param last the number of its last post; 0 when it has none
 * @param erasures how many of its contents have been erased; it only ever grows, and with another number what was read
 *     before is not to be shown any more
 */
public record LogEnd(int last, int erasures) {}
