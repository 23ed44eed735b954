package se.stabsliggaren.projection.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;

/** Something that began and perhaps ended. */
record Period(StandingPost<?> start, @Nullable StandingPost<?> end) {

    private static final String BEGIN = "början";

    private record Bound(StandingPost<?> post, boolean begins) {}

    /** Each beginning with the first end after it, in the order things happened; a beginning while it lasts is none. */
    static List<Period> of(List<? extends StandingPost<?>> starts, List<? extends StandingPost<?>> ends) {
        List<Bound> both = Stream.concat(
                        starts.stream().map(post -> new Bound(post, true)),
                        ends.stream().map(post -> new Bound(post, false)))
                .sorted(Comparator.comparing((Bound bound) -> order(bound.post()))
                        .thenComparing(bound -> bound.post().name()))
                .toList();
        List<Period> periods = new ArrayList<>();
        StandingPost<?> open = null;
        for (Bound bound : both) {
            if (bound.begins()) {
                open = open == null ? bound.post() : open;
            } else if (open != null) {
                periods.add(new Period(open, bound.post()));
                open = null;
            }
        }
        if (open != null) {
            periods.add(new Period(open, null));
        }
        return periods;
    }

    /** How long it lasted, or lasts so far. */
    Sentence length(Instant now) {
        CitedMoment from = CitedMoment.of(start);
        if (end != null) {
            return DurationRange.between(from, CitedMoment.of(end)).sentence(BEGIN);
        }
        DurationRange soFar = DurationRange.between(from, new CitedMoment(Interval.at(now), now, false, List.of()));
        return Sentence.of(
                Phrase.of(soFar.words(BEGIN))
                        .wordsIf(soFar.assumed(), ", med antagen tid")
                        .words(" hittills; " + Absence.words("att det är slut")),
                soFar.cites());
    }

    /**
     * How long it lasted, by when it began and ended; where no post says that it ended, at least until the last of those
     * that say that it lasted still.
     */
    Sentence lengthAsTold(List<? extends StandingPost<?>> still) {
        CitedMoment from = CitedMoment.of(start);
        if (end != null) {
            return DurationRange.between(from, CitedMoment.of(end)).sentence(BEGIN);
        }
        DurationRange lasted = still.stream()
                .map(post -> DurationRange.between(from, CitedMoment.of(post)))
                .filter(range -> range.least() != null)
                .max(Comparator.comparing(range -> Objects.requireNonNull(range.least())))
                .orElse(null);
        Duration least = lasted == null ? null : lasted.least();
        if (lasted == null || least == null || !least.isPositive()) {
            return Sentence.of(Phrase.of(Absence.words("hur länge")), start);
        }
        return Sentence.of(
                Phrase.of("minst " + SwedishTime.length(least))
                        .wordsIf(lasted.assumed(), ", med antagen tid")
                        .words("; " + Absence.words("att det är slut")),
                lasted.cites());
    }

    private static Instant order(StandingPost<?> post) {
        Instant earliest = Interval.of(post.occurred()).earliest();
        return earliest == null ? post.row().recordedAt() : earliest;
    }
}
