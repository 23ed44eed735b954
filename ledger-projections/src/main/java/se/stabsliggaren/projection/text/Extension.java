package se.stabsliggaren.projection.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Until;

/**
 * That something holds longer than was said first. It counts from when it begins to hold; until then what was said before
 * does.
 *
 * @param act that it was extended
 * @param valid how long it holds then; null when nobody said
 */
public record Extension(Act act, @Nullable Validity valid) {

    /**
     * How it holds at a moment after all of these, the last to happen before the others: the later post, unless what it
     * tells was certainly earlier.
     *
     * @param first what was said first; null when nobody said
     * @param extensions those that have happened, in the order of the posts
     */
    static Holding holding(
            Instant now, @Nullable Validity first, List<Extension> extensions, @Nullable Instant lastSaid) {
        Counting counting = counting(now, first, extensions);
        Validity valid = counting.valid;
        Extension ahead = counting.ahead;
        if (ahead != null && isOver(valid, now)) {
            return Holding.at(now, ahead.from(), ahead.valid, lastSaid);
        }
        Holding holding = Holding.at(now, first == null ? null : first.from(), valid, lastSaid);
        return ahead == null
                ? holding
                : holding.with(
                        holding.state(),
                        Phrase.of("").line(holding.words()).line(ahead.words()).parts());
    }

    /** What is said of how long it holds that counts at a moment; null when nobody said. */
    static @Nullable Validity valid(Instant now, @Nullable Validity first, List<Extension> extensions) {
        return counting(now, first, extensions).valid;
    }

    /** Whether it was extended from a time that is to come. */
    static boolean isToBegin(Instant now, @Nullable Validity first, List<Extension> extensions) {
        return counting(now, first, extensions).ahead != null;
    }

    /** @param ahead what takes its place once it begins; null when nothing does */
    private record Counting(
            @Nullable Validity valid, @Nullable Extension ahead) {}

    private static Counting counting(Instant now, @Nullable Validity first, List<Extension> extensions) {
        Validity valid = first;
        Extension last = null;
        Extension ahead = null;
        for (Extension one : extensions) {
            if (last == null || !one.isBefore(last)) {
                boolean begins = one.from() == null || Holding.hasBegun(one.from(), now);
                ahead = begins ? null : one;
                last = begins ? one : last;
                valid = begins ? one.valid : valid;
            }
        }
        return new Counting(valid, ahead);
    }

    private boolean isBefore(Extension other) {
        return Interval.of(act.occurred()).certainlyBefore(Interval.of(other.act.occurred()));
    }

    private @Nullable When from() {
        return valid == null ? null : valid.from();
    }

    private static boolean isOver(@Nullable Validity valid, Instant now) {
        return valid != null && valid.to() != null && !Until.over(valid.to()).isAfter(now);
    }

    private List<Part> words() {
        return Phrase.of("; förlängt")
                .range(" ", from(), valid == null ? null : valid.to())
                .parts();
    }
}
