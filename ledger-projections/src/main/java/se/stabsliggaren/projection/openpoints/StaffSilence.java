package se.stabsliggaren.projection.openpoints;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Silence;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishRhythm;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Until;

/**
 * Where the staff's rhythm asks for a meeting every day or week, and no post tells of one for longer. It is said where it
 * holds whatever is unknown of when things were; of a staff that rests, and before a meeting that was announced, it is not.
 */
final class StaffSilence {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Points points;

    private StaffSilence(Points points) {
        this.points = points;
    }

    static List<Silence> of(Points points) {
        return new StaffSilence(points).silences();
    }

    private List<Silence> silences() {
        List<PointPost<RhythmSet>> rhythms = ofTheWhole();
        if (rhythms.isEmpty() || mayRest() || awaitsAMeeting()) {
            return List.of();
        }
        PointPost<RhythmSet> rhythm = rhythms.getLast();
        Instant since = lastSign(rhythms);
        Duration allowed = rhythms.stream()
                .map(post -> allowed(post.event()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean longer = since != null && since.plus(allowed).isBefore(points.now());
        return longer && rhythms.stream().allMatch(post -> asks(post.event())) ? List.of(silence(rhythm)) : List.of();
    }

    /** The rhythms that may hold now: those of the whole staff that none is known to have followed. */
    private List<PointPost<RhythmSet>> ofTheWhole() {
        List<PointPost<RhythmSet>> whole = points.rhythms().stream()
                .filter(post -> post.event().group() == null)
                .toList();
        return whole.stream()
                .filter(one -> whole.stream().noneMatch(other -> when(one.row()).certainlyBefore(when(other.row()))))
                .toList();
    }

    private static boolean asks(RhythmSet rhythm) {
        Integer atLeast = rhythm.atLeast();
        return atLeast == null ? rhythm.atMost() == null : atLeast > 0;
    }

    private static Duration allowed(RhythmSet rhythm) {
        return switch (rhythm.per()) {
            case DAY -> DAY;
            case WEEK -> WEEK;
        };
    }

    /** Whether it stood down, or the incident was closed, and no post says for certain that it went on after that. */
    private boolean mayRest() {
        return points.rested().stream().anyMatch(rest -> points.worked().stream()
                .noneMatch(work -> when(rest).certainlyBefore(when(work))));
    }

    private boolean awaitsAMeeting() {
        return points.meetings().stream()
                .map(post -> post.event().next())
                .filter(Objects::nonNull)
                .anyMatch(next -> Until.over(next).isAfter(points.now()));
    }

    /** The last moment at which it can have met, begun, or been told how often to meet; null when nobody can tell. */
    private @Nullable Instant lastSign(List<PointPost<RhythmSet>> rhythms) {
        List<Row<?>> signs = new ArrayList<>(points.worked());
        rhythms.forEach(post -> signs.add(post.row()));
        points.meetings().forEach(post -> signs.add(post.row()));
        Instant last = Instant.MIN;
        for (Row<?> sign : signs) {
            Instant end = when(sign).end();
            if (end == null) {
                return null;
            }
            last = end.isAfter(last) ? end : last;
        }
        return last;
    }

    private Silence silence(PointPost<RhythmSet> rhythm) {
        PointPost<MeetingHeld> last = points.meetings().stream()
                .max(Comparator.comparing(
                        post -> Objects.requireNonNull(when(post.row()).latest())))
                .orElse(null);
        Phrase line = Phrase.of("Rytmen är " + SwedishRhythm.of(rhythm.event()) + "; ");
        if (last == null) {
            line.words(Absence.words("att staben har mötts sedan dess"));
        } else {
            line.words(Absence.words("att staben har mötts sedan "))
                    .occurred("", last.row().occurred())
                    .words(", för %s sedan".formatted(SwedishTime.length(Duration.between(until(last), points.now()))));
        }
        return new Silence(
                line.parts(),
                Stream.concat(
                                Stream.of(rhythm.number()),
                                Stream.ofNullable(last).map(PointPost::number))
                        .toList());
    }

    private static Instant until(PointPost<?> post) {
        return Objects.requireNonNull(when(post.row()).until());
    }

    private static Interval when(Row<?> row) {
        return Interval.of(row);
    }
}
