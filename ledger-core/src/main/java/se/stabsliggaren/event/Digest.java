package se.stabsliggaren.event;

/**
 * The SHA-256 of an attachment, 64 lower-case hexadecimal digits. It lives inside a sealed slot only: an unsalted
 * digest of a document is the document to whoever can guess it.
 */
public sealed interface Digest {

    record Sha256(String hex) implements Digest {}

    record Behind(Cover cover) implements Digest {}
}
