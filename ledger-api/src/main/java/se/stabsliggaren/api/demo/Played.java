package se.stabsliggaren.api.demo;

/**
 * A case that stands in the ledger.
 *
 * @param incident its id there
 * @param posts how many of its drafts were recorded
 * @param last the number of its last post
 */
public record Played(CaseFile file, String incident, int posts, int last) {}
