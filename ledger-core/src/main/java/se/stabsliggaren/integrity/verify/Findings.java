package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;

/** What was found so far. Of a bundle that is damaged all over, the first are kept and the rest are counted. */
final class Findings {

    private static final int KEPT = 1000;

    private final List<Finding> kept = new ArrayList<>();
    private int more;
    private Exit exit = Exit.VERIFIED;

    void add(Finding finding) {
        if (finding.defect().exit() == Exit.DAMAGED || exit == Exit.VERIFIED) {
            exit = finding.defect().exit();
        }
        if (kept.size() < KEPT) {
            kept.add(finding);
        } else {
            more++;
        }
    }

    void add(Defect defect, String detail) {
        add(Finding.of(defect, detail));
    }

    boolean none() {
        return kept.isEmpty();
    }

    Exit exit() {
        return exit;
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    int more() {
        return more;
    }
}
