package se.stabsliggaren.projection.authorities;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.duties.FilingEntry;
import se.stabsliggaren.projection.regime.Regime;

/** What was filed of which no post says which duty it is of. */
final class PerhapsFiled {

    private final List<DutyFiling> filed;
    private final Map<Integer, FilingEntry> entries;

    PerhapsFiled(List<DutyFiling> filed, List<Duty> duties) {
        this.filed = filed;
        this.entries = duties.stream()
                .flatMap(duty -> duty.filings().stream())
                .collect(Collectors.toMap(FilingEntry::post, entry -> entry, (one, same) -> one));
    }

    /** Those that may be of this one. */
    List<FilingEntry> under(Regime regime) {
        return filed.stream()
                .filter(one -> one.possible().stream()
                        .anyMatch(possible -> possible.id().equals(regime.id())))
                .filter(one -> regime.stages().contains(one.event().stage()))
                .flatMap(one -> Stream.ofNullable(entries.get(one.row().number())))
                .toList();
    }
}
