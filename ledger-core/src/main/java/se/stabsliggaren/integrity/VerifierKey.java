package se.stabsliggaren.integrity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A public key as C2SP signed-note writes it: {@code <name>+<key id>+<base64(kind ‖ key)>}. */
public final class VerifierKey {

    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY_LENGTH = 32;
    static final int ID_LENGTH = 4;

    /** What the key signs. */
    public enum Kind {
        /** The text of a note: a log's signature. */
        NOTE(0x01),
        /** A checkpoint and a moment: a witness's cosignature/v1. */
        COSIGNATURE(0x04);

        private final byte number;

        Kind(int number) {
            this.number = (byte) number;
        }
    }

    private final String name;
    private final Kind kind;
    private final byte[] material;
    private final byte[] id;

    private VerifierKey(String name, Kind kind, byte[] material) {
        this.name = SignedNote.keyName(name);
        this.kind = kind;
        this.material = material.clone();
        byte[] marked = (name + "\n").getBytes(StandardCharsets.UTF_8);
        this.id = Arrays.copyOf(Sha256.of(marked, new byte[] {kind.number}, material), ID_LENGTH);
    }

    static VerifierKey of(String name, Kind kind, byte[] material) {
        return new VerifierKey(name, kind, material);
    }

    /**
     * Reads a vkey.
     *
     * @throws IllegalArgumentException when it is none, of another kind, its id is not its own, or it is no point that
     *     one alone can sign with
     */
    public static VerifierKey read(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a verifier key");
        }
        byte[] marked = Base64Text.read(parts[2]);
        if (marked.length != KEY_LENGTH + 1) {
            throw new IllegalArgumentException("not an Ed25519 verifier key");
        }
        byte[] material = Arrays.copyOfRange(marked, 1, marked.length);
        if (!Ed25519Encoding.isKey(material)) {
            throw new IllegalArgumentException("not a point of Ed25519 that a key can be");
        }
        for (Kind kind : Kind.values()) {
            if (kind.number == marked[0]) {
                VerifierKey key = new VerifierKey(parts[0], kind, material);
                if (!key.toString().equals(vkey)) {
                    throw new IllegalArgumentException("a verifier key whose id is not its own");
                }
                return key;
            }
        }
        throw new IllegalArgumentException("a verifier key of an unknown kind");
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    byte[] id() {
        return id.clone();
    }

    /** Whether the key itself is the same, whatever it is called. */
    public boolean sameMaterial(VerifierKey other) {
        return Arrays.equals(material, other.material);
    }

    boolean verifies(byte[] message, byte[] signature) {
        if (!Ed25519Encoding.isSignature(signature)) {
            return false;
        }
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey());
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a point of Ed25519", e);
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + KEY_LENGTH);
        System.arraycopy(material, 0, encoded, ED25519_PREFIX.length, KEY_LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    /** The vkey. */
    @Override
    public String toString() {
        byte[] marked = new byte[KEY_LENGTH + 1];
        marked[0] = kind.number;
        System.arraycopy(material, 0, marked, 1, KEY_LENGTH);
        return name + "+" + HexFormat.of().formatHex(id) + "+" + Base64Text.of(marked);
    }
}
