package se.stabsliggaren.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The private half of a key, from its 32-byte seed (RFC 8032). It never prints itself. */
public final class SigningKey {

    /** Bytes in a seed, and in an installation's secret. */
    public static final int SEED_LENGTH = 32;

    private final byte[] seed;
    private final VerifierKey verifierKey;
    private final Ed25519 ed25519;

    private SigningKey(byte[] seed, VerifierKey verifierKey, Ed25519 ed25519) {
        this.seed = seed;
        this.verifierKey = verifierKey;
        this.ed25519 = ed25519;
    }

    private static SigningKey of(String name, VerifierKey.Kind kind, byte[] seed) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        byte[] own = seed.clone();
        return new SigningKey(own, VerifierKey.of(name, kind, Ed25519Point.publicKey(own)), Ed25519::platform);
    }

    /** A key that signs notes. */
    public static SigningKey ofLog(String origin, byte[] seed) {
        return of(origin, VerifierKey.Kind.NOTE, seed);
    }

    /** A key that cosigns the checkpoints of others. */
    public static SigningKey ofWitness(String name, byte[] seed) {
        return of(name, VerifierKey.Kind.COSIGNATURE, seed);
    }

    /** The key of a log that follows from the installation's secret (spec/keys.md). */
    public static SigningKey derived(byte[] secret, String origin, int generation) {
        String info = "stabsliggaren log key v1\n" + origin + "\n" + generation;
        return ofLog(origin, Hkdf.sha256(secret, info.getBytes(StandardCharsets.UTF_8)));
    }

    /** The key by which an installation cosigns registers of others (spec/witness.md). */
    public static SigningKey witness(byte[] secret, String name) {
        String info = "stabsliggaren witness key v1\n" + name;
        return ofWitness(name, Hkdf.sha256(secret, info.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same key, whose signatures are made by this. */
    public SigningKey by(Ed25519 signer) {
        return new SigningKey(seed, verifierKey, signer);
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /** The head, signed as a note. */
    public SignedNote sign(Checkpoint head) {
        return new SignedNote(head.body(), java.util.List.of(signature(head.body())));
    }

    /** This log key's signature line under a text. */
    public SignedNote.Line signature(String text) {
        require(VerifierKey.Kind.NOTE);
        return line(ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * This witness's signature line under a checkpoint that it found consistent with the last it knew, and stored.
     *
     * @param seconds since 1970, when
     */
    public SignedNote.Line cosign(Checkpoint head, long seconds) {
        require(VerifierKey.Kind.COSIGNATURE);
        return line(Cosignature.timestamped(seconds, ed25519.sign(seed, Cosignature.message(head.body(), seconds))));
    }

    private void require(VerifierKey.Kind kind) {
        if (verifierKey.kind() != kind) {
            throw new IllegalStateException("a key signs what it was made for");
        }
    }

    private SignedNote.Line line(byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(VerifierKey.ID_LENGTH + signature.length)
                .put(verifierKey.id())
                .put(signature)
                .array();
        return new SignedNote.Line(verifierKey.name(), bytes);
    }
}
