package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.timeline.TimelinePage.Day;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;
import se.stabsliggaren.projection.timeline.TimelinePage.Placing;
import se.stabsliggaren.projection.timeline.TimelinePage.Week;
import se.stabsliggaren.projection.view.ReadOptions;

class TimelineTest {

    private final History history = new History();

    @Nested
    class WhenTheStaffWritesAsTheWeeksPass {

        private final int opened = history.clock("2024-11-02T05:40:00Z")
                .occurred("2024-11-02")
                .records(new IncidentOpened("Exempelstads kommun", false, Text.of("Angrepp mot servrarna"), null));
        private final int lost = history.occurred("2024-11-06T13:05Z").records(note("reservkraft"));
        private final int routine = history.occurred(
                        Occurred.between(When.parse("2024-11-07"), When.parse("2024-11-10")))
                .records(note("papper och penna"));
        private final int mail = history.occurred(
                        Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2024-11-27"))))
                .records(note("e-posten igång"));
        private final int somehow = history.occurred(Occurred.isUnknown()).records(note("någon öppnade en bilaga"));

        private final TimelinePage page = history.page(new Timeline());

        @Test
        void theWeeksAreCountedInSevensFromTheFirstDay() {
            assertThat(page.weeks())
                    .extracting(Week::title)
                    .startsWith(
                            "Händelsens vecka 1: lör 2 nov 2024 – fre 8 nov 2024",
                            "Händelsens vecka 2: lör 9 nov 2024 – fre 15 nov 2024");
            assertThat(page.weeks().get(0).days())
                    .extracting(Day::title)
                    .startsWith("Lördag 2 november 2024")
                    .endsWith("Fredag 8 november 2024")
                    .hasSize(7);
        }

        @Test
        void aMomentStandsOnItsDayWithItsClock() {
            Placed placed = on("2024-11-06").get(0);
            assertThat(placed.item().number()).isEqualTo(lost);
            assertThat(placed.placing()).isEqualTo(Placing.MOMENT);
            assertThat(placed.time()).isEqualTo("kl. 14.05");
        }

        @Test
        void whatLastedStandsOnEachOfItsDays() {
            for (String day : List.of("2024-11-07", "2024-11-08", "2024-11-09", "2024-11-10")) {
                assertThat(on(day)).extracting(placed -> placed.item().number()).containsExactly(routine);
                assertThat(on(day).get(0).placing()).isEqualTo(Placing.SPAN);
            }
            assertThat(on("2024-11-11")).isEmpty();
        }

        @Test
        void whatMayBelongToEitherDayIsDrawnAsUncertainOnBoth() {
            for (String day : List.of("2024-11-18", "2024-11-27")) {
                assertThat(on(day).get(0).item().number()).isEqualTo(mail);
                assertThat(on(day).get(0).placing()).isEqualTo(Placing.CANDIDATE);
                assertThat(on(day).get(0).note()).isEqualTo("en av: mån 18 nov eller ons 27 nov");
            }
        }

        @Test
        void whatNobodyCanPlaceIsListedApart() {
            assertThat(page.unplaced()).extracting(Item::number).containsExactly(somehow);
            assertThat(page.unplaced().get(0).happened().when()).isEqualTo("okänt när");
        }

        @Test
        void whatCameBeforeTheFirstDayComesBeforeTheFirstWeek() {
            history.occurred("2024-10-30").records(note("konstig inloggning"));
            Week before = history.page(new Timeline()).weeks().get(0);
            assertThat(before.number()).isZero();
            assertThat(before.title()).isEqualTo("Före händelsens första dag: lör 26 okt 2024 – fre 1 nov 2024");
        }

        @Test
        void aMistypedYearDoesNotFillThePage() {
            history.occurred(Occurred.between(When.parse("2024-11-07"), When.parse("2042-11-10")))
                    .records(note("fel år"));
            assertThat(history.page(new Timeline()).weeks()).hasSizeLessThan(8);
        }

        private List<Placed> on(String date) {
            return days(page)
                    .filter(day -> day.date().equals(date))
                    .flatMap(day -> day.items().stream())
                    .toList();
        }

        @Test
        void theOpeningOfALogOfWhatBeganLongAgoDidNotComeLate() {
            History later = new History().clock("2024-11-06T12:00:00Z");
            int number =
                    later.occurred("2023").records(new IncidentOpened("Exempelby", false, Text.of("Angrepp"), null));
            int told = later.occurred("2023").records(note("larm"));
            TimelinePage old = later.page(new Timeline());
            assertThat(item(old, number).recording().delay()).isNull();
            assertThat(item(old, told).recording().delay()).startsWith("minst ");
        }

        @Test
        void theOpeningIsALineLikeTheOthers() {
            assertThat(Part.plain(item(page, opened).line())).isEqualTo("Händelse: Angrepp mot servrarna");
        }
    }

    @Nested
    class WhenACorrectionSaysNoTime {

        private final int wrong = history.clock("2024-11-09T12:00:00Z")
                .occurred("2024-11-06T13:05Z")
                .records(note("larmen gr"));
        private final int right = history.correcting(wrong, "stavfel").records(note("larmen går fram"));

        @Test
        void itStandsAtThePostThatItCorrectsAndSaysWhoseTimeItIs() {
            TimelinePage page = history.page(new Timeline());
            assertThat(days(page).filter(day -> !day.items().isEmpty()))
                    .singleElement()
                    .satisfies(day -> {
                        assertThat(day.date()).isEqualTo("2024-11-06");
                        assertThat(day.items())
                                .extracting(placed -> placed.item().number(), Placed::time)
                                .containsExactly(tuple(wrong, "kl. 14.05"), tuple(right, "kl. 14.05"));
                    });
            assertThat(item(page, right).happened().timeOf()).isEqualTo(wrong);
            assertThat(item(page, right).happened().assumed()).isFalse();
            assertThat(item(page, wrong).happened().timeOf()).isNull();
        }

        @Test
        void itIsStillToldWhenItWasRecordedAndNotThatItCameLate() {
            Recording recording = item(history.page(new Timeline()), right).recording();
            assertThat(recording.recorded()).isEqualTo("lör 9 nov kl. 13.01");
            assertThat(recording.delay()).isNull();
        }

        @Test
        void aCorrectionThatSaysWhenStandsThere() {
            int moved = history.correcting(wrong, "fel dag")
                    .occurred("2024-11-07T13:05Z")
                    .records(note("larmen går fram"));
            assertThat(item(history.page(new Timeline()), moved).happened().timeOf())
                    .isNull();
            assertThat(days(history.page(new Timeline()))
                            .filter(day -> !day.items().isEmpty())
                            .map(Day::date))
                    .containsExactly("2024-11-06", "2024-11-07");
        }

        @Test
        void whatNobodyCanPlaceIsNotPlacedByACorrection() {
            int somehow = history.occurred(Occurred.isUnknown()).records(note("de ringd"));
            int corrected = history.correcting(somehow, "stavfel").records(note("de ringde"));
            assertThat(history.page(new Timeline()).unplaced())
                    .extracting(Item::number)
                    .containsExactly(somehow, corrected);
        }
    }

    @Nested
    class WhenADecisionIsCorrected {

        private final int wrong = history.records(decision("Stäng trafiken in."));
        private final int right =
                history.correcting(wrong, "båda hållen").records(decision("Stäng trafiken in och ut."));

        @Test
        void theOldLineIsStruckThroughAndPointsToTheNew() {
            Item old = item(history.page(new Timeline()), wrong);
            assertThat(old.amended().struck()).isTrue();
            assertThat(old.amended().afterwards())
                    .extracting(AmendmentNote::words)
                    .containsExactly("rättad i nr " + right);
        }

        @Test
        void theNewLineKeepsTheOldNumberAsItsName() {
            Item correction = item(history.page(new Timeline()), right);
            assertThat(correction.label()).isEqualTo("beslut 1, rättat i nr 2");
            assertThat(correction.amended().struck()).isFalse();
        }

        @Test
        void aWithdrawalStrikesBoth() {
            history.records(new PostWithdrawn(Ref.to(right), Text.of("hör inte hit")));
            TimelinePage page = history.page(new Timeline());
            assertThat(item(page, wrong).amended().struck()).isTrue();
            assertThat(item(page, right).amended().afterwards())
                    .extracting(AmendmentNote::words)
                    .containsExactly("återkallad i nr 3");
        }
    }

    @Test
    void aHiddenLineIsCoveredAndSaysByWhichPost() {
        int secret = history.records(note("Storgatan 5"));
        history.records(new PostHidden(Ref.to(secret), null, Text.of("fel plats")));
        Item item = item(history.page(new Timeline()), secret);
        assertThat(Part.plain(item.line())).isEqualTo("▇ ▇");
        assertThat(item.amended().afterwards()).extracting(AmendmentNote::words).containsExactly("dold genom nr 2");
    }

    @Nested
    class WhenPaperIsKeyedTheDayAfter {

        private final int late = history.clock("2024-11-07T08:00:00Z")
                .occurred("2024-11-06T13:05Z")
                .onPaper("B-07", "2024-11-06T13:10Z")
                .records(note("reservkraft"));

        @Test
        void bothTimesShowAndTheDelay() {
            Item item = item(history.page(new Timeline()), late);
            assertThat(item.happened().when()).isEqualTo("ons 6 nov kl. 14.05");
            assertThat(item.recording().recorded()).isEqualTo("tors 7 nov kl. 09.00");
            assertThat(item.recording().delay()).isEqualTo("18 h 55 min");
            assertThat(item.origin().paper().sheet()).isEqualTo("B-07");
            assertThat(item.origin().paper().written()).isEqualTo("ons 6 nov kl. 14.10");
            assertThat(item.origin().paper().delay()).isEqualTo("18 h 50 min");
        }

        @Test
        void asStatedItIsMarkedApart() {
            ReadOptions stated = new ReadOptions(
                    "L1-2024-3",
                    false,
                    Instant.parse("2024-11-08T08:00:00Z"),
                    Instant.parse("2024-11-06T14:00:00Z"),
                    0,
                    true,
                    null);
            assertThat(item(history.page(new Timeline(), stated), late)
                            .recording()
                            .asStated())
                    .isTrue();
            assertThat(item(history.page(new Timeline()), late).recording().asStated())
                    .isFalse();
        }
    }

    @Test
    void aTimeNobodySaidIsAssumedAndHasNoDelay() {
        Item item = alone(note("en rad"));
        assertThat(item.happened().assumed()).isTrue();
        assertThat(item.recording().delay()).isNull();
    }

    @Test
    void theFirstDayIsTheEarliestThatIsToldOfWhereTheOpeningSaysNone() {
        history.clock("2024-11-20T08:00:00Z")
                .records(new IncidentOpened("Exempelstads kommun", false, Text.of("Angrepp"), null));
        int mistyped = history.occurred("2004-11-02").records(note("fel år"));
        history.records(new PostWithdrawn(Ref.to(mistyped), Text.of("fel år")));
        history.occurred("2024-11-02").records(note("angreppet"));
        assertThat(history.page(new Timeline()).weeks())
                .extracting(Week::number, Week::title)
                .contains(tuple(1, "Händelsens vecka 1: lör 2 nov 2024 – fre 8 nov 2024"))
                .doesNotContain(tuple(0, "Före händelsens första dag: lör 26 okt 2024 – fre 1 nov 2024"));
    }

    @Test
    void eachFunctionHasItsLane() {
        history.records(note("ett"));
        history.as("kommunikatör").records(note("två"));
        TimelinePage page = history.page(new Timeline());
        assertThat(page.lanes()).containsExactly("kommunikatör", "loggförare");
        assertThat(item(page, 2).recording().lane()).isEqualTo("kommunikatör");
    }

    private Item alone(NoteWritten note) {
        int number = history.records(note);
        return item(history.page(new Timeline()), number);
    }

    private static DecisionTaken decision(String text) {
        return new DecisionTaken(
                null, Text.of(text), null, List.of(), null, null, null, null, List.of(), null, List.of());
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }

    private static Stream<Day> days(TimelinePage page) {
        return page.weeks().stream().flatMap(week -> week.days().stream());
    }

    private static Item item(TimelinePage page, int number) {
        return Stream.concat(
                        days(page).flatMap(day -> day.items().stream()).map(Placed::item),
                        Stream.concat(page.stated().stream(), page.unplaced().stream()))
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
