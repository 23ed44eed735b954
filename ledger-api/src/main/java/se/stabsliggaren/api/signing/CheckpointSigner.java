package se.stabsliggaren.api.signing;

import java.util.Base64;
import java.util.List;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.TlogProof;

/** Signs the heads of logs and proves posts in them. The same head gets the same signature whenever it is asked for. */
public final class CheckpointSigner {

    private final MerkleTreeCache trees;
    private final KeyDerivation keys;
    private final KeyRegistry introduced;
    private final ForkGuard history;
    private final DurabilityBarrier commits;

    public CheckpointSigner(
            MerkleTreeCache trees,
            KeyDerivation keys,
            KeyRegistry introduced,
            ForkGuard history,
            DurabilityBarrier commits) {
        this.trees = trees;
        this.keys = keys;
        this.introduced = introduced;
        this.history = history;
        this.commits = commits;
    }

    /** How many posts a log has; 0 when it has none. */
    public int size(String log) {
        return trees.last(log);
    }

    /**
     * The signed head of a log when it had so many posts.
     *
     * @throws ForkDetected when this log may not be signed here
     * @throws Unconfirmed when its posts may not be on disk
     */
    public SignedNote head(String log, int size) {
        told(log, size);
        Checkpoint head = trees.head(log, size);
        SignedNote note = new SignedNote(head.body(), List.of());
        List<KeyIntroduced> generations = introduced.keys(log);
        for (int i = 0; i < generations.size(); i++) {
            boolean begun = generations.get(i).size() <= size;
            boolean over = i + 1 < generations.size() && generations.get(i + 1).size() < size
                    || introduced.gone(generations.get(i), size);
            if (begun && (!over || introduced.handsOver(generations.get(i), size))) {
                note = note.with(key(generations.get(i)).signature(head.body()));
            }
        }
        return note;
    }

    /** @throws ForkDetected when this log may not be signed here */
    public void mustGoOn(String log) {
        history.mustGoOn(log);
    }

    /** Whether this log may be signed here. */
    public boolean goesOn(String log) {
        return history.goesOn(log);
    }

    /** The head of a log when it had so many posts, as the register notes it. */
    public HeadNoted noted(String log, int size) {
        told(log, size);
        return new HeadNoted(
                log,
                size,
                Base64.getEncoder().encodeToString(trees.head(log, size).root()));
    }

    /** What is told outside is on disk before, and in the journal: nobody shall hold a head that this ledger does not know. */
    private void told(String log, int size) {
        history.mustGoOn(log);
        commits.settle(log, size);
    }

    /** That a post that was read stands in the signed head of this size. */
    public TlogProof proof(Post post, int size) {
        return proof(post.log(), post.number(), size);
    }

    /** That a post stands in the signed head of this size. */
    public TlogProof proof(String log, int post, int size) {
        SignedNote head = head(log, size);
        return new TlogProof(post - 1L, trees.ask(log, size, tree -> tree.inclusion(post - 1, size)), head);
    }

    /** That the head of the second size extends that of the first. */
    public List<byte[]> consistency(String log, int first, int second) {
        return trees.ask(log, second, tree -> tree.consistency(first, second));
    }

    private SigningKey key(KeyIntroduced introduction) {
        SigningKey key = keys.of(introduction.log(), introduction.generation());
        if (!key.verifierKey().toString().equals(introduction.key())) {
            throw new ForkDetected(
                    "Den här liggaren har en annan hemlig nyckel än den som registret presenterar för loggen;"
                            + " lägg tillbaka rätt signing.key i datamappen och starta om.");
        }
        return key;
    }
}
