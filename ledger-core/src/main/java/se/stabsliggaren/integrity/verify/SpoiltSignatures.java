package se.stabsliggaren.integrity.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of each spoilt signature once for its log and key, however often it is come upon. */
final class SpoiltSignatures {

    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    SpoiltSignatures(Findings findings) {
        this.findings = findings;
    }

    void tell(List<Signature> tried) {
        for (Signature each : tried) {
            if (each.state() == Signature.State.SPOILT && told.add(each.head().origin() + " " + each.key())) {
                findings.add(Defect.SIGNATURE_BAD, each.key().name());
            }
        }
    }
}
