package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;

/** What is told of a bundle beside its findings; of one that cannot be read on, as far as it was read. */
final class ReportDraft {

    private final CoveredPlaces places = new CoveredPlaces();
    private final List<String> erased = new ArrayList<>();
    private final List<String> counts = new ArrayList<>();
    private final List<String> unreached = new ArrayList<>();

    /** What the verdict will say nothing of. */
    void unreached(List<String> sentences) {
        unreached.addAll(sentences);
    }

    /** What stands where something is covered, as it is come upon. */
    CoveredPlaces places() {
        return places;
    }

    /** That a log was read. */
    void read(BundledLog log, List<String> erasures) {
        erased.addAll(erasures);
        counts.add("Poster i " + log.origin() + ": " + log.size() + ".");
    }

    void attachments(int count) {
        counts.add("Bilagor: " + count + ".");
    }

    /** The report; nothing vouches for a bundle in which anything is wrong. */
    Report report(Findings findings, Trust trust) {
        boolean good = findings.none();
        return new Report(
                findings.exit(),
                findings.kept(),
                findings.more(),
                good ? trust.grades() : List.of(),
                places.lines(),
                erased,
                counts,
                good ? trust.remarks() : List.of(),
                unreached,
                trust.signer());
    }
}
