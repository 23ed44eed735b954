package se.stabsliggaren.projection.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.format.NamesIn;
import se.stabsliggaren.naming.Name;
import se.stabsliggaren.naming.SameNames;
import se.stabsliggaren.naming.SideBySide;
import se.stabsliggaren.projection.view.MergedName.AsTwo;

/** The merged names that the standing rows of a view have, and no others: a page does not tell of what it does not name. */
final class MergedNames {

    private final SameNames same;
    private final Map<Name, Told> told = new LinkedHashMap<>();
    private final Set<Name> used = new HashSet<>();

    private static final class Told {
        private String called = "";
        private final Map<Name, String> spellings = new LinkedHashMap<>();
        private final List<Integer> by = new ArrayList<>();
        private final List<AsTwo> asTwo = new ArrayList<>();
    }

    private MergedNames(SameNames same) {
        this.same = same;
    }

    /** @param typed what is kept, with the names as people typed them */
    static List<MergedName> in(Kept<?> typed, SameNames same) {
        if (same.isNothing()) {
            return List.of();
        }
        MergedNames names = new MergedNames(same);
        typed.merges().standing(typed.amendments().marks()).forEach(names::merged);
        typed.marked().values().stream().filter(Row::stands).forEach(names::row);
        return names.used();
    }

    private void merged(NameMerge merge) {
        NamesMerged merged = merge.merged();
        String called = same.of(merged.kind(), merged.name());
        Told one = told.computeIfAbsent(Name.of(merged.kind(), called), none -> new Told());
        one.called = called;
        one.by.add(merge.by());
        Stream.concat(merged.spellings().stream(), Stream.of(merged.name()))
                .forEach(typed -> one.spellings.putIfAbsent(Name.of(merged.kind(), typed), typed));
    }

    private void row(Row<?> row) {
        Object said = row.said();
        NamesIn.visit(said, (kind, typed) -> used.add(Name.of(kind, same.of(kind, typed))));
        for (SideBySide list : SideBySide.in(said)) {
            list.asOne(same).forEach((called, typed) -> {
                Told one = told.get(Name.of(list.kind(), called));
                if (one != null) {
                    one.asTwo.add(new AsTwo(row.number(), row.name(), typed));
                }
            });
        }
    }

    private List<MergedName> used() {
        List<MergedName> names = new ArrayList<>();
        told.forEach((name, one) -> {
            if (used.contains(name)) {
                one.spellings.remove(name);
                names.add(new MergedName(
                        name.kind(),
                        one.called,
                        List.copyOf(one.spellings.values()),
                        List.copyOf(one.by),
                        List.copyOf(one.asTwo)));
            }
        });
        return List.copyOf(names);
    }
}
