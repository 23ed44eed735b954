package se.stabsliggaren.api.signing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.Eras;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.TlogProof;

/** Signs the heads of logs and proves posts in them. The same head gets the same signature whenever it is asked for. */
public final class CheckpointSigner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSigner.class);

    private final MerkleTreeCache trees;
    private final KeyDerivation keys;
    private final KeyRegistry introduced;
    private final ForkGuard forks;
    private final DurabilityBarrier barrier;
    private final Eras eras;

    public CheckpointSigner(
            MerkleTreeCache trees,
            KeyDerivation keys,
            KeyRegistry introduced,
            ForkGuard forks,
            DurabilityBarrier barrier) {
        this.trees = trees;
        this.keys = keys;
        this.introduced = introduced;
        this.forks = forks;
        this.barrier = barrier;
        this.eras = trees.eras();
    }

    /** Where a leaf stands in a head that is yet to be signed. */
    private record Unproved(long leaf, List<byte[]> path, Unsigned head) {

        TlogProof proof() {
            return new TlogProof(leaf, path, head.signed());
        }
    }

    /** A head and the keys that are to sign it, all of it read from the same database. */
    private record Unsigned(Checkpoint head, List<SigningKey> keys) {

        SignedNote signed() {
            SignedNote note = new SignedNote(head.body(), List.of());
            for (SigningKey key : keys) {
                note = note.with(key.signature(head.body()));
            }
            return note;
        }
    }

    /** How many posts a log has; 0 when it has none. */
    public int size(String log) {
        return trees.last(log);
    }

    /**
     * The signed head of a log when it had so many posts.
     *
     * @throws ForkDetected when this log may not be signed here
     * @throws DurabilityUnknown when its posts may not be on disk
     */
    public SignedNote head(String log, int size) {
        return inOneEra(() -> unsigned(log, size)).signed();
    }

    private Unsigned unsigned(String log, int size) {
        told(log, size);
        Checkpoint head = trees.head(log, size);
        List<SigningKey> signers = new ArrayList<>();
        List<KeyIntroduced> generations = introduced.keys(log);
        for (int i = 0; i < generations.size(); i++) {
            boolean begun = generations.get(i).size() <= size;
            boolean over = i + 1 < generations.size() && generations.get(i + 1).size() < size
                    || introduced.gone(generations.get(i), size);
            if (begun && (!over || introduced.handsOver(generations.get(i), size))) {
                signers.add(key(generations.get(i)));
            }
        }
        return new Unsigned(head, signers);
    }

    /** @throws ForkDetected when this log may not be signed here */
    public void mustGoOn(String log) {
        forks.mustGoOn(log);
    }

    /** Whether this log may be signed here. */
    public boolean goesOn(String log) {
        return forks.goesOn(log);
    }

    /** The head of a log when it had so many posts, as the register notes it. */
    public HeadNoted noted(String log, int size) {
        return inOneEra(() -> {
            told(log, size);
            return new HeadNoted(
                    log,
                    size,
                    Base64.getEncoder().encodeToString(trees.head(log, size).root()));
        });
    }

    /**
     * What is made of one database's posts. Where another one came in its place meanwhile, leaves of both may be in it, and
     * nobody has compared them: it is made anew.
     */
    private <T> T inOneEra(Supplier<T> making) {
        while (true) {
            long era = eras.now();
            try {
                T made = making.get();
                if (era == eras.now()) {
                    return made;
                }
            } catch (RuntimeException e) {
                if (era == eras.now()) {
                    throw e;
                }
                LOG.debug("another database came while something was made of the one before", e);
            }
        }
    }

    /** What is told outside is on disk before, and in the journal: nobody shall hold a head that this ledger does not know. */
    private void told(String log, int size) {
        forks.mustGoOn(log);
        barrier.settle(log, size);
    }

    /** That a post that was read stands in the signed head of this size. */
    public TlogProof proof(Post post, int size) {
        return proof(post.log(), post.number(), size);
    }

    /** That a post stands in the signed head of this size. */
    public TlogProof proof(String log, int post, int size) {
        return inOneEra(() -> {
                    Unsigned head = unsigned(log, size);
                    List<byte[]> path = trees.ask(log, size, tree -> tree.inclusion(post - 1, size));
                    return new Unproved(post - 1L, path, head);
                })
                .proof();
    }

    /** That the head of the second size extends that of the first. */
    public List<byte[]> consistency(String log, int first, int second) {
        return inOneEra(() -> trees.ask(log, second, tree -> tree.consistency(first, second)));
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
