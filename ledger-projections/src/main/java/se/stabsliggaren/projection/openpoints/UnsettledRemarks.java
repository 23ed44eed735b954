package se.stabsliggaren.projection.openpoints;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Remarked;
import se.stabsliggaren.projection.text.NearlyNamed;
import se.stabsliggaren.projection.text.RemarkSentences;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Amendment;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * The remarks nobody has settled; a corrected or withdrawn post needs no settling. That two names may mean the same is
 * settled by the post that says that they do, and by nothing else than any other remark where they do not.
 */
final class UnsettledRemarks {

    private final Points points;
    private final View<OpenPointsRow> known;
    private final RemarkSentences words;

    private record Told(Remark remark, List<String> sentences) {}

    private UnsettledRemarks(Points points) {
        this.points = points;
        this.known = points.known();
        this.words = new RemarkSentences(known.same());
    }

    static List<Remarked> unsettled(Points points) {
        UnsettledRemarks remarks = new UnsettledRemarks(points);
        return points.standing().stream()
                .filter(row -> !row.remarks().isEmpty() && row.first(Amendment.Kind.REMARKS_SETTLED) == null)
                .map(remarks::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Remarked of(Row<OpenPointsRow> row) {
        List<NearlyNamed> nearly = row.said().nearly().stream()
                .filter(one -> known.row(one.post().post()) != null)
                .toList();
        List<Told> open = row.remarks().stream()
                .map(remark -> new Told(remark, words.unanswered(remark, nearly)))
                .filter(told -> !told.sentences().isEmpty())
                .toList();
        return open.isEmpty()
                ? null
                : new Remarked(
                        row.number(),
                        row.said().type(),
                        open.stream().flatMap(told -> told.sentences().stream()).toList(),
                        SwedishTime.moment(row.recordedAt(), points.year()),
                        namedIn(open));
    }

    private static @Nullable Integer namedIn(List<Told> open) {
        return open.stream()
                .map(Told::remark)
                .filter(remark -> remark.kind() == RemarkKind.NAME_NEARLY_KNOWN)
                .map(remark -> remark.about().getFirst().post())
                .findFirst()
                .orElse(null);
    }
}
