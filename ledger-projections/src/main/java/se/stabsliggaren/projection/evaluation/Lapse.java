package se.stabsliggaren.projection.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.Phrase;
import se.stabsliggaren.projection.SwedishTime;

/** The time from one moment to another: a length, a range, or nothing that can be computed. */
record Lapse(@Nullable Duration least, @Nullable Duration most, boolean assumed, List<Integer> cites) {

    static Lapse between(Moment from, Moment to) {
        return new Lapse(
                length(from.latest(), to.earliest()),
                length(from.earliest(), to.latest()),
                from.assumed() || to.assumed(),
                Stream.concat(from.cites().stream(), to.cites().stream()).toList());
    }

    Sentence sentence() {
        return Sentence.of(Phrase.of(words()).wordsIf(assumed, ", med antagen tid"), cites);
    }

    String words() {
        if (least == null && most == null) {
            return "går inte att beräkna: posterna säger inte när";
        }
        if (least == null) {
            return "högst " + signed(most);
        }
        if (most == null) {
            return "minst " + signed(least);
        }
        return least.equals(most) ? signed(least) : "mellan " + signed(least) + " och " + signed(most);
    }

    private static @Nullable Duration length(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : Duration.between(from, to);
    }

    private static String signed(@Nullable Duration length) {
        return length == null ? "" : SwedishTime.length(length) + (length.isNegative() ? " före" : "");
    }
}
