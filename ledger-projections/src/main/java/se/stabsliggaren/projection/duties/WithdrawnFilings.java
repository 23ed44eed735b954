package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What posts told as filed under one duty that were withdrawn since, and what is said of it, in Swedish.
 *
 * @param surely what was of this duty
 * @param perhaps what may have been
 */
record WithdrawnFilings(List<DutyFiling> surely, List<DutyFiling> perhaps) {

    static final WithdrawnFilings NONE = new WithdrawnFilings(List.of(), List.of());

    /** The same with what can have happened by then. */
    WithdrawnFilings by(Instant now) {
        return new WithdrawnFilings(by(now, surely), by(now, perhaps));
    }

    private static List<DutyFiling> by(Instant now, List<DutyFiling> filings) {
        return filings.stream().filter(one -> one.when().canHaveHappenedBy(now)).toList();
    }

    /** After that no post says that anything is filed, a clause each; nothing where there is none. */
    String clauses() {
        return Stream.concat(
                        said("; nr %d, som sade det, är återkallad i nr %d", surely),
                        said("; nr %d, som kan ha gällt detta, är återkallad i nr %d", perhaps))
                .collect(Collectors.joining());
    }

    /** The same as sentences of their own, each beginning with a space. */
    String sentences() {
        return Stream.concat(
                        said(" Nr %d, som sade att något var lämnat, är återkallad i nr %d.", surely),
                        said(" Nr %d, som kan ha gällt detta, är återkallad i nr %d.", perhaps))
                .collect(Collectors.joining());
    }

    private static Stream<String> said(String words, List<DutyFiling> filings) {
        return filings.stream()
                .map(one -> words.formatted(one.row().number(), one.row().withdrawnIn()));
    }
}
