package se.stabsliggaren.integrity.verify;

/**
 * One file in the container, as the central directory tells of it.
 *
 * @param dataAt where its packed bytes begin
 */
record ZipRow(String name, boolean deflated, long packed, long size, long crc, long dataAt) {}
