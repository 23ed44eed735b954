package se.stabsliggaren.projection.regime;

/**
 * A rule pack that somebody put beside those of the program.
 *
 * @param file its name, without the folder
 * @param digest SHA-256 of its bytes, 64 hexadecimal digits
 */
public record OwnPack(String file, String digest) {}
