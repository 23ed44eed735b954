package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

/** Whether something holds, at the moments where the answer turns. */
class HoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # now                    | from             | to                | said        | state     | words
            2024-11-06T22:59:59.999Z | 2024-11-07       | -                 | -           | COMING    | börjar gälla tors 7 nov
            2024-11-06T23:00:00Z     | 2024-11-07       | -                 | -           | HOLDS     | gäller, ingen post säger till när
            2024-11-06T12:00:00Z     | 2024-11-07       | 2024-11-08        | kanske      | COMING    | börjar gälla tors 7 nov, till och med fre 8 nov, kanske
            2024-11-06T12:00:00Z     | 2024-11-07T08:00Z | 2024-11-08T14:00Z | -          | COMING    | börjar gälla tors 7 nov kl. 09.00, till fre 8 nov kl. 15.00
            2024-11-06T12:00:00Z     | -                | 2024-11-08        | kanske      | EXPIRES   | gäller, löper ut fre 8 nov, kanske
            2024-11-06T12:00:00Z     | 2024-11-05       | 2024-11-08T14:00Z | -           | EXPIRES   | gäller, löper ut fre 8 nov kl. 15.00
            2024-11-07T23:00:00Z     | -                | 2024-11-08        | -           | EXPIRES   | gäller, upphör i dag
            2024-11-08T22:59:59.999Z | -                | 2024-11-08        | -           | EXPIRES   | gäller, upphör i dag
            2024-11-08T23:00:00Z     | -                | 2024-11-08        | -           | EXPIRED   | utgånget fre 8 nov
            2024-11-08T13:59:59.999Z | -                | 2024-11-08T14:00Z | -           | EXPIRES   | gäller, upphör i dag kl. 15.00
            2024-11-08T14:00:00Z     | -                | 2024-11-08T14:00Z | -           | EXPIRED   | utgånget fre 8 nov kl. 15.00
            2024-11-08T07:00:00Z     | -                | 2024-11-08/forenoon | -         | EXPIRES   | gäller, upphör i dag, förmiddag
            2024-11-08T10:59:59.999Z | -                | 2024-11-08/forenoon | -         | EXPIRES   | gäller, upphör i dag, förmiddag
            2024-11-08T11:00:00Z     | -                | 2024-11-08/forenoon | -         | EXPIRED   | utgånget fre 8 nov förmiddag
            2024-11-07T12:00:00Z     | -                | 2024-11-08/forenoon | -         | EXPIRES   | gäller, löper ut fre 8 nov förmiddag
            2024-11-10T22:59:59Z     | -                | 2024-W45          | -           | EXPIRES   | gäller, löper ut vecka 45
            2024-11-10T23:00:00Z     | -                | 2024-W45          | -           | EXPIRED   | utgånget vecka 45
            2024-11-07T12:00:00Z     | [2024-11-07..2024-11-09] | -         | -           | IMPRECISE | gäller kanske, börjar någon gång mellan tors 7 nov och lör 9 nov
            2024-11-09T23:00:00Z     | [2024-11-07..2024-11-09] | -         | -           | HOLDS     | gäller, ingen post säger till när
            2024-11-06T12:00:00Z     | -                | [2024-11-07..2024-11-09] | -    | EXPIRES   | gäller, löper ut någon gång mellan tors 7 nov och lör 9 nov
            2024-11-07T12:00:00Z     | -                | [2024-11-07..2024-11-09] | -    | IMPRECISE | gäller kanske, löper ut någon gång mellan tors 7 nov och lör 9 nov
            2024-11-09T23:00:00Z     | -                | [2024-11-07..2024-11-09] | -    | EXPIRED   | utgånget någon gång mellan tors 7 nov och lör 9 nov
            2024-11-06T12:00:00Z     | -                | -                 | över helgen | IMPRECISE | gäller kanske, slutet är sagt så: över helgen
            2024-11-06T12:00:00Z     | -                | -                 | -           | HOLDS     | gäller, ingen post säger till när
            """)
    void isToldNoMoreExactlyThanItWasSaid(
            Instant now,
            @Nullable String from,
            @Nullable String to,
            @Nullable String said,
            Holding.State state,
            String words) {
        Validity valid = new Validity(null, when(to), said == null ? null : Text.of(said));
        Holding holding = Holding.at(now, when(from), valid, null);
        assertThat(holding.state()).isEqualTo(state);
        assertThat(Part.plain(holding.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # now              | again from | state   | words
            2024-11-06T12:00:00Z | 2024-11-20 | EXPIRES | gäller, löper ut fre 8 nov; förlängt från ons 20 nov till och med lör 30 nov
            2024-11-10T12:00:00Z | 2024-11-20 | COMING  | börjar gälla ons 20 nov, till och med lör 30 nov
            2024-11-20T12:00:00Z | 2024-11-20 | EXPIRES | gäller, löper ut lör 30 nov
            2024-11-06T12:00:00Z | 2024-11-09 | EXPIRES | gäller, löper ut fre 8 nov; förlängt från lör 9 nov till och med lör 30 nov
            2024-11-06T12:00:00Z | 2024-11-07 | EXPIRES | gäller, löper ut fre 8 nov; förlängt från tors 7 nov till och med lör 30 nov
            2024-11-10T12:00:00Z | 2024-11-10T12:30Z~ | IMPRECISE | gäller kanske, börjar omkring sön 10 nov kl. 13.30, till och med lör 30 nov
            2024-11-10T13:31:00Z | 2024-11-10T12:30Z~ | EXPIRES | gäller, löper ut lör 30 nov
            """)
    void anExtensionHoldsFromItsOwnBeginning(String now, String again, Holding.State state, String words) {
        Validity first = new Validity(null, When.parse("2024-11-08"), null);
        Validity latest = new Validity(When.parse(again), When.parse("2024-11-30"), null);
        Extension extension = new Extension(
                new Act(Occurred.at(When.parse("2024-11-06T11:00Z")), Instant.parse("2024-11-06T11:00:00Z"), 2),
                latest);
        Holding holding = Extension.holding(Instant.parse(now), first, List.of(extension), null);
        assertThat(holding.state()).isEqualTo(state);
        assertThat(Part.plain(holding.words())).isEqualTo(words);
    }

    @Test
    void whatNobodySaidAnythingOfHoldsOpenEnded() {
        Holding holding = Holding.at(Instant.parse("2024-11-06T12:00:00Z"), null, null, null);
        assertThat(holding.state()).isEqualTo(Holding.State.HOLDS);
        assertThat(holding.ends()).isNull();
    }

    @Test
    void theEndIsToldWhetherItHasComeOrNot() {
        Validity valid = new Validity(null, When.parse("2024-11-08"), null);
        Instant end = Instant.parse("2024-11-08T23:00:00Z");
        for (String now : List.of("2024-11-06T12:00:00Z", "2024-11-09T12:00:00Z")) {
            assertThat(Holding.at(Instant.parse(now), null, valid, null).ends()).isEqualTo(end);
        }
        assertThat(Holding.at(Instant.EPOCH, When.parse("2024-11-07"), valid, null)
                        .ends())
                .isEqualTo(end);
    }

    @Test
    void onTheDayTheClockIsSetBackADayLastsTwentyFiveHours() {
        Validity valid = new Validity(null, When.parse("2024-10-27"), null);
        assertThat(Holding.at(Instant.parse("2024-10-27T22:59:59Z"), null, valid, null)
                        .state())
                .isEqualTo(Holding.State.EXPIRES);
        assertThat(Holding.at(Instant.parse("2024-10-27T23:00:00Z"), null, valid, null)
                        .state())
                .isEqualTo(Holding.State.EXPIRED);
    }

    @Test
    void whatHoldsIntoTheNextYearSaysTheYear() {
        Validity valid = new Validity(null, When.parse("2025-01-01"), null);
        Holding holding = Holding.at(Instant.parse("2024-12-31T12:00:00Z"), null, valid, null);
        assertThat(Part.plain(holding.words(), Year.of(2024))).isEqualTo("gäller, löper ut ons 1 jan 2025");
    }

    private static @Nullable When when(@Nullable String written) {
        return written == null ? null : When.parse(written);
    }
}
