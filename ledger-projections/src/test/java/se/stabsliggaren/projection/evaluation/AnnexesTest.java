package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;

/** The annexes hold what the report's readers look up, each line with its posts. */
class AnnexesTest {

    private final History history = new History();

    @Test
    void theDecisionLogCitesTheDecisionThatGivesTheName() {
        int taken = history.records(decision("Stäng nätet."));
        int revoked = history.records(new DecisionRevoked(Ref.to(taken), null, null, null));
        Sentence sentence = annex("B.1").get(1);
        assertThat(sentence.plain()).endsWith("Beslut ”Stäng nätet” (nr 1) upphävt");
        assertThat(sentence.cites()).containsExactly(taken, revoked);
    }

    @Test
    void aLimitIsCountedBeforeTheReadersEyes() {
        int aware = history.occurred("2024-11-08T13:05Z").records(new BecameAware(null, List.of(), null, null));
        assertThat(annex("B.3"))
                .filteredOn(sentence -> sentence.plain().startsWith("Anmälan av personuppgiftsincident"))
                .singleElement()
                .satisfies(sentence -> {
                    assertThat(sentence.plain())
                            .contains("till IMY", "+ 72 timmar i följd", "= mån 11 nov 2024 kl. 14.05");
                    assertThat(sentence.cites()).containsExactly(aware);
                });
    }

    @ParameterizedTest
    @CsvSource({"2026-08,i augusti:", "2026-08-03,mån 3 aug:", "2026-W32,vecka 32:", "2026,år 2026:"})
    void aLineBeginsWithWhenInSwedish(String when, String begins) {
        history.occurred(when).records(decision("Stäng nätet."));
        assertThat(annex("B.1")).singleElement().satisfies(line -> assertThat(line.plain())
                .startsWith(begins + " Beslut: Stäng nätet."));
    }

    @Test
    void aLineOfWhichTheMonthIsOneOfTwoSaysInWhich() {
        history.occurred(Occurred.oneOf(List.of(When.parse("2026-08"), When.parse("2026-09"))))
                .records(decision("Stäng nätet."));
        assertThat(annex("B.1")).singleElement().satisfies(line -> assertThat(line.plain())
                .startsWith("i augusti eller september: "));
    }

    @Test
    void whatIsUnsureOfTheLawIsNotStatedAsLaw() {
        history.occurred("2026-08-03T08:00Z")
                .records(new DutyAssessed("CSL.EARLY", "CERT-SE", null, Verdict.APPLIES, null, null, null));
        history.occurred("2026-08-03T08:00Z")
                .records(new DutyAssessed("CSL.VOLUNTARY", "CERT-SE", null, Verdict.APPLIES, null, null, null));
        assertThat(annex("B.3"))
                .extracting(Sentence::plain)
                .filteredOn(plain -> plain.startsWith("Upplysning om betydande incident"))
                .singleElement()
                .asString()
                .contains("Om mottagaren: Ur andrahandskälla");
        assertThat(annex("B.3"))
                .extracting(Sentence::plain)
                .filteredOn(plain -> plain.startsWith("Frivillig rapport"))
                .singleElement()
                .asString()
                .contains("Ur andrahandskälla");
    }

    @Test
    void paperThatCannotBeTrueIsAmongTheDoubtsWithWhatExposesIt() {
        int issued = history.records(new SheetIssued("B-09", null, null));
        int line = history.onPaper("B-09", "2024-11-05T19:00Z")
                .occurred("2024-11-05T19:00Z")
                .records(new NoteWritten(Text.of("larmen går fram"), null, null));
        assertThat(annex("B.5")).singleElement().satisfies(sentence -> {
            assertThat(sentence.plain()).startsWith("Tiden på bladet kan inte stämma: larmen går fram");
            assertThat(sentence.cites()).containsExactly(issued, line);
        });
    }

    @Test
    void howToCheckItRestsOnEveryPostThatStands() {
        history.records(new NoteWritten(Text.of("ett"), null, null));
        int corrected = history.correcting(1, "fel").records(new NoteWritten(Text.of("två"), null, null));
        assertThat(annex("B.6").get(0).cites()).containsExactly(corrected);
        assertThat(annex("B.6").get(1).plain()).isEqualTo("Rättelsen nr 2 gäller i stället för nr 1, skäl: fel.");
    }

    @Test
    void aCorrectionDoesNotPutItsWordsIntoThePostItTakesThePlaceOf() {
        int wrong = history.records(decision("Hej"));
        history.correcting(wrong, "fel").records(decision("Hej alla"));
        assertThat(annex("B.6").get(1).plain()).isEqualTo("Rättelsen nr 2 gäller i stället för nr 1, skäl: fel.");
    }

    @Test
    void aLimitThatAPostSaysHasPassedCitesThatPost() {
        int aware = history.occurred("2024-11-02T08:00Z").records(new BecameAware(null, List.of(), null, null));
        int passed = history.occurred("2024-11-05T08:00Z")
                .records(new LimitPassed("GDPR33.NOTIFY", null, When.parse("2024-11-05T08:00Z"), Ref.to(aware)));
        int later = history.correcting(aware, "fel dag")
                .occurred("2024-11-04T08:00Z")
                .records(new BecameAware(null, List.of(), null, null));
        assertThat(annex("B.3"))
                .filteredOn(sentence -> sentence.plain().contains("Nr " + passed + " säger att fristen gick ut"))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.cites()).containsExactly(passed, later));
    }

    @Test
    void theTimelineTellsWhatHappenedInOrderAndWithItsYear() {
        int noted =
                history.occurred("2024-11-08T09:00Z").records(new NoteWritten(Text.of("larmen går fram"), null, null));
        int aware = history.occurred("2024-11-06T12:05Z").records(new BecameAware(null, List.of(), null, null));
        int unplaced =
                history.occurred(Occurred.isUnknown()).records(new NoteWritten(Text.of("de ringde"), null, null));
        int before = history.occurred(Occurred.between(null, When.parse("2023-12-31")))
                .records(new NoteWritten(Text.of("intrånget"), null, null));
        history.records(new SheetIssued("B-09", null, null));
        history.records(new LessonNoted(null, Text.of("Öva"), List.of()));
        assertThat(annex("B.7"))
                .extracting(Sentence::plain)
                .containsExactly(
                        "senast sön 31 dec 2023: intrånget",
                        "ons 6 nov 2024 kl. 13.05: Kännedom om personuppgiftsincident",
                        "fre 8 nov 2024 kl. 10.00: larmen går fram",
                        "okänt när: de ringde");
        assertThat(annex("B.7"))
                .extracting(Sentence::cites)
                .containsExactly(List.of(before), List.of(aware), List.of(noted), List.of(unplaced));
    }

    @Test
    void aCorrectionThatSaysNoTimeIsNoNewsOfTheHourInWhichItWasRecorded() {
        history.clock("2024-11-09T12:00:00Z");
        int noted = history.occurred("2024-11-06T12:05Z").records(new NoteWritten(Text.of("larmen gr"), null, null));
        history.occurred("2024-11-07T12:05Z").records(new NoteWritten(Text.of("stabschefen kom"), null, null));
        history.correcting(noted, "stavfel").records(new NoteWritten(Text.of("larmen går fram"), null, null));
        assertThat(annex("B.7"))
                .extracting(Sentence::plain)
                .containsExactly(
                        "ons 6 nov 2024 kl. 13.05, rättelse av nr 1: larmen går fram",
                        "tors 7 nov 2024 kl. 13.05: stabschefen kom");
    }

    private static DecisionTaken decision(String text) {
        return new DecisionTaken(
                null, Text.of(text), null, List.of(), null, null, null, null, List.of(), null, List.of());
    }

    private List<Sentence> annex(String number) {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow()
                .sentences();
    }
}
