package se.stabsliggaren.api.attachment;

/**
 * A file that came in whole.
 *
 * @param id random; it says nothing of the file
 * @param size in bytes
 */
public record Stored(String id, long size, String mediaType) {}
