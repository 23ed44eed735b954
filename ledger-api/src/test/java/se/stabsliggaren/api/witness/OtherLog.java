package se.stabsliggaren.api.witness;

import java.nio.charset.StandardCharsets;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.Tree;
import se.stabsliggaren.integrity.TreeHash;

/** The register of another ledger, as far as a witness sees it. */
public final class OtherLog {

    private final SigningKey key;
    private final String origin;
    private final Tree tree = new Tree();

    private OtherLog(String origin, String history, int secret) {
        byte[] seed = new byte[SigningKey.SEED_LENGTH];
        seed[0] = (byte) secret;
        this.key = SigningKey.derived(seed, origin, 1);
        this.origin = origin;
        for (int number = 1; number <= 1000; number++) {
            String post = number <= 3 ? "post " + number : history + " " + number;
            tree.add(TreeHash.leaf(post.getBytes(StandardCharsets.UTF_8)));
        }
    }

    public static OtherLog named(String origin) {
        return new OtherLog(origin, "post", 7);
    }

    /** The same log, which tells another history from its post 4 on. */
    public OtherLog forked() {
        return new OtherLog(origin, "forged", 7);
    }

    /** The same history under a key that nobody was told of. */
    public OtherLog ofAnotherKey() {
        return new OtherLog(origin, "post", 8);
    }

    public String vkey() {
        return key.verifierKey().toString();
    }

    public Checkpoint head(int size) {
        return new Checkpoint(origin, size, tree.root(size));
    }

    public SignedNote signed(int size) {
        return key.sign(head(size));
    }

    /** Asks for the head of a size, after another. */
    public AddCheckpoint after(int old, int size) {
        return new AddCheckpoint(old, old == 0 ? java.util.List.of() : tree.consistency(old, size), signed(size));
    }
}
