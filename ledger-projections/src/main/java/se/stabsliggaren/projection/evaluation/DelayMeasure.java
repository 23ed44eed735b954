package se.stabsliggaren.projection.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;

/**
 * A measure of the time from one thing to another.
 *
 * @param begin what it is counted from, e.g. {@code kännedomen}
 */
record DelayMeasure(String name, String definition, String begin, End from, End to) {

    /** One end: the moment, or what nobody said. */
    record End(Function<PostSelection, @Nullable CitedMoment> moment, String absence) {
        static <E extends Event> End first(Class<E> type, String absence) {
            return first(type, event -> true, absence);
        }

        static <E extends Event> End first(Class<E> type, Predicate<E> such, String absence) {
            return new End(evidence -> CitedMoment.first(evidence.said(type, such)), absence);
        }

        /** The same, read once for all who measure from it. */
        End readFrom(PostSelection evidence) {
            CitedMoment read = moment.apply(evidence);
            return new End(again -> read, absence);
        }
    }

    Measure of(PostSelection evidence) {
        return new Measure(name, definition, value(evidence));
    }

    private Sentence value(PostSelection evidence) {
        CitedMoment started = from.moment.apply(evidence);
        CitedMoment ended = to.moment.apply(evidence);
        if (started != null && ended != null) {
            return DurationRange.between(started, ended).sentence(begin);
        }
        Phrase phrase =
                Phrase.of("går inte att beräkna: " + Absence.words(started == null ? from.absence : to.absence));
        CitedMoment known = started == null ? ended : started;
        return Sentence.of(phrase, known == null ? List.of() : known.cites());
    }
}
