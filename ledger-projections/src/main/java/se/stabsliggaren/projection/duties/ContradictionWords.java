package se.stabsliggaren.projection.duties;

import java.util.Optional;
import java.util.stream.Collectors;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishWords;

/** What is said, in Swedish, of filings whose post names a duty and a stage that do not go together. */
public final class ContradictionWords {

    private ContradictionWords() {}

    /** Why it may be of a duty, as a clause; empty of any other. */
    static Optional<String> mayBeThis(DutyFiling filing) {
        return said(filing).map(said -> "nr %d kan gälla detta, men %s"
                .formatted(filing.row().number(), said));
    }

    /** What to do about it; empty of any other. */
    static Optional<String> remark(DutyFiling filing) {
        String others = filing.possible().stream()
                .filter(possible -> !filing.under(possible))
                .map(possible -> "”" + possible.name() + "”")
                .collect(Collectors.joining(" eller "));
        return said(filing).map(said -> "Nr %d %s, och det lämnas inte så; rätta det som är fel.%s"
                .formatted(filing.row().number(), said, others.isEmpty() ? "" : " Det kan vara %s.".formatted(others)));
    }

    /** What its post says; empty of any other. */
    public static Optional<String> said(DutyFiling filing) {
        Regime named = filing.regime();
        return named == null || !filing.contradictsItself()
                ? Optional.empty()
                : Optional.of("nämner ”%s” som %s"
                        .formatted(
                                named.name(),
                                SwedishWords.small(
                                        SwedishCodes.of(filing.event().stage()))));
    }
}
