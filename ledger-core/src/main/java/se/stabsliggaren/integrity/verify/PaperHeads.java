package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;

/** Digits from a printed sheet, looked for among the heads of all sizes. */
final class PaperHeads {

    private final Set<String> missing;
    private final List<Checkpoint> found = new ArrayList<>();

    PaperHeads(List<String> digits) {
        this.missing = new LinkedHashSet<>(digits);
    }

    /** Looks on while a log of this origin is read. */
    LogWatch in(String origin) {
        return new LogWatch() {
            @Override
            public void grown(Frontier tree) {
                if (!missing.isEmpty()) {
                    look(Checkpoint.of(origin, tree));
                }
            }
        };
    }

    private void look(Checkpoint head) {
        if (missing.remove(head.digits())) {
            found.add(head);
        }
    }

    /** The heads that digits were given of. */
    List<Checkpoint> found() {
        return found;
    }

    /** That all logs were read. */
    void end(Findings findings) {
        missing.forEach(digits -> findings.add(Defect.PAPER_DIFFERS, digits));
    }
}
