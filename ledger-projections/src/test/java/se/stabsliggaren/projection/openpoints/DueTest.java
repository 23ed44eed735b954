package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Due;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;

/** When what is open must be done, and how late it is. */
class DueTest {

    private final History history = new History();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-11-07T15:00Z   | 2024-11-07T14:59:59.999Z | tors 7 nov kl. 16.00   | -
            2024-11-07T15:00Z   | 2024-11-07T15:00:00Z     | tors 7 nov kl. 16.00   | mindre än en minut
            2024-11-07          | 2024-11-07T22:59:59Z     | tors 7 nov             | -
            2024-11-07          | 2024-11-07T23:00:00Z     | tors 7 nov             | mindre än en minut
            2024-11-07/forenoon | 2024-11-07T11:30:00Z     | tors 7 nov förmiddag   | 30 min
            2024-W45            | 2024-11-12T23:00:00Z     | vecka 45               | 2 dygn
            2024-12-31          | 2025-01-01T00:00:00Z     | tis 31 dec 2024        | 1 h
            2024-10-27          | 2024-10-27T23:00:00Z     | sön 27 okt             | mindre än en minut
            """)
    void itIsLateFromTheMomentItsTimeIsOver(String by, String now, String when, @Nullable String late) {
        history.records(new TaskGiven(Text.of("Ring"), null, null, When.parse(by), null));
        Due due = page(now).tasks().getFirst().due();
        assertThat(due.by()).isEqualTo(When.parse(by));
        assertThat(due.when()).isEqualTo(when);
        assertThat(due.overdue()).isEqualTo(late != null);
        assertThat(due.late()).isEqualTo(late);
    }

    @Test
    void whatNobodySetATimeForIsNeverLate() {
        history.records(new TaskGiven(Text.of("Ring"), null, null, null, null));
        assertThat(page("2034-11-07T15:00:00Z").tasks().getFirst().due()).isEqualTo(new Due(null, null, false, null));
    }

    @Test
    void whatIsDueAtTheSameTimeStandsInTheOrderOfThePosts() {
        int first = task("2024-11-07");
        int second = task("2024-11-07");
        int none = task(null);
        int alsoNone = task(null);
        int sooner = task("2024-11-06");
        assertThat(page("2024-11-06T12:00:00Z").tasks())
                .extracting(Point::number)
                .containsExactly(sooner, first, second, none, alsoNone);
    }

    @Test
    void aPointSaysSinceWhenItIsOpenAsExactlyAsThatIsKnown() {
        history.occurred("2023-11-07").records(new QuestionAsked(Text.of("Läckte något?"), null, null, null));
        history.occurred(Occurred.isUnknown()).records(new QuestionAsked(Text.of("Hur?"), null, null, null));
        assertThat(page("2024-11-08T12:00:00Z").questions())
                .extracting(Point::since, Point::asStated)
                .containsExactly(tuple("tis 7 nov 2023", false), tuple("okänt när", false));
    }

    @Test
    void aPointThatIsOnlyStatedOnPaperSaysSo() {
        history.onPaper("B-07", "2024-11-05T13:00Z")
                .records(new QuestionAsked(Text.of("Läckte något?"), null, null, null));
        Instant then = Instant.parse("2024-11-05T14:00:00Z");
        ReadOptions stated = new ReadOptions("L1-2024-3", false, then, then, 0, true, null);
        assertThat(history.page(new OpenPoints(), stated).questions())
                .extracting(Point::asStated)
                .containsExactly(true);
    }

    @Test
    void aCorrectedPointKeepsItsNumberAndSaysItsLatestWording() {
        int asked = history.records(new QuestionAsked(Text.of("Läckte något?"), null, null, null));
        history.correcting(asked, "fel").records(new QuestionAsked(Text.of("Läckte allt?"), null, null, null));
        assertThat(page("2024-11-08T12:00:00Z").questions())
                .extracting(Point::number, point -> Part.plain(point.line()), Point::since)
                .containsExactly(tuple(asked, "Läckte allt?", "ons 6 nov kl. 13.00"));
    }

    private int task(@Nullable String due) {
        return history.records(new TaskGiven(Text.of("Ring"), null, null, due == null ? null : When.parse(due), null));
    }

    private OpenPointsPage page(String now) {
        return history.page(new OpenPoints(), History.readAt(now));
    }
}
