package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.view.MergedName;
import se.stabsliggaren.projection.view.MergedName.AsTwo;
import se.stabsliggaren.projection.view.Row;

/**
 * That a duty of one controller may be that of two: a post it is made of names them side by side, and another says that
 * they are one. Then one limit runs where two did, and one filing ends it.
 */
final class ListedAsTwo {

    private ListedAsTwo() {}

    static List<String> of(DutyLine line, List<MergedName> merged) {
        Set<Integer> posts = Stream.of(
                        line.breach().stream().map(BreachPost::row),
                        line.starts().stream(),
                        line.assessed().stream().map(Assessed::row),
                        line.filed().stream().map(DutyFiling::row))
                .flatMap(rows -> rows)
                .map(Row::number)
                .collect(Collectors.toSet());
        return merged.stream()
                .filter(name -> name.kind() == NameKind.BODY)
                .filter(name -> TypedName.same(name.name(), line.party().controller()))
                .flatMap(name -> name.asTwo().stream()
                        .filter(one -> one.matter() == line.party().breach() || posts.contains(one.post()))
                        .map(one -> sentence(one, name)))
                .toList();
    }

    private static String sentence(AsTwo one, MergedName name) {
        return "Nr %d nämner %s bredvid varandra, som två; enligt nr %s är de en, och plikten räknas en gång."
                .formatted(
                        one.post(),
                        one.typed().stream().map(typed -> "”" + typed + "”").collect(Collectors.joining(" och ")),
                        name.by().stream().map(post -> Integer.toString(post)).collect(Collectors.joining(", ")));
    }
}
