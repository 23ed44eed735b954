package se.stabsliggaren.api.attachment;

/**
 * A file that was taken in.
 *
 * @param digest its SHA-256 in hexadecimal, for the sender alone and for the slot it will stand in
 */
public record Taken(Stored stored, String digest) {}
