package se.stabsliggaren.api.witness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.BadSignature;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Proofs;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.Tree;
import se.stabsliggaren.integrity.VerifierKey;

/** Cosigns the heads of other registers, as long as each extends the one before (C2SP tlog-witness). */
public final class Witness {

    private static final byte[] EMPTY = new Tree().root(0);

    private final TrustedLogs logs;
    private final CosignedCheckpoints heads;
    private final KeyDerivation keys;
    private final Supplier<String> register;
    private final Clock clock;

    /** @param register the origin of this ledger's own register, after which the witness is named */
    public Witness(
            TrustedLogs logs, CosignedCheckpoints heads, KeyDerivation keys, Supplier<String> register, Clock clock) {
        this.logs = logs;
        this.heads = heads;
        this.keys = keys;
        this.register = register;
        this.clock = clock;
    }

    /** By which others know its cosignatures. */
    public VerifierKey key() {
        return signingKey().verifierKey();
    }

    /**
     * Cosigns a head if it extends the one known. It is on disk before it is signed.
     *
     * @param asked as {@link AddCheckpoint#read} lets it through
     */
    public AddCheckpointResult cosign(AddCheckpoint asked) {
        Checkpoint head = asked.head();
        List<VerifierKey> trusted = logs.keys(head.origin());
        if (trusted.isEmpty() || head.origin().equals(register.get())) {
            return new AddCheckpointResult.UnknownLog();
        }
        if (!signed(asked.checkpoint(), trusted)) {
            return new AddCheckpointResult.NotSigned();
        }
        long now = clock.instant().getEpochSecond();
        Optional<WitnessedHead> known = heads.largest(head.origin());
        Checkpoint before = known.map(WitnessedHead::head).orElse(new Checkpoint(head.origin(), 0, EMPTY));
        if (asked.old() != before.size() || head.size() == before.size() && !head.equals(before)) {
            return new AddCheckpointResult.Elsewhere(before.size());
        }
        if (!Proofs.consistent(before.size(), before.root(), head.size(), head.root(), asked.consistency())) {
            return new AddCheckpointResult.NotProven();
        }
        long moment = Math.max(now, known.map(WitnessedHead::seconds).orElse(0L));
        return isOnDisk(before, new WitnessedHead(head, moment))
                ? new AddCheckpointResult.Cosigned(signingKey().cosign(head, moment))
                : overtaken(head.origin());
    }

    /** False when another head followed first. Of a head that is there already somebody else may not have answered yet. */
    private boolean isOnDisk(Checkpoint before, WitnessedHead next) {
        if (!next.head().equals(before)) {
            return heads.follow(before.size(), next);
        }
        heads.settle(before);
        return true;
    }

    /** Another asked at the same time, and was first. */
    private AddCheckpointResult overtaken(String origin) {
        return new AddCheckpointResult.Elsewhere(
                heads.largest(origin).map(known -> known.head().size()).orElse(0L));
    }

    private static boolean signed(SignedNote checkpoint, List<VerifierKey> trusted) {
        try {
            return trusted.stream().filter(checkpoint::signedBy).count() > 0;
        } catch (BadSignature e) {
            return false;
        }
    }

    private SigningKey signingKey() {
        return keys.witness(register.get().replaceFirst("/register$", "/witness"));
    }
}
