package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;

/** One time is one, and more are more. */
class SwedishRhythmTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1 | 2 | DAY  | 1–2 gånger per dag
            1 | 1 | DAY  | 1 gång per dag
            3 | 3 | WEEK | 3 gånger per vecka
            2 | - | DAY  | minst 2 gånger per dag
            - | 2 | WEEK | högst 2 gånger per vecka
            1 | - | DAY  | minst 1 gång per dag
            - | 1 | WEEK | högst 1 gång per vecka
            - | - | DAY  | varje dag, posten säger inte hur många gånger
            - | - | WEEK | varje vecka, posten säger inte hur många gånger
            """)
    void saysHowOften(@Nullable Integer atLeast, @Nullable Integer atMost, Per per, String words) {
        assertThat(SwedishRhythm.of(new RhythmSet(atLeast, atMost, per, null, null)))
                .isEqualTo(words);
    }
}
