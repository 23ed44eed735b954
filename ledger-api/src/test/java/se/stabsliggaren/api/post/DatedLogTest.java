package se.stabsliggaren.api.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.BadField;

class DatedLogTest {

    @Test
    void aLogWithTheNewestFirstIsRecordedWithTheOldestFirst() {
        DraftBatch batch = DatedLog.read("""
                261104, 08.15 Växeln är uppe.

                261103, 14.05 Växeln är nere.
                261103, 14.05 Larm från IT-jouren.
                """);

        assertThat(batch.drafts().stream().map(DatedLogTest::text))
                .containsExactly("Larm från IT-jouren.", "Växeln är nere.", "Växeln är uppe.");
        assertThat(batch.lines()).containsExactly(4, 3, 1);
        assertThat(batch.alone()).isFalse();
        assertThat(batch.drafts().getLast().occurred()).isEqualTo(Occurred.at(When.parse("2026-11-04T07:15Z")));
    }

    @Test
    void oneWithTheOldestFirstStaysInItsOrder() {
        assertThat(DatedLog.read("261103, 14.05 Nere.\r\n261103 kl. 15:10 Uppe.\r\n").drafts().stream()
                        .map(DatedLogTest::text))
                .containsExactly("Nere.", "Uppe.");
    }

    @Test
    void anHourThatTheClockShowsTwiceIsBothAndOneThatItPassesOverIsNone() {
        assertThat(Objects.requireNonNull(DatedLog.read("261025, 02.30 Larm.")
                                .drafts()
                                .getFirst()
                                .occurred())
                        .candidates())
                .containsExactly(When.parse("2026-10-25T00:30Z"), When.parse("2026-10-25T01:30Z"));
        assertThat(refused("260329, 02.30 Larm.")).contains("rad 1 går inte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "261131, 14.05 Ingen sådan dag.",
                "261103, 24.05 Ingen sådan timme.",
                "261103, 14.60 Ingen sådan minut.",
                "261103, 14.05",
                "261103 Utan klockslag.",
                "14.05 Utan datum.",
                "2026-11-03 14.05 Fyra siffror.",
                "och så fortsatte det"
            })
    void aLineThatCannotBeReadIsToldByItsNumberAndNothingIsTaken(String line) {
        assertThat(refused("\n261103, 14.05 Nere.\n" + line + "\n261103, 14.01 Larm.\n"))
                .isEqualTo("Ingen post infördes, rad 3 går inte att läsa;"
                        + " skriv varje rad som 261103, 14.05 Växeln är nere.");
    }

    @Test
    void allThatCannotBeReadAreToldAtOnce() {
        assertThat(refused("a\n261103, 14.05 Nere.\nb\n\nc")).contains("raderna 1, 3, 5 går inte att läsa");
        assertThat(refused(IntStream.range(0, 25).mapToObj(i -> "rad").collect(Collectors.joining("\n"))))
                .contains("19, 20 och 5 till går inte");
    }

    @Test
    void whatNoTextMayHoldIsToldByItsLine() {
        BadField refused = catchThrowableOfType(
                BadField.class, () -> DatedLog.read("261103, 14.06 Uppe.\n\n261103, 14.05 Släpp \u202Einte.\n"));
        assertThat(refused.path()).isEqualTo("[0].data.text");
        assertThat(refused.sentence()).contains("rad 3 hindrade", "i ordet ”inte.”");
        assertThat(refused(" \n\n")).contains("Listan är tom");
    }

    private static String refused(String log) {
        return catchThrowableOfType(BadField.class, () -> DatedLog.read(log)).sentence();
    }

    private static String text(Draft draft) {
        return ((Text.Open) ((NoteWritten) draft.event()).text()).value();
    }
}
