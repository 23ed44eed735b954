package se.stabsliggaren.projection.text;

import java.util.List;
import java.util.stream.Collectors;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.NameMerge;

/** Which names a page holds for the same, and which post says that they are. */
final class SameNameWords {

    private SameNameWords() {}

    static List<String> of(List<NameMerge> merges) {
        return merges.stream().map(SameNameWords::of).toList();
    }

    private static String of(NameMerge merge) {
        NamesMerged merged = merge.merged();
        String others = merged.spellings().stream()
                .filter(spelling -> !TypedName.same(spelling, merged.name()))
                .map(spelling -> "”" + spelling + "”")
                .distinct()
                .collect(Collectors.joining(" och "));
        return "%s ”%s” är också det som kallas %s, enligt nr %d."
                .formatted(NameKindWords.definite(merged.kind()), merged.name(), others, merge.by());
    }
}
