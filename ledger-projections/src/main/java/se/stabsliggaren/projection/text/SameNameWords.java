package se.stabsliggaren.projection.text;

import java.util.List;
import java.util.stream.Collectors;
import se.stabsliggaren.projection.view.MergedName;
import se.stabsliggaren.projection.view.MergedName.AsTwo;

/** Which names a page holds for the same, which posts say that they are, and which say otherwise. */
final class SameNameWords {

    private SameNameWords() {}

    static List<String> of(List<MergedName> names) {
        return names.stream().map(SameNameWords::of).toList();
    }

    private static String of(MergedName name) {
        String others = name.others().stream().map(one -> "”" + one + "”").collect(Collectors.joining(" och "));
        String said = "%s ”%s” är också det som kallas %s, enligt nr %s"
                .formatted(NameKindWords.definite(name.kind()), name.name(), others, numbers(name.by()));
        List<Integer> asTwo = name.asTwo().stream().map(AsTwo::post).distinct().toList();
        return asTwo.isEmpty()
                ? said + "."
                : "%s, men nr %s nämner dem bredvid varandra, som två.".formatted(said, numbers(asTwo));
    }

    private static String numbers(List<Integer> posts) {
        return posts.stream().map(post -> Integer.toString(post)).collect(Collectors.joining(", "));
    }
}
