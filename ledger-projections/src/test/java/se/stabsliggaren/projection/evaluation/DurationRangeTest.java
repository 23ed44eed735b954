package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationRangeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "PT2H       | PT2H       | 2 h",
                "PT3H46M    | PT27H46M   | mellan 3 h 46 min och 1 dygn 4 h",
                "PT27H46M   | -          | minst 1 dygn 3 h",
                "PT0S       | PT24H46M   | högst 1 dygn 1 h",
                "-          | PT59M10S   | högst 1 h",
                "-PT7H31M   | -          | högst 7 h 31 min före kännedomen, eller efter; hur långt efter säger ingen post",
                "-PT15H56M  | PT8H4M     | mellan 15 h 56 min före kännedomen och 8 h 4 min efter",
                "-PT27H46M  | PT8H4M     | mellan 1 dygn 4 h före kännedomen och 8 h 4 min efter",
                "-          | -PT27H46M  | minst 1 dygn 3 h före kännedomen",
                "PT0S       | -          | okänt hur länge",
                "-          | -          | går inte att beräkna: ingen post säger när"
            })
    void neverSaysThatItWasShorterThanItCanHaveBeen(@Nullable Duration least, @Nullable Duration most, String words) {
        assertThat(new DurationRange(least, most, false, List.of()).words("kännedomen"))
                .isEqualTo(words);
    }
}
