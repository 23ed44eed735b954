package se.stabsliggaren.projection.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishRhythm;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Until;
import se.stabsliggaren.projection.view.View;

/**
 * Where the staff's rhythm asks for a meeting every day or week, and no post tells of one for longer. It is said where it
 * holds whatever is unknown of when things were; of a staff that rests, and before a meeting that was announced, it is not.
 */
public final class StaffSilence {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Instant now;
    private final List<Told<RhythmSet>> rhythms = new ArrayList<>();
    private final List<Told<MeetingHeld>> meetings = new ArrayList<>();
    private final List<Row<?>> worked = new ArrayList<>();
    private final List<Row<?>> rested = new ArrayList<>();
    /** What is to come, which may end or begin a silence. */
    private final List<Row<?>> toCome = new ArrayList<>();

    private boolean meetingToCome;

    private record Told<E>(Row<?> row, E event) {}

    private StaffSilence(Instant now) {
        this.now = now;
    }

    /**
     * As the posts of a view tell it.
     *
     * @param said the event of a row; null where it is kept of no post that tells of this
     */
    public static <R> StaffSilence of(View<R> known, Function<R, @Nullable Event> said, Instant now) {
        StaffSilence silence = new StaffSilence(now);
        known.telling().forEach(row -> {
            Event event = said.apply(row.said());
            silence.take(row, event == null ? null : WorkSign.of(event));
        });
        return silence;
    }

    private void take(Row<?> row, @Nullable WorkSign sign) {
        if (sign != null && !when(row).canHaveHappenedBy(now)) {
            toCome.add(row);
            meetingToCome |= sign instanceof WorkSign.Meeting;
            return;
        }
        switch (sign) {
            case null -> {
                // It tells nothing of this.
            }
            case WorkSign.Rhythm rhythm -> rhythms.add(new Told<>(row, rhythm.event()));
            case WorkSign.Meeting meeting -> meetings.add(new Told<>(row, meeting.event()));
            case WorkSign.Work ignored -> worked.add(row);
            case WorkSign.Rest ignored -> rested.add(row);
        }
    }

    /** The silence there is now, with how long it has lasted. */
    public List<Silence> silences() {
        return said(true);
    }

    /** The same in words that stay true while they stand on a page. */
    public List<Silence> lasting() {
        return said(false);
    }

    /** When it may be otherwise though nothing was recorded; null for never. */
    public @Nullable Instant next() {
        Instant due = due();
        return Stream.of(
                        Stream.ofNullable(due).map(moment -> moment.plusMillis(1)),
                        announced(),
                        toCome.stream()
                                .map(row -> Objects.requireNonNull(when(row).earliest())))
                .flatMap(moments -> moments)
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Silence> said(boolean howLong) {
        List<Told<RhythmSet>> whole = ofTheWhole();
        Instant due = due();
        boolean longer = due != null && due.isBefore(now);
        boolean asked = whole.stream().allMatch(post -> asks(post.event()) && !isOfATimePast(post.row()));
        return longer && asked && !mayRest() && !awaitsAMeeting()
                ? List.of(silence(whole.getLast(), howLong))
                : List.of();
    }

    /** When a meeting was due at the latest; null when nobody can tell. */
    private @Nullable Instant due() {
        List<Told<RhythmSet>> whole = ofTheWhole();
        Instant since = lastSign(whole);
        return since == null
                ? null
                : whole.stream()
                        .map(post -> allowed(post.event()))
                        .max(Comparator.naturalOrder())
                        .map(since::plus)
                        .orElse(null);
    }

    /** The rhythms that may hold now: those of the whole staff that none is known to have followed. */
    private List<Told<RhythmSet>> ofTheWhole() {
        List<Told<RhythmSet>> whole =
                rhythms.stream().filter(post -> post.event().group() == null).toList();
        return whole.stream()
                .filter(one -> whole.stream().noneMatch(other -> when(one.row()).certainlyBefore(when(other.row()))))
                .toList();
    }

    private static boolean asks(RhythmSet rhythm) {
        Integer atLeast = rhythm.atLeast();
        return atLeast == null ? rhythm.atMost() == null : atLeast > 0;
    }

    /** What was told of a time that has passed is not told of now. */
    private boolean isOfATimePast(Row<?> row) {
        Instant end = when(row).end();
        return row.occurred().from() != null && end != null && !end.isAfter(now);
    }

    private static Duration allowed(RhythmSet rhythm) {
        return switch (rhythm.per()) {
            case DAY -> DAY;
            case WEEK -> WEEK;
        };
    }

    /** Whether it stood down, or the incident was closed, and no post says for certain that it went on after that. */
    private boolean mayRest() {
        return rested.stream()
                .anyMatch(rest -> worked.stream().noneMatch(work -> when(rest).certainlyBefore(when(work))));
    }

    private boolean awaitsAMeeting() {
        return meetingToCome || announced().anyMatch(moment -> moment.isAfter(now));
    }

    /** When the meetings that were announced are over. */
    private Stream<Instant> announced() {
        return meetings.stream()
                .map(post -> post.event().next())
                .filter(Objects::nonNull)
                .map(Until::over);
    }

    /** The last moment at which it can have met, begun, or been told how often to meet; null when nobody can tell. */
    private @Nullable Instant lastSign(List<Told<RhythmSet>> whole) {
        List<Row<?>> signs = new ArrayList<>(worked);
        whole.forEach(post -> signs.add(post.row()));
        meetings.forEach(post -> signs.add(post.row()));
        Instant last = Instant.MIN;
        for (Row<?> sign : signs) {
            Instant end = when(sign).end();
            if (end == null) {
                return null;
            }
            last = end.isAfter(last) ? end : last;
        }
        return signs.isEmpty() ? null : last;
    }

    private Silence silence(Told<RhythmSet> rhythm, boolean howLong) {
        Told<MeetingHeld> last = meetings.stream()
                .max(Comparator.comparing(
                        post -> Objects.requireNonNull(when(post.row()).latest())))
                .orElse(null);
        Phrase line = Phrase.of("Rytmen är " + SwedishRhythm.of(rhythm.event()) + "; ");
        if (last == null) {
            line.words(Absence.words("att staben har mötts sedan dess"));
        } else {
            line.words(Absence.words("att staben har mötts sedan mötet "))
                    .occurred("", last.row().occurred())
                    .wordsIf(
                            howLong,
                            ", för %s sedan".formatted(SwedishTime.length(Duration.between(until(last), now))));
        }
        return new Silence(
                line.parts(),
                Stream.concat(Stream.of(rhythm), Stream.ofNullable(last))
                        .map(post -> post.row().number())
                        .toList());
    }

    private static Instant until(Told<?> post) {
        return Objects.requireNonNull(when(post.row()).until());
    }

    private static Interval when(Row<?> row) {
        return KnownThen.happened(row);
    }
}
