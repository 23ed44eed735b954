package se.stabsliggaren.format;

import org.jspecify.annotations.Nullable;

/**
 * A post as it is stored.
 *
 * @param bytes what is hashed into the log, made once
 * @param leafHash SHA-256(0x00 ‖ bytes)
 * @param content the entry as canonical JSON, or its expanded form
 * @param seed the 32 bytes from which every slot's salt follows; null with the expanded form
 */
public record SealedPost(int number, byte[] bytes, byte[] leafHash, byte[] content, byte @Nullable [] seed) {}
