package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.verify.RegisterFacts.Noted;
import se.stabsliggaren.integrity.verify.SignatureCheck.Signed;

/** What vouches for a bundle whose heads were read (spec/verifier.md, "Grades"). */
final class TrustCheck {

    private final Findings findings;
    private final Heads heads;
    private final KeyHistory history;
    private final Vouched vouched;
    private final SpoiltSignatures spoilt;

    TrustCheck(Findings findings, Heads heads, KeyHistory history) {
        this.findings = findings;
        this.heads = heads;
        this.history = history;
        this.vouched = new Vouched(heads.incident().origin(), history.register());
        this.spoilt = new SpoiltSignatures(findings);
    }

    /**
     * What was found.
     *
     * @param paper the heads of the digits that were asked for
     * @param said what the logs themselves say of how far they reach
     */
    Trust check(Request request, List<Checkpoint> paper, List<Ground> said) {
        Signed signed = new SignatureCheck(findings, spoilt, heads, history).check(request.keys(), request.policy());
        List<Ground> grounds = new ArrayList<>(said);
        grounds.add(Ground.of(signed.trusted() ? Grade.SIGNED : Grade.CONSISTENT));
        grounds.add(Ground.outside(Grade.PAPER_HEAD, "Papperet", paper, vouched));
        witnessed(request.policy(), signed).ifPresent(grounds::add);
        grounds.add(Ground.outside(Grade.EXTENDS_HEAD, "Det sparade huvudet", request.heads(), vouched));
        noted().ifPresent(grounds::add);
        return new Trust(grounds, signed.signer());
    }

    private Optional<Ground> witnessed(@Nullable Policy policy, Signed signed) {
        if (policy == null) {
            return Optional.empty();
        }
        Set<String> witnesses = new WitnessCheck(findings, spoilt, heads, vouched).check(policy, signed.policyLogs());
        if (witnesses == null || !policy.wantsWitnesses()) {
            return Optional.empty();
        }
        String remark = "Bevittnad av %d av %d: %s."
                .formatted(witnesses.size(), policy.witnesses().size(), String.join(", ", witnesses));
        return Optional.of(new Ground(Grade.WITNESSED, remark));
    }

    /** How far whoever vouches for the register vouches for the incident. */
    private Optional<Ground> noted() {
        return history.register().heads(heads.incident().origin()).stream()
                .max(Comparator.comparingLong((Noted noted) -> noted.head().size()))
                .map(noted -> Ground.remark(
                        "Registret har antecknat huvudet vid nr %d (registret nr %d); vittnen för registret styrker posterna dit."
                                .formatted(noted.head().size(), noted.post())));
    }
}
