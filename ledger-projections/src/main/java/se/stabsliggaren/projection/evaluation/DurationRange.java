package se.stabsliggaren.projection.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;

/** The time from one moment to another: a length, a range, or nothing that can be computed. */
record DurationRange(@Nullable Duration least, @Nullable Duration most, boolean assumed, List<Integer> cites) {

    static DurationRange between(CitedMoment from, CitedMoment to) {
        return new DurationRange(
                length(from.until(), to.when().earliest()),
                length(from.when().earliest(), to.until()),
                from.assumed() || to.assumed(),
                Stream.concat(from.cites().stream(), to.cites().stream()).toList());
    }

    /** @param begin what it is counted from, e.g. {@code kännedomen} */
    Sentence sentence(String begin) {
        return Sentence.of(Phrase.of(words(begin)).wordsIf(assumed, ", med antagen tid"), cites);
    }

    /** What came first after all is said to have come before what it is counted from. */
    String words(String begin) {
        if (least == null) {
            return most == null
                    ? "går inte att beräkna: " + Absence.words("när")
                    : (most.isNegative() ? "minst " + signed(most, begin) : "högst " + atMost(most, begin));
        }
        if (isNothing(least)) {
            return most == null
                    ? "okänt hur länge"
                    : isNothing(most) ? signed(most, begin) : "högst " + atMost(most, begin);
        }
        if (most == null) {
            return least.isNegative()
                    ? "högst " + atMost(least, begin) + ", eller efter; hur långt efter säger ingen post"
                    : "minst " + signed(least, begin);
        }
        if (least.equals(most)) {
            return (least.isNegative() ? "redan " : "") + signed(least, begin);
        }
        if (most.isNegative()) {
            return "redan mellan " + SwedishTime.length(least) + " och " + signed(most, begin);
        }
        return "mellan "
                + (least.isNegative() ? atMost(least, begin) : signed(least, begin))
                + " och "
                + atMost(most, begin)
                + (least.isNegative() ? " efter" : "");
    }

    private static boolean isNothing(Duration length) {
        return !length.isNegative() && length.toMinutes() == 0;
    }

    private static @Nullable Duration length(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : Duration.between(from, to);
    }

    private static String atMost(Duration length, String begin) {
        return SwedishTime.lengthAtMost(length) + (length.isNegative() ? " före " + begin : "");
    }

    private static String signed(Duration length, String begin) {
        return SwedishTime.length(length) + (length.isNegative() ? " före " + begin : "");
    }
}
