package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;
import se.stabsliggaren.projection.timeline.TimelinePage.Placing;
import se.stabsliggaren.projection.timeline.TimelinePage.Week;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Lines on their days, days in weeks of the incident. */
class CalendarTest {

    private final History history = new History();

    @Test
    void onADayWhatHasNoHourComesFirstAndThenEachAtItsHour() {
        int evening = note("2024-11-06/evening");
        int noon = note("2024-11-06T11:00Z");
        int day = note("2024-11-06");
        int week = note("2024-W45");
        int sameNoon = note("2024-11-06T11:00Z");
        int forenoon = note("2024-11-06/forenoon");
        int span = history.occurred(Occurred.between(When.parse("2024-11-05"), When.parse("2024-11-06T20:00Z")))
                .records(said());
        assertThat(on("2024-11-06"))
                .extracting(placed -> placed.item().number())
                .containsExactly(day, week, span, forenoon, noon, sameNoon, evening);
    }

    @Test
    void whatHasAnOpenEndSaysThatItCanBeOfOtherDaysToo() {
        When day = When.parse("2024-11-06");
        history.occurred(Occurred.between(day, null)).records(said());
        history.occurred(Occurred.between(null, day)).records(said());
        history.occurred(Occurred.between(day, day)).records(said());
        history.occurred(Occurred.between(day, When.parse("2025-02-03"))).records(said());
        assertThat(on("2024-11-06"))
                .extracting(Placed::note)
                .containsExactly(
                        "från ons 6 nov; står bara på sin första dag, men kan ha hänt eller pågått senare",
                        "senast ons 6 nov; står bara på sin sista dag, men kan ha hänt eller pågått tidigare",
                        "från ons 6 nov till och med ons 6 nov",
                        "från ons 6 nov till och med mån 3 feb 2025; står bara på sin första och sista dag, men kan ha"
                                + " hänt eller pågått också däremellan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-11-06T11:00Z    | MOMENT | kl. 12.00 | -
            2024-11-06/forenoon  | MOMENT | förmiddag | -
            2024-11-06           | DAY    | -         | -
            2024-W45             | SPAN   | -         | någon gång vecka 45
            """)
    void eachIsPlacedAsCertainlyAsItIsKnown(
            String when, Placing placing, @Nullable String time, @Nullable String note) {
        note(when);
        assertThat(on("2024-11-06"))
                .extracting(Placed::placing, Placed::time, Placed::note)
                .containsExactly(tuple(placing, time, note));
    }

    @Test
    void whatLastsSaysHowLongBesideItsDay() {
        history.occurred(Occurred.between(When.parse("2024-11-06"), null)).records(said());
        assertThat(on("2024-11-06"))
                .extracting(Placed::note)
                .containsExactly("från ons 6 nov; står bara på sin första dag, men kan ha hänt eller pågått senare");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-02, 0",
        "2024-11-08, 0",
        "2024-11-09, 1",
        "2024-11-01, -1",
        "2024-10-26, -1",
        "2024-10-25, -2",
        "2025-01-04, 9"
    })
    void weeksAreCountedInSevensFromTheFirstDay(LocalDate day, int week) {
        assertThat(Calendar.week(LocalDate.of(2024, 11, 2), day)).isEqualTo(week);
    }

    @Test
    void weeksBeforeTheFirstDayCountBackwardsAndAreSaidToComeBefore() {
        history.occurred("2024-11-02").records(new IncidentOpened("Exempelby", false, Text.of("Angrepp"), null));
        note("2024-10-20");
        note("2025-01-01");
        assertThat(weeks())
                .extracting(Week::number, Week::title)
                .containsExactly(
                        tuple(-1, "Före händelsens första dag: lör 19 okt 2024 – fre 25 okt 2024"),
                        tuple(1, "Händelsens vecka 1: lör 2 nov 2024 – fre 8 nov 2024"),
                        tuple(9, "Händelsens vecka 9: lör 28 dec 2024 – fre 3 jan 2025"));
    }

    @Test
    void withoutAnOpeningWeeksAreCountedFromTheFirstDayThatIsTold() {
        note("2024-11-06");
        note("2024-11-04");
        assertThat(weeks())
                .extracting(Week::title)
                .containsExactly("Händelsens vecka 1: mån 4 nov 2024 – sön 10 nov 2024");
    }

    @Test
    void anOpeningThatWasCorrectedIsOfTheDayItWasCorrectedTo() {
        int opened = history.occurred("2024-11-02").records(opening());
        history.correcting(opened, "fel dag").occurred("2024-11-03").records(opening());
        assertThat(weeks().getLast().days().getFirst().date()).isEqualTo("2024-11-03");
    }

    @Test
    void anOpeningNobodyGaveATimeSaysNothingOfTheFirstDay() {
        history.clock("2024-12-24T08:00:00Z").records(opening());
        note("2024-11-06");
        assertThat(weeks(imported()).getFirst().title()).startsWith("Händelsens vecka 1: ons 6 nov 2024");
        assertThat(weeks().getFirst().title()).startsWith("Händelsens vecka 1: ons 6 nov 2024");
    }

    @Test
    void anImportedOpeningThatSaysItsTimeIsOfThatDay() {
        history.occurred("2024-11-04").records(opening());
        note("2024-11-06");
        assertThat(weeks(imported()).getFirst().title()).startsWith("Händelsens vecka 1: mån 4 nov 2024");
    }

    @Test
    void anOpeningOfATimeFromOneDayToAnotherIsOfTheFirstOfThem() {
        history.occurred(Occurred.between(When.parse("2026-11-09"), When.parse("2026-11-25")))
                .records(opening());
        note("2026-11");
        assertThat(weeks())
                .extracting(Week::title)
                .contains("Händelsens vecka 1: mån 9 nov 2026 – sön 15 nov 2026")
                .first()
                .isEqualTo("Före händelsens första dag: mån 26 okt 2026 – sön 1 nov 2026");
    }

    @Test
    void aMonthOfWhichNobodyKnowsTheDayIsNoFirstDayWhereOthersAreKnown() {
        note("2026-11");
        note("2026-11-09");
        assertThat(weeks()).extracting(Week::title).contains("Händelsens vecka 1: mån 9 nov 2026 – sön 15 nov 2026");
    }

    @Test
    void whatHappenedInAMonthIsToldAsSometimeInIt() {
        note("2026-11");
        assertThat(weeks().getFirst().days().getFirst().items())
                .extracting(Placed::note)
                .containsExactly("någon gång i november 2026");
    }

    @Test
    void ofAMonthAloneTheFirstDayIsThatOfTheMonth() {
        note("2026-11");
        assertThat(weeks().getFirst().title()).startsWith("Händelsens vecka 1: sön 1 nov 2026");
    }

    @Test
    void whatIsOnlyStatedStandsInTheOrderItIsSaidToHaveBeenWritten() {
        int later = history.onPaper("B-07", "2024-11-06T11:30Z").records(said());
        int earlier = history.onPaper("B-07", "2024-11-06T11:00Z").records(said());
        int sameMinute = history.onPaper("B-08", "2024-11-06T11:00Z").records(said());
        Instant then = Instant.parse("2024-11-06T12:00:00Z");
        ReadOptions stated = new ReadOptions("L1-2024-3", false, then, then, 0, true, null);
        assertThat(history.page(new Timeline(), stated).stated())
                .extracting(Item::number)
                .containsExactly(earlier, sameMinute, later);
    }

    @Test
    void ofNoPostsThereAreNoWeeks() {
        assertThat(weeks()).isEmpty();
    }

    private static IncidentOpened opening() {
        return new IncidentOpened("Exempelby", false, Text.of("Angrepp"), null);
    }

    private int note(String when) {
        return history.occurred(when).records(said());
    }

    private static NoteWritten said() {
        return new NoteWritten(Text.of("ett"), null, null);
    }

    private List<Post> imported() {
        return history.posts().stream().map(CalendarTest::imported).toList();
    }

    private static Post imported(Post post) {
        Entry entry = post.entry();
        By by = new By(entry.by().account(), entry.by().function(), Via.IMPORT);
        return new Post(
                post.log(),
                post.number(),
                post.recordedAt(),
                post.clock(),
                new Entry(
                        by,
                        entry.source(),
                        entry.occurred(),
                        entry.paper(),
                        entry.corrects(),
                        entry.reason(),
                        entry.causedBy(),
                        entry.remarks(),
                        entry.event()));
    }

    private static List<Week> weeks(List<Post> posts) {
        Timeline timeline = new Timeline();
        return timeline.page(View.of(timeline, posts), History.readAt("2024-11-12T08:00:00Z"))
                .weeks();
    }

    private List<Week> weeks() {
        return history.page(new Timeline(), History.readAt("2024-11-12T08:00:00Z"))
                .weeks();
    }

    private List<Placed> on(String date) {
        return weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(day -> day.date().equals(date))
                .flatMap(day -> day.items().stream())
                .toList();
    }
}
