package se.stabsliggaren.format;

/**
 * A post as it is stored.
 *
 * @param bytes what is hashed into the log, made once
 * @param leafHash SHA-256(0x00 ‖ bytes)
 * @param content the entry as canonical JSON
 * @param seed the 32 bytes from which every slot's salt follows
 */
public record SealedPost(int number, byte[] bytes, byte[] leafHash, byte[] content, byte[] seed) {}
