package se.stabsliggaren.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;

/** The private half of a key, from its 32-byte seed (RFC 8032). It never prints itself. */
public final class SigningKey {

    /** Bytes in a seed, and in an installation's secret. */
    public static final int SEED_LENGTH = 32;

    private final PrivateKey privateKey;
    private final VerifierKey verifierKey;

    private SigningKey(String name, VerifierKey.Kind kind, byte[] seed) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        try {
            this.privateKey = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed.clone()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
        this.verifierKey = VerifierKey.of(name, kind, Ed25519Point.publicKey(seed));
    }

    /** A key that signs notes. */
    public static SigningKey ofLog(String origin, byte[] seed) {
        return new SigningKey(origin, VerifierKey.Kind.NOTE, seed);
    }

    /** A key that cosigns the checkpoints of others. */
    public static SigningKey ofWitness(String name, byte[] seed) {
        return new SigningKey(name, VerifierKey.Kind.COSIGNATURE, seed);
    }

    /** The key of a log that follows from the installation's secret (proof.md, "Keys"). */
    public static SigningKey derived(byte[] secret, String origin, int generation) {
        String info = "stabsliggaren log key v1\n" + origin + "\n" + generation;
        return ofLog(origin, Hkdf.sha256(secret, info.getBytes(StandardCharsets.UTF_8)));
    }

    /** The key by which an installation cosigns registers of others (proof.md, "Witnesses"). */
    public static SigningKey witness(byte[] secret, String name) {
        String info = "stabsliggaren witness key v1\n" + name;
        return ofWitness(name, Hkdf.sha256(secret, info.getBytes(StandardCharsets.UTF_8)));
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
        return line(raw(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * This witness's signature line under a checkpoint that it found consistent with the last it knew, and stored.
     *
     * @param seconds since 1970, when
     */
    public SignedNote.Line cosign(Checkpoint head, long seconds) {
        require(VerifierKey.Kind.COSIGNATURE);
        return line(Cosignature.timestamped(seconds, raw(Cosignature.message(head.body(), seconds))));
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

    private byte[] raw(byte[] message) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 could not sign", e);
        }
    }
}
