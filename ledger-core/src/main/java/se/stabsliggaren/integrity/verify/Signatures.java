package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.BadSignature;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.bundle.Layout;

/** Who signed the heads, and whether those keys are trusted: by the one who asks, or by a register that is. */
final class Signatures {

    private final Findings findings;
    private final Request request;
    private final Head incident;
    private final @Nullable Head register;
    private final RegisterFacts facts;
    private final MoveFacts moves;
    private final Rotations rotations;
    private final Set<String> spoilt = new HashSet<>();
    private @Nullable VerifierKey signer;

    Signatures(
            Findings findings,
            Request request,
            Head incident,
            @Nullable Head register,
            RegisterFacts facts,
            MoveFacts moves,
            Rotations rotations) {
        this.findings = findings;
        this.request = request;
        this.incident = incident;
        this.register = register;
        this.facts = facts;
        this.moves = moves;
        this.rotations = rotations;
    }

    Head incident() {
        return incident;
    }

    /** Whether the incident's head is signed by a key that is trusted. */
    boolean signed() {
        boolean introduced = introduced();
        moved();
        request.keys().stream()
                .filter(key -> heads().noneMatch(head -> signedByAny(head, reached(key))))
                .forEach(key -> findings.add(Defect.NOT_SIGNED_BY_KEY, key.name()));
        if (request.policy() != null
                && !policyLogs().isEmpty()
                && heads().noneMatch(head -> signedByAny(head, policyLogs()))) {
            findings.add(Defect.NOT_SIGNED_BY_KEY, "policy");
        }
        List<VerifierKey> given = Stream.concat(
                        request.keys().stream().flatMap(key -> reached(key).stream()), policyLogs().stream())
                .toList();
        return signedByAny(incident, given) || introduced && register != null && signedByAny(register, given);
    }

    /** The witnesses of the policy that cosigned a head that it accepts; null when its quorum is not met. */
    @Nullable
    Set<String> witnessed(Policy policy) {
        Vouched vouched = new Vouched(incident.origin(), facts);
        for (Head head :
                heads().filter(head -> vouched.by(head.checkpoint()) > 0).toList()) {
            if (policyLogs().isEmpty() || signedByAny(head, policyLogs())) {
                Set<String> cosigned = new LinkedHashSet<>();
                policy.witnesses().forEach((name, key) -> {
                    if (signed(head, key)) {
                        cosigned.add(name);
                    }
                });
                if (policy.metBy(cosigned)) {
                    return cosigned;
                }
            }
        }
        findings.add(Defect.POLICY_NOT_MET, "");
        return null;
    }

    /**
     * The key by which the log would be handed on: that by which it was taken over, or the one that the register
     * introduced and that signs the incident now; null when it has not signed.
     */
    @Nullable
    VerifierKey signer() {
        if (moves.standing().isEmpty()) {
            return signer;
        }
        VerifierKey taking = moves.standing().getLast().key();
        return signed(incident, taking) ? taking : null;
    }

    /** What is larger than the last move is signed where the log moved to: by its key there, or by the register's. */
    private void moved() {
        if (moves.standing().isEmpty()) {
            return;
        }
        MoveFacts.Move last = moves.standing().getLast();
        boolean there =
                signed(incident, last.key()) || register != null && signedByAny(register, reached(last.register()));
        if (!there) {
            findings.add(new Finding(Defect.FORK_AFTER_MOVE, Layout.Part.INCIDENT, last.post() + 1, ""));
        }
    }

    /** A register alone is held against what it says of itself. */
    private boolean introduced() {
        if (register == null) {
            return facts.keys(incident.origin()).isEmpty() || allIntroduced(List.of(incident));
        }
        return allIntroduced(List.of(register, incident));
    }

    /** A key, and those that followed it: of the register, each in a head that both signed; of a log, where it moved. */
    private List<VerifierKey> reached(VerifierKey from) {
        List<VerifierKey> reached = new ArrayList<>(List.of(from));
        for (MoveFacts.Move move : moves.standing()) {
            if (reached.getLast().equals(move.from())) {
                reached.add(move.key());
            }
        }
        List<RegisterFacts.Introduced> keys = facts.keys(from.name());
        for (int i = 0; i + 1 < keys.size(); i++) {
            VerifierKey before = keys.get(i).key();
            RegisterFacts.Introduced next = keys.get(i + 1);
            Head over = rotations.at(next.size());
            if (before.equals(reached.getLast())
                    && next.post() <= next.size()
                    && over != null
                    && signed(over, before)
                    && signed(over, next.key())) {
                reached.add(next.key());
            }
        }
        return reached;
    }

    /** Each is looked at, so that each one's finding is made. */
    private boolean allIntroduced(List<Head> heads) {
        return heads.stream().filter(head -> !introduced(head)).toList().isEmpty();
    }

    /** Whether a key signed this head that the register introduced for its log, and that was not yet replaced. */
    private boolean introduced(Head head) {
        List<RegisterFacts.Introduced> keys = facts.keys(head.origin());
        List<VerifierKey> signers = new ArrayList<>();
        boolean current = false;
        for (int i = 0; i < keys.size(); i++) {
            if (signed(head, keys.get(i).key())) {
                signers.add(keys.get(i).key());
                boolean begun = head.checkpoint().size() >= keys.get(i).size();
                boolean replaced = i + 1 < keys.size()
                        && head.checkpoint().size() > keys.get(i + 1).size();
                current |= begun && !replaced;
                if (begun && !replaced && head.origin().equals(incident.origin())) {
                    signer = keys.get(i).key();
                }
            }
        }
        if (!current) {
            findings.add(signers.isEmpty() ? Defect.KEY_NOT_INTRODUCED : Defect.KEY_OUTDATED, head.origin());
        }
        return current;
    }

    private boolean signedByAny(Head head, List<VerifierKey> keys) {
        return keys.stream().anyMatch(key -> key.name().equals(head.origin()) && signed(head, key));
    }

    private boolean signed(Head head, VerifierKey key) {
        boolean ofAnotherLog =
                key.kind() == VerifierKey.Kind.NOTE && !key.name().equals(head.origin());
        try {
            return !ofAnotherLog && head.note().signedBy(key);
        } catch (BadSignature e) {
            if (spoilt.add(head.origin() + " " + key)) {
                findings.add(Defect.SIGNATURE_BAD, key.name());
            }
            return false;
        }
    }

    private Stream<Head> heads() {
        return register == null ? Stream.of(incident) : Stream.of(register, incident);
    }

    private List<VerifierKey> policyLogs() {
        return request.policy() == null
                ? List.of()
                : request.policy().logs().stream()
                        .flatMap(key -> reached(key).stream())
                        .toList();
    }
}
