package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Loss;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.Part;
import se.stabsliggaren.projection.Reading;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Change;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.State;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Supplement;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;

class BreachRecordTest {

    private final History history = new History();

    @Nested
    class WhenOnlyAFilingIsRecorded {

        private final int filing = history.occurred(
                        Occurred.between(When.parse("2024-11-02"), When.parse("2024-11-08")))
                .records(filed(null, Stage.INITIAL, "okänt"));

        @Test
        void theFilingIsCitedAndEverythingElseIsMissing() {
            Entry entry = only();
            assertThat(entry.breach()).isNull();
            assertThat(entry.controller()).isNull();
            assertThat(cell(entry, Field.NOTIFIED_AT).values().get(0).posts()).containsExactly(filing);
            assertThat(said(entry, Field.NOTIFIED_AT))
                    .containsExactly("från lör 2 nov till och med fre 8 nov, kanal: e-tjänst, innehåll: okänt");
            assertThat(entry.missing()).hasSize(Field.values().length - 1);
            assertThat(entry.missing()).extracting(Missing::why).containsOnly("saknas");
        }

        @Test
        void aReportToThePoliceIsNoRecordOfABreach() {
            History other = new History();
            other.records(new DutyFiled(null, "Polisen", null, Stage.INITIAL, null, null, null, null));
            assertThat(other.page(new BreachRecord()).entries()).isEmpty();
        }
    }

    @Nested
    class WhenABreachIsDescribed {

        private final int breach = history.records(new BreachSuspected(
                Text.of("Filer krypterade."), List.of("socialnämnden"), When.parse("2024-11-05T04:00Z")));
        private final int first = history.records(described(140L, 600L, "hälsa"));

        @Test
        void everyCellSaysWhichPostsItComesFrom() {
            int again = history.records(described(140L, 600L, "personnummer"));
            Entry entry = only();
            assertThat(entry.breach()).isEqualTo(breach);
            assertThat(said(entry, Field.DETECTED)).containsExactly("tis 5 nov 2024 kl. 05.00");
            assertThat(cell(entry, Field.SUBJECTS_APPROX).values())
                    .extracting(Value::posts)
                    .containsExactly(List.of(first, again));
            assertThat(said(entry, Field.DATA_CATEGORIES)).containsExactly("personnummer", "hälsa");
            assertThat(cell(entry, Field.DATA_CATEGORIES).state()).isEqualTo(State.FILLED);
        }

        @Test
        void countsThatContradictEachOtherBothShowTheLatestFirst() {
            int later = history.records(described(600L, 2500L, "hälsa"));
            Cell subjects = cell(only(), Field.SUBJECTS_APPROX);
            assertThat(subjects.state()).isEqualTo(State.CONFLICTING);
            assertThat(subjects.values())
                    .extracting(value -> Part.plain(value.said()), Value::posts, Value::conflicting)
                    .containsExactly(tuple("600–2500", List.of(later), true), tuple("140–600", List.of(first), true));
        }

        @Test
        void aCorrectionReplacesTheValueAndTheOldOneStaysAsHistory() {
            int right = history.correcting(first, "felräknat").records(described(150L, 150L, "hälsa"));
            Cell subjects = cell(only(), Field.SUBJECTS_APPROX);
            assertThat(subjects.state()).isEqualTo(State.FILLED);
            assertThat(subjects.values()).extracting(Value::posts).containsExactly(List.of(right));
            assertThat(subjects.history())
                    .extracting(past -> Part.plain(past.said()), Past::post, Past::in, Past::withdrawn)
                    .containsExactly(tuple("140–600", first, right, false));
        }

        @Test
        void aWithdrawnDescriptionLeavesTheCellMissing() {
            int withdrawal = history.records(new PostWithdrawn(Ref.to(first), Text.of("fel incident")));
            Cell subjects = cell(only(), Field.SUBJECTS_APPROX);
            assertThat(subjects.state()).isEqualTo(State.MISSING);
            assertThat(subjects.history())
                    .extracting(Past::in, Past::withdrawn)
                    .containsExactly(tuple(withdrawal, true));
        }

        @Test
        void whatIsSaidToBeUnknownIsShownSoAndStillMissing() {
            int unknown = history.records(new BreachDescribed(
                    Ref.to(breach),
                    List.of(),
                    List.of(),
                    null,
                    Text.of("okänt"),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    null,
                    new Count(null, null, Text.of("Okänt"))));
            Entry entry = only();
            assertThat(cell(entry, Field.RECORDS_APPROX).state()).isEqualTo(State.SAID_UNKNOWN);
            assertThat(entry.missing())
                    .contains(
                            new Missing(Field.CAUSE, "Orsak", "okänt enligt nr " + unknown),
                            new Missing(Field.MEASURES, "Åtgärder", "saknas"));
        }

        @Test
        void awarenessNamesWhoJudgedItAndWhy() {
            history.occurred("2024-11-06T13:05Z")
                    .records(new BecameAware(
                            Ref.to(breach), List.of(), Person.of("socialchefen"), Text.of("Journaler krypterade.")));
            Entry entry = only();
            assertThat(said(entry, Field.AWARE)).containsExactly("ons 6 nov 2024 kl. 14.05");
            assertThat(said(entry, Field.AWARE_JUDGE)).containsExactly("socialchefen");
            assertThat(said(entry, Field.AWARE_REASON)).containsExactly("Journaler krypterade.");
        }

        @Test
        void informingPeopleIsAskedForUnlessTheRiskIsJudgedLow() {
            assertThat(only().missing()).extracting(Missing::field).contains(Field.INFORM_DECISION);
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.RISK, Text.of("därför"), null));
            assertThat(only().missing()).extracting(Missing::field).doesNotContain(Field.INFORM_DECISION);
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, Text.of("publicerat"), null));
            assertThat(only().missing()).extracting(Missing::field).contains(Field.INFORM_DECISION);
            assertThat(cell(only(), Field.RISK).state()).isEqualTo(State.CONFLICTING);
        }

        @Test
        void reasonsForDelayAreAskedForUnlessItWasFiledInTime() {
            history.occurred("2024-11-06T13:05Z").records(new BecameAware(Ref.to(breach), List.of(), null, null));
            assertThat(only().missing()).extracting(Missing::field).contains(Field.LATE_REASONS);
            int late = history.occurred("2024-11-12T13:05Z").records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
            assertThat(only().missing()).extracting(Missing::field).contains(Field.LATE_REASONS);
            history.records(new DelayExplained(Ref.to(late), Text.of("Strömavbrott.")));
            assertThat(said(only(), Field.LATE_REASONS)).containsExactly("Strömavbrott.");
            history.correcting(late, "fel dag")
                    .occurred("2024-11-08T13:05Z")
                    .records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
            assertThat(only().missing()).extracting(Missing::field).doesNotContain(Field.LATE_REASONS);
        }

        @Test
        void aLessonBelongsHereWhenItCitesAPostOfTheBreach() {
            history.records(new LessonNoted(null, Text.of("Listor på papper varje natt."), List.of(Ref.to(first))));
            history.records(new LessonNoted(null, Text.of("Annat."), List.of()));
            assertThat(said(only(), Field.LESSONS)).containsExactly("Listor på papper varje natt.");
        }

        @Test
        void theRecordAsImyWouldHaveSeenItEarlierStillShowsTheOld() {
            history.records(described(600L, 2500L, "hälsa"));
            Reading then = new Reading("L1-2024-3", false, history.reading().now(), null, first, false, null);
            Entry entry = history.page(new BreachRecord(), then).entries().get(0);
            assertThat(said(entry, Field.SUBJECTS_APPROX)).containsExactly("140–600");
        }

        @Nested
        class WhenItIsNotified {

            private final int filing = history.records(filed("socialnämnden", Stage.INITIAL, "anmälan"));

            @Test
            void theSupplementHoldsWhatWasRecordedSinceAndWhatIsStillUnsaid() {
                history.records(new ReferenceReceived(Ref.to(filing), "IMY-diarienummer", "IMY-2024-90001"));
                history.records(described(600L, 2500L, "hälsa"));
                history.records(new BreachMeasureTaken(Ref.to(breach), Text.of("Tvåfaktor införd."), null));
                Supplement supplement = only().supplement();
                assertThat(supplement.since()).isEqualTo(filing);
                assertThat(supplement.references()).containsExactly("IMY-2024-90001");
                assertThat(supplement.changes())
                        .extracting(Change::field)
                        .containsExactly(Field.SUBJECTS_APPROX, Field.MEASURES);
                assertThat(supplement.unsaid())
                        .extracting(Missing::field)
                        .contains(Field.CONSEQUENCES)
                        .doesNotContain(Field.MEASURES, Field.SUPPLEMENTS);
            }

            @Test
            void aSupplementThatIsFiledLeavesNothingMoreToTell() {
                history.records(described(600L, 2500L, "hälsa"));
                int supplement = history.records(filed("socialnämnden", Stage.SUPPLEMENT, "nytt antal"));
                assertThat(only().supplement().since()).isEqualTo(supplement);
                assertThat(only().supplement().changes()).isEmpty();
                assertThat(said(only(), Field.SUPPLEMENTS).get(0)).startsWith("Komplettering ");
            }

            @Test
            void whatWasToldAndIsCorrectedSinceIsNamed() {
                int right = history.correcting(first, "felräknat").records(described(10L, 10L, "hälsa"));
                Change change = only().supplement().changes().get(0);
                assertThat(change.field()).isEqualTo(Field.SUBJECTS_APPROX);
                assertThat(change.added()).extracting(Value::posts).containsExactly(List.of(right));
                assertThat(change.gone()).extracting(Past::post).containsExactly(first);
            }

            @Test
            void whatWasRecordedAfterTheFilingWasMadeWasNotInItWhateverItsNumber() {
                History late = new History();
                int suspected = late.records(new BreachSuspected(Text.of("Filer borta."), List.of(), null));
                late.clock("2024-11-06T15:00:00Z")
                        .records(new BreachConsequencesAssessed(
                                Ref.to(suspected), List.of(), Text.of("Fel insats."), null));
                late.occurred("2024-11-06T14:00Z").records(filed(null, Stage.INITIAL, "anmälan"));
                assertThat(late.page(new BreachRecord())
                                .entries()
                                .get(0)
                                .supplement()
                                .changes())
                        .extracting(Change::field)
                        .containsExactly(Field.CONSEQUENCES);
            }
        }

        private Event described(Long atLeast, Long atMost, String category) {
            return new BreachDescribed(
                    Ref.to(breach),
                    List.of(),
                    List.of(Loss.AVAILABILITY),
                    Text.of("Journalen krypterad."),
                    null,
                    List.of(),
                    List.of(category),
                    true,
                    null,
                    List.of("brukare"),
                    new Count(atLeast, atMost, null),
                    null);
        }
    }

    @Nested
    class WhenTwoControllersShareABreach {

        private final int breach = history.records(
                new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden", "kommunstyrelsen"), null));

        @Test
        void eachHasARecordWithANumberOfItsOwn() {
            int social = history.records(filed("Socialnämnden", Stage.INITIAL, "anmälan"));
            int board = history.records(filed("kommunstyrelsen", Stage.INITIAL, "anmälan"));
            history.records(new ReferenceReceived(Ref.to(board), "IMY-diarienummer", "IMY-2024-90002"));
            history.records(new ReferenceReceived(Ref.to(social), "IMY-diarienummer", "IMY-2024-90001"));
            assertThat(entries())
                    .extracting(Entry::controller, entry -> said(entry, Field.IMY_NUMBERS))
                    .containsExactly(
                            tuple("socialnämnden", List.of("IMY-2024-90001")),
                            tuple("kommunstyrelsen", List.of("IMY-2024-90002")));
        }

        @Test
        void whatIsSaidOfOneIsNotSaidOfTheOther() {
            history.records(new RiskJudged(
                    Ref.to(breach), List.of("socialnämnden"), Risk.HIGH, Text.of("hälsouppgifter"), null));
            assertThat(entries())
                    .extracting(entry -> said(entry, Field.RISK))
                    .containsExactly(List.of("hög risk"), List.of());
        }

        @Test
        void aFilingThatNamesNeitherIsARecordOfItsOwn() {
            history.records(filed(null, Stage.INITIAL, "anmälan"));
            assertThat(entries())
                    .extracting(Entry::controller)
                    .containsExactly("socialnämnden", "kommunstyrelsen", null);
        }
    }

    private static Event filed(@Nullable String controller, Stage stage, String content) {
        return new DutyFiled(null, "IMY", controller, stage, null, "e-tjänst", Text.of(content), null);
    }

    private List<Entry> entries() {
        return history.page(new BreachRecord()).entries();
    }

    private Entry only() {
        assertThat(entries()).hasSize(1);
        return entries().get(0);
    }

    private static Cell cell(Entry entry, Field field) {
        return entry.cells().stream()
                .filter(cell -> cell.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(Entry entry, Field field) {
        return cell(entry, field).values().stream()
                .map(value -> Part.plain(value.said()))
                .toList();
    }
}
