package se.stabsliggaren.projection.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.projection.Phrase;

/** A measure of the time from one thing to another. */
record Delay(String name, String definition, End from, End to) {

    /** One end: the moment, or what nobody said. */
    record End(Function<Evidence, @Nullable Moment> moment, String absence) {
        static <E extends Event> End first(Class<E> type, String absence) {
            return first(type, event -> true, absence);
        }

        static <E extends Event> End first(Class<E> type, Predicate<E> such, String absence) {
            return new End(evidence -> Moment.first(evidence.said(type, such)), absence);
        }
    }

    Measure of(Evidence evidence) {
        return new Measure(name, definition, value(evidence));
    }

    private Sentence value(Evidence evidence) {
        Moment begin = from.moment.apply(evidence);
        Moment end = to.moment.apply(evidence);
        if (begin != null && end != null) {
            return Lapse.between(begin, end).sentence();
        }
        Phrase phrase =
                Phrase.of("går inte att beräkna: inga poster säger " + (begin == null ? from.absence : to.absence));
        Moment known = begin == null ? end : begin;
        return Sentence.of(phrase, known == null ? List.of() : known.cites());
    }
}
