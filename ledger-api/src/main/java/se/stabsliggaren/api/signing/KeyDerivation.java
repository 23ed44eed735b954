package se.stabsliggaren.api.signing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.stabsliggaren.integrity.Ed25519;
import se.stabsliggaren.integrity.Hkdf;
import se.stabsliggaren.integrity.SigningKey;

/** The keys of all logs of an installation; every one follows from its secret (spec/keys.md). */
public final class KeyDerivation {

    private static final Ed25519 QUICK = new BouncyCastleEd25519();

    private final byte[] secret;
    private final Map<String, SigningKey> made = new ConcurrentHashMap<>();

    /** @param secret 32 bytes */
    public KeyDerivation(byte[] secret) {
        if (secret.length != SigningKey.SEED_LENGTH) {
            throw new IllegalArgumentException("a secret has 32 bytes");
        }
        this.secret = secret.clone();
    }

    /** @param generation 1 for the log's first key */
    public SigningKey of(String log, int generation) {
        return made.computeIfAbsent(generation + " " + log, none -> SigningKey.derived(secret, log, generation)
                .by(QUICK));
    }

    /** The key by which this installation cosigns registers of others. */
    public SigningKey witness(String name) {
        return made.computeIfAbsent(
                "witness " + name, none -> SigningKey.witness(secret, name).by(QUICK));
    }

    /** The 32 bytes by which messages to a webhook's receiver are signed (spec/keys.md). */
    public byte[] webhook(String id) {
        return Hkdf.sha256(secret, ("stabsliggaren webhook secret v1\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The public half of a log's first key, as the register introduces it. */
    public String first(String log) {
        return introduced(log, 1);
    }

    /** The public half of a log's key in a generation, as the register introduces it. */
    public String introduced(String log, int generation) {
        return of(log, generation).verifierKey().toString();
    }
}
