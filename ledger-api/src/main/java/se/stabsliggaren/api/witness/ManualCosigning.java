package se.stabsliggaren.api.witness;

import java.util.List;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;

/** Carries heads to witnesses by hand, and their cosignatures back. What is brought is believed as far as it verifies. */
public final class ManualCosigning {

    private final WitnessPolicyFile witnesses;
    private final Cosignatures cosignatures;
    private final CheckpointSigner heads;

    public ManualCosigning(WitnessPolicyFile witnesses, Cosignatures cosignatures, CheckpointSigner heads) {
        this.witnesses = witnesses;
        this.cosignatures = cosignatures;
        this.heads = heads;
    }

    /** What to bring to a witness that knows the head of this size, or none when it is 0. */
    public AddCheckpoint asking(String register, int old) {
        return WitnessClient.after(heads, old, heads.head(register, heads.size(register)));
    }

    /** Whether the head under these signatures is one of the register's. */
    public boolean own(String register, Checkpoint head) {
        return head.origin().equals(register)
                && head.size() > 0
                && head.size() <= heads.size(register)
                && Checkpoint.read(heads.head(register, Math.toIntExact(head.size()))
                                .text())
                        .equals(head);
    }

    /** Keeps what verifies of the lines under a head of the register's own, and names who signed. */
    public List<String> keep(SignedNote note) {
        Checkpoint head = Checkpoint.read(note.text());
        return witnesses.keys().stream()
                .filter(key -> note.signatures().stream().anyMatch(line -> cosignatures.keep(head, key, line)))
                .map(VerifierKey::name)
                .toList();
    }
}
