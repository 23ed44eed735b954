package se.stabsliggaren.projection.openpoints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Due;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise.State;
import se.stabsliggaren.projection.sentence.MessageSentences;
import se.stabsliggaren.projection.sentence.SituationSentences;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** The updates that were promised, and whether they came. */
final class Promises {

    private Promises() {}

    static List<Promise> of(Points points) {
        return Stream.concat(updates(points), situations(points))
                .sorted(Comparator.comparing((Promise promise) -> rank(promise.state()))
                        .thenComparing(Promise::point, Points.byUrgency()))
                .toList();
    }

    private static int rank(State state) {
        return switch (state) {
            case OVERDUE -> 0;
            case OPEN -> 1;
            case KEPT_LATE, KEPT -> 2;
        };
    }

    /** An update is kept by the message that says so. */
    static Stream<Promise> updates(Points points) {
        Map<Integer, Row<OpenPointsRow>> kept = new HashMap<>();
        for (PointPost<MessageIssued> message : points.messages()) {
            Ref keeps = message.event().keeps();
            if (keeps != null && points.hasHappened(message)) {
                kept.putIfAbsent(points.name(keeps), message.row());
            }
        }
        Stream<Promise> dated = points.promises().stream()
                .map(promised -> promise(
                        points.point(
                                promised,
                                MessageSentences.inBrief(promised.event()),
                                promised.event().due()),
                        kept.get(promised.name())));
        Stream<Promise> undated = points.undatedPromises().stream()
                .map(promised -> promise(
                        points.point(promised, MessageSentences.inBrief(promised.event()), null),
                        kept.get(promised.name())));
        return Stream.concat(dated, undated);
    }

    /** A next situation picture is kept by the next one for any of the same readers. */
    static Stream<Promise> situations(Points points) {
        List<PointPost<SituationReported>> reports =
                points.situations().stream().flatMap(Promises::reported).toList();
        NextPictures next = new NextPictures();
        List<Promise> promises = new ArrayList<>();
        for (PointPost<SituationReported> report : reports.reversed()) {
            if (report.event().next() != null) {
                promises.add(promise(
                        points.point(
                                report,
                                SituationSentences.next(report.event()),
                                report.event().next()),
                        next.after(report.event())));
            }
            if (points.hasHappened(report)) {
                next.precededBy(report);
            }
        }
        return promises.reversed().stream();
    }

    /** Of each reader the next picture, going backwards from the last one. */
    private static final class NextPictures {

        private final Map<TypedName, Row<OpenPointsRow>> byReader = new HashMap<>();
        private @Nullable Row<OpenPointsRow> ofAnybody;

        void precededBy(PointPost<SituationReported> earlier) {
            earlier.event().forWhom().forEach(reader -> byReader.put(TypedName.of(reader), earlier.row()));
            ofAnybody = earlier.row();
        }

        /** The first later one for any of the same readers; for anybody, where none are named. */
        @Nullable
        Row<OpenPointsRow> after(SituationReported report) {
            return report.forWhom().isEmpty()
                    ? ofAnybody
                    : report.forWhom().stream()
                            .map(reader -> byReader.get(TypedName.of(reader)))
                            .filter(Objects::nonNull)
                            .min(Comparator.comparingInt(Row::name))
                            .orElse(null);
        }
    }

    private static Stream<PointPost<SituationReported>> reported(PointPost<SituationEvent> post) {
        return switch (post.event()) {
            case SituationReported event -> Stream.of(post.of(event));
            case SituationCounted ignored -> Stream.empty();
        };
    }

    private static Promise promise(Point point, @Nullable Row<OpenPointsRow> kept) {
        if (kept == null) {
            return new Promise(point, point.due().overdue() ? State.OVERDUE : State.OPEN, null);
        }
        When by = point.due().by();
        Instant came = Interval.of(kept.occurred()).earliest();
        boolean late = by != null && came != null && !by.end().isAfter(came);
        Due settled = new Due(by, point.due().when(), false, null);
        Point closed = new Point(point.number(), point.line(), point.since(), settled, point.asStated());
        return new Promise(closed, late ? State.KEPT_LATE : State.KEPT, kept.number());
    }
}
