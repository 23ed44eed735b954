package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.stream.Collectors;
import se.stabsliggaren.projection.regime.Regime;

/** What is said, in Swedish, of filings in the name of somebody whom no other post names: what would settle whose they are. */
final class StrangerWords {

    private StrangerWords() {}

    /** A sentence of each such, beginning with a space; nothing where there is none. */
    static String of(List<DutyFiling> filings) {
        return filings.stream()
                .filter(filing -> filing.attribution().ofStranger())
                .map(StrangerWords::of)
                .collect(Collectors.joining());
    }

    private static String of(DutyFiling filing) {
        Regime regime = filing.regime();
        String name = filing.party().controller();
        return (regime != null && regime.perBreach()
                        ? " Nr %d är lämnad för %s, som ingen incident här nämner: rätta namnet, eller för in incidenten hos %s."
                        : " Nr %d är lämnad för %s, som ingen bedömning här nämner: rätta namnet, eller för in bedömningen för %s.")
                .formatted(filing.row().number(), name, name);
    }
}
