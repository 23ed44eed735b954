package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.breachrecord.Read.cell;
import static se.stabsliggaren.projection.breachrecord.Read.said;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.described;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.filed;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.took;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.State;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;

class BreachRecordTest {

    @Test
    void everyTimeSaysItsYear() {
        History history = new History();
        int suspected = history.occurred(Occurred.between(When.parse("2024-11-02"), When.parse("2024-11-08")))
                .records(new BreachSuspected(Text.of("Läcka."), List.of("skolan"), null));
        history.occurred(Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2025-01-07"))))
                .records(new BreachMeasureTaken(Ref.to(suspected), Text.of("Nya lösenord"), null));
        history.records(took(suspected, "2024-11-02", "2024-11-08", null));
        Entry entry = Read.only(history);
        assertThat(Read.said(entry, RecordField.OCCURRED)).containsExactly("lör 2 nov 2024");
        assertThat(Read.said(entry, RecordField.ENDED)).containsExactly("fre 8 nov 2024");
        assertThat(Read.said(entry, RecordField.MEASURES))
                .containsExactly("Nya lösenord (mån 18 nov 2024 eller tis 7 jan 2025)");
    }

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
            assertThat(cell(entry, RecordField.NOTIFIED_AT).values().get(0).posts())
                    .containsExactly(filing);
            assertThat(said(entry, RecordField.NOTIFIED_AT))
                    .containsExactly(
                            "från lör 2 nov 2024 till och med fre 8 nov 2024, kanal: e-tjänst, innehåll: okänt");
            assertThat(entry.missing()).hasSize(RecordField.values().length - 1);
            assertThat(entry.missing()).extracting(Missing::why).containsOnly("ingen post säger det");
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
        private final int first = history.records(described(breach, 140L, 600L, "hälsa"));

        @Test
        void eachPieceOfAdviceHasItsOwnAnswerWithItsReasons() {
            history.records(new OfficerConsulted(Ref.to(breach), null, Text.of("Anmäl."), false, Text.of("Låg risk.")));
            history.records(new OfficerConsulted(Ref.to(breach), null, Text.of("Informera."), true, null));
            history.records(new OfficerConsulted(Ref.to(breach), null, Text.of("Vänta."), null, Text.of("Inget än.")));
            Cell followed = cell(only(), RecordField.ADVICE_FOLLOWED);
            assertThat(said(only(), RecordField.ADVICE_FOLLOWED))
                    .containsExactly("skäl: Inget än.", "ja", "nej, skäl: Låg risk.");
            assertThat(followed.state()).isEqualTo(State.FILLED);
        }

        @Test
        void everyCellSaysWhichPostsItComesFrom() {
            int again = history.records(described(breach, 140L, 600L, "personnummer"));
            Entry entry = only();
            assertThat(entry.breach()).isEqualTo(breach);
            assertThat(said(entry, RecordField.DETECTED)).containsExactly("tis 5 nov 2024 kl. 05.00");
            assertThat(cell(entry, RecordField.SUBJECTS_APPROX).values())
                    .extracting(Value::posts)
                    .containsExactly(List.of(first, again));
            assertThat(said(entry, RecordField.DATA_CATEGORIES)).containsExactly("personnummer", "hälsa");
            assertThat(cell(entry, RecordField.DATA_CATEGORIES).state()).isEqualTo(State.FILLED);
        }

        @Test
        void countsOfTheSameMomentContradictEachOtherAndBothShow() {
            int one = history.occurred("2024-11-06T18:00Z").records(described(breach, 600L, 2500L, "hälsa"));
            int other = history.occurred("2024-11-06T18:00Z").records(described(breach, 700L, 700L, "hälsa"));
            Cell subjects = cell(only(), RecordField.SUBJECTS_APPROX);
            assertThat(subjects.state()).isEqualTo(State.CONFLICTING);
            assertThat(subjects.values())
                    .extracting(value -> Part.plain(value.said()), Value::posts, Value::conflicting)
                    .containsExactly(
                            tuple("700", List.of(other), true),
                            tuple("600–2\u00a0500", List.of(one), true),
                            tuple("140–600", List.of(first), false));
        }

        @Test
        void anEstimateMadeAnewStandsAndTheEarlierStaysLegible() {
            int later = history.records(described(breach, 600L, 2500L, "hälsa"));
            Cell subjects = cell(only(), RecordField.SUBJECTS_APPROX);
            assertThat(subjects.state()).isEqualTo(State.FILLED);
            assertThat(subjects.values())
                    .extracting(value -> Part.plain(value.said()), Value::posts, Value::rejudgedIn)
                    .containsExactly(
                            tuple("600–2\u00a0500", List.of(later), null), tuple("140–600", List.of(first), later));
        }

        @Test
        void aCorrectionReplacesTheValueAndTheOldOneStaysAsHistory() {
            int right = history.correcting(first, "felräknat").records(described(breach, 150L, 150L, "hälsa"));
            Cell subjects = cell(only(), RecordField.SUBJECTS_APPROX);
            assertThat(subjects.state()).isEqualTo(State.FILLED);
            assertThat(subjects.values()).extracting(Value::posts).containsExactly(List.of(right));
            assertThat(subjects.history())
                    .extracting(past -> Part.plain(past.said()), Past::post, Past::in, Past::withdrawn)
                    .containsExactly(tuple("140–600", first, right, false));
        }

        @Test
        void aWithdrawnDescriptionLeavesTheCellMissing() {
            int withdrawal = history.records(new PostWithdrawn(Ref.to(first), Text.of("fel incident")));
            Cell subjects = cell(only(), RecordField.SUBJECTS_APPROX);
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
                    new Count(null, null, Text.of("Okänt")),
                    null,
                    null,
                    null));
            Entry entry = only();
            assertThat(cell(entry, RecordField.RECORDS_APPROX).state()).isEqualTo(State.SAID_UNKNOWN);
            assertThat(entry.missing())
                    .contains(
                            new Missing(RecordField.CAUSE, "Orsak", "okänt enligt nr " + unknown),
                            new Missing(RecordField.MEASURES, "Åtgärder", "ingen post säger det"));
        }

        @Test
        void awarenessNamesWhoJudgedItAndWhy() {
            history.occurred("2024-11-06T13:05Z")
                    .records(new BecameAware(
                            Ref.to(breach), List.of(), Person.of("socialchefen"), Text.of("Journaler krypterade.")));
            Entry entry = only();
            assertThat(said(entry, RecordField.AWARE)).containsExactly("ons 6 nov 2024 kl. 14.05");
            assertThat(said(entry, RecordField.AWARE_JUDGE)).containsExactly("socialchefen");
            assertThat(said(entry, RecordField.AWARE_REASON)).containsExactly("Journaler krypterade.");
        }

        @Test
        void informingPeopleIsAskedForUnlessTheRiskIsJudgedLow() {
            assertThat(only().missing()).extracting(Missing::field).contains(RecordField.INFORM_DECISION);
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.RISK, Text.of("därför"), null));
            assertThat(only().missing()).extracting(Missing::field).doesNotContain(RecordField.INFORM_DECISION);
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, Text.of("publicerat"), null));
            assertThat(only().missing()).extracting(Missing::field).contains(RecordField.INFORM_DECISION);
        }

        @Test
        void aRiskJudgedAnewIsNoContradiction() {
            int no = history.occurred("2024-11-06T13:00Z").records(risk(Risk.UNLIKELY));
            int yes = history.occurred("2024-11-08T13:00Z").records(risk(Risk.HIGH));
            Cell cell = cell(only(), RecordField.RISK);
            assertThat(cell.state()).isEqualTo(State.FILLED);
            assertThat(cell.values())
                    .extracting(value -> Part.plain(value.said()), Value::posts, Value::rejudgedIn)
                    .containsExactly(tuple("hög risk", List.of(yes), null), tuple("osannolik risk", List.of(no), yes));
        }

        @Test
        void aJudgementKeyedLaterButMadeEarlierDoesNotStand() {
            int high = history.occurred("2024-11-08T13:00Z").records(risk(Risk.HIGH));
            int none = history.occurred("2024-11-06T13:00Z").records(risk(Risk.UNLIKELY));
            assertThat(cell(only(), RecordField.RISK).values())
                    .extracting(Value::posts, Value::rejudgedIn)
                    .containsExactly(tuple(List.of(high), null), tuple(List.of(none), high));
        }

        @Test
        void risksJudgedOtherwiseAtTheSameMomentContradictEachOther() {
            history.occurred("2024-11-06T13:00Z").records(risk(Risk.UNLIKELY));
            history.occurred("2024-11-06").records(risk(Risk.HIGH));
            assertThat(cell(only(), RecordField.RISK).state()).isEqualTo(State.CONFLICTING);
        }

        @Test
        void aRiskThatNobodyKnowsWhenItWasJudgedTakesNoOthersPlace() {
            history.occurred("2024-11-06T13:00Z").records(risk(Risk.HIGH));
            history.occurred(Occurred.isUnknown()).records(risk(Risk.UNLIKELY));
            assertThat(cell(only(), RecordField.RISK).state()).isEqualTo(State.CONFLICTING);
        }

        @Test
        void theReasonsOfAJudgementThatWasMadeAnewAreNotThoseOfTheNewOne() {
            int no = history.occurred("2024-11-06T13:00Z")
                    .records(decided(false, Text.of("Osannolik risk"), Person.of("Kim Ku")));
            assertThat(cell(only(), RecordField.NOTIFY_REASONS).state()).isEqualTo(State.FILLED);
            int yes = history.occurred("2024-11-08T13:00Z").records(decided(true, null, null));
            assertThat(only().missing())
                    .extracting(Missing::field)
                    .contains(RecordField.NOTIFY_REASONS, RecordField.NOTIFY_DELEGATE);
            assertThat(cell(only(), RecordField.NOTIFY_REASONS).values())
                    .extracting(value -> Part.plain(value.said()), Value::posts, Value::rejudgedIn)
                    .containsExactly(tuple("Osannolik risk", List.of(no), yes));
            int why = history.occurred("2024-11-08T14:00Z").records(decided(true, Text.of("Hög risk"), null));
            assertThat(cell(only(), RecordField.NOTIFY_REASONS).values())
                    .extracting(value -> Part.plain(value.said()), Value::posts, Value::rejudgedIn)
                    .containsExactly(tuple("Hög risk", List.of(why), null), tuple("Osannolik risk", List.of(no), yes));
        }

        @Test
        void theReasonsOfAJudgementThatWasMadeAgainWithoutAnyAreThoseOfTheEarlierOne() {
            int reasoned = history.occurred("2024-11-06T09:00Z")
                    .records(decided(false, Text.of("liten risk"), Person.of("Kim Ku")));
            int again = history.occurred("2024-11-07T09:00Z").records(decided(false, null, Person.of("Kim Ku")));
            assertThat(cell(only(), RecordField.NOTIFY_DECISION).values())
                    .extracting(value -> Part.plain(value.said()), Value::posts, Value::rejudgedIn)
                    .containsExactly(tuple("anmäls inte", List.of(reasoned, again), null));
            assertThat(cell(only(), RecordField.NOTIFY_REASONS).values())
                    .extracting(value -> Part.plain(value.said()), Value::posts, Value::rejudgedIn)
                    .containsExactly(tuple("liten risk", List.of(reasoned), again));
            assertThat(cell(only(), RecordField.NOTIFY_REASONS).state()).isEqualTo(State.MISSING);
        }

        private NotificationDecided decided(boolean toNotify, @Nullable Text reasons, @Nullable Person decider) {
            return new NotificationDecided(Ref.to(breach), List.of(), toNotify, reasons, decider, null);
        }

        @Test
        void whoJudgedIsNoReason() {
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, Person.of("Kim Ku")));
            history.records(new SubjectsNotInformed(
                    Ref.to(breach), List.of(), NotInformedGround.DISPROPORTIONATE, null, Person.of("Kim Ku")));
            history.records(new NotificationDecided(
                    Ref.to(breach), List.of(), true, null, null, new Mandate(MandateKind.DELEGATION, "3.2", null)));
            Entry entry = only();
            assertThat(entry.missing())
                    .extracting(Missing::field)
                    .contains(RecordField.RISK_REASONS, RecordField.INFORM_REASONS)
                    .doesNotContain(RecordField.RISK_JUDGE, RecordField.INFORM_DELEGATE);
            assertThat(said(entry, RecordField.RISK_REASONS)).isEmpty();
            assertThat(said(entry, RecordField.RISK_JUDGE)).containsExactly("Kim Ku");
            assertThat(said(entry, RecordField.INFORM_REASONS)).isEmpty();
            assertThat(said(entry, RecordField.INFORM_DELEGATE)).containsExactly("Kim Ku");
            assertThat(said(entry, RecordField.NOTIFY_DELEGATE))
                    .containsExactly("posten säger inte vem, med stöd av delegation 3.2");
        }

        @Test
        void reasonsThatAreSaidToBeUnknownAreUnknownWhoeverJudged() {
            int judged = history.records(
                    new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, Text.of("okänt"), Person.of("Kim Ku")));
            assertThat(only().missing())
                    .contains(new Missing(
                            RecordField.RISK_REASONS, "Skäl till riskbedömningen", "okänt enligt nr " + judged));
        }

        private RiskJudged risk(Risk risk) {
            return new RiskJudged(Ref.to(breach), List.of(), risk, Text.of("Så bedömdes det."), null);
        }

        @Test
        void reasonsForNotInformingAreNotAskedForOncePeopleAreInformed() {
            assertThat(only().missing()).extracting(Missing::field).contains(RecordField.INFORM_REASONS);
            history.records(
                    new SubjectsInformed(Ref.to(breach), List.of(), "brev", Text.of("Öppen information."), null, null));
            assertThat(only().missing()).extracting(Missing::field).doesNotContain(RecordField.INFORM_REASONS);
            assertThat(said(only(), RecordField.INFORM_CHANNEL)).containsExactly("brev: Öppen information.");
        }

        @Test
        void reasonsForDelayAreAskedForUnlessItWasFiledInTimeOrStillCanBe() {
            assertThat(only().missing()).extracting(Missing::field).contains(RecordField.LATE_REASONS);
            history.occurred("2024-11-06T13:05Z").records(new BecameAware(Ref.to(breach), List.of(), null, null));
            assertThat(only().missing()).extracting(Missing::field).doesNotContain(RecordField.LATE_REASONS);
            history.clock("2024-11-12T14:00:00Z");
            int late = history.occurred("2024-11-12T13:05Z").records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
            assertThat(only().missing()).extracting(Missing::field).contains(RecordField.LATE_REASONS);
            history.records(new DelayExplained(Ref.to(late), Text.of("Strömavbrott.")));
            assertThat(said(only(), RecordField.LATE_REASONS)).containsExactly("Strömavbrott.");
            history.correcting(late, "fel dag")
                    .occurred("2024-11-08T13:05Z")
                    .records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
            assertThat(only().missing()).extracting(Missing::field).doesNotContain(RecordField.LATE_REASONS);
        }

        @Test
        void whatIsFiledUnderAnotherLawIsNoNotification() {
            history.records(new DutyFiled("CSL.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null));
            assertThat(only().missing()).extracting(Missing::field).contains(RecordField.NOTIFIED_AT);
        }

        @Test
        void whyASupplementCameLateIsNotWhyTheNotificationDid() {
            history.occurred("2024-11-06T13:05Z").records(new BecameAware(Ref.to(breach), List.of(), null, null));
            history.clock("2024-12-20T14:00:00Z");
            history.occurred("2024-11-12T13:05Z").records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
            int supplement =
                    history.occurred("2024-12-20T13:05Z").records(filed("socialnämnden", Stage.SUPPLEMENT, "mer"));
            history.records(new DelayExplained(Ref.to(supplement), Text.of("Julledighet.")));
            assertThat(only().missing()).extracting(Missing::field).contains(RecordField.LATE_REASONS);
        }

        @Test
        void aLessonBelongsHereWhenItCitesAPostOfTheBreach() {
            history.records(new LessonNoted(null, Text.of("Listor på papper varje natt."), List.of(Ref.to(first))));
            history.records(new LessonNoted(null, Text.of("Annat."), List.of()));
            assertThat(said(only(), RecordField.LESSONS)).containsExactly("Listor på papper varje natt.");
        }

        @Test
        void theRecordAsImyWouldHaveSeenItEarlierStillShowsTheOld() {
            history.records(described(breach, 600L, 2500L, "hälsa"));
            ReadOptions then =
                    new ReadOptions("L1-2024-3", false, history.reading().now(), null, first, false, null);
            Entry entry = history.page(new BreachRecord(), then).entries().get(0);
            assertThat(said(entry, RecordField.SUBJECTS_APPROX)).containsExactly("140–600");
        }
    }

    private Entry only() {
        return Read.only(history);
    }
}
