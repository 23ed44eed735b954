package se.stabsliggaren.integrity.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;

/** Digits from a printed sheet, looked for among the heads of all sizes. */
final class PaperHeads {

    private final Set<String> missing;

    PaperHeads(List<String> digits) {
        this.missing = new LinkedHashSet<>(digits);
    }

    void grown(String origin, Frontier tree) {
        if (!missing.isEmpty()) {
            missing.remove(Checkpoint.of(origin, tree).digits());
        }
    }

    void end(Findings findings) {
        missing.forEach(digits -> findings.add(Defect.PAPER_DIFFERS, digits));
    }
}
