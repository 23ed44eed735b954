package se.stabsliggaren.integrity.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.VerifierKey;

/** Which witnesses of a policy cosigned a head that it accepts. */
record WitnessCheck(Findings findings, SpoiltSignatures spoilt, Heads heads, Vouched vouched) {

    /**
     * Their names in the policy; null when its quorum is not met, which is a finding.
     *
     * @param logs the keys by one of which a head is signed that is accepted; when there are none, any is
     */
    @Nullable
    Set<String> check(Policy policy, List<VerifierKey> logs) {
        for (Head head : heads.all()) {
            Set<String> cosigned = vouched.by(head.checkpoint()) > 0 ? cosigned(head, policy, logs) : null;
            if (cosigned != null && policy.metBy(cosigned)) {
                return cosigned;
            }
        }
        findings.add(Defect.POLICY_NOT_MET, "");
        return null;
    }

    /** Null when the head is not accepted. */
    private @Nullable Set<String> cosigned(Head head, Policy policy, List<VerifierKey> logs) {
        List<Signature> byLog = Signature.untilOneHolds(List.of(head), logs);
        spoilt.tell(byLog);
        if (!logs.isEmpty() && !Signature.anyHolds(byLog)) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>();
        policy.witnesses().forEach((name, key) -> {
            Signature cosignature = Signature.of(head, key);
            spoilt.tell(List.of(cosignature));
            if (cosignature.holds()) {
                names.add(name);
            }
        });
        return names;
    }
}
