package se.stabsliggaren.projection.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.DutyEvent.Course;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Advice;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Answer;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Conclusion;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Decision;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Hint;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Missing;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Overlap;
import se.stabsliggaren.projection.duties.DutyCourse.Told;
import se.stabsliggaren.projection.duties.FilingEntry;

class AuthorityBoardTest {

    private final History history = new History();

    @Nested
    class OfTheBreach {

        OfTheBreach() {
            opened("2026-11-24T08:00:00Z");
        }

        @Test
        void whatWasFiledAsksNobodyToJudgeWhetherItApplies() {
            int filed = history.records(
                    new DutyFiled("INSURER", "försäkringsgivaren", null, Stage.INITIAL, null, null, null, null));
            assertThat(advice("INSURER").conclusion().said()).isEqualTo("Lämnad; ingen post säger om den gäller.");
            assertThat(advice("INSURER").conclusion().posts()).containsExactly(filed);
        }

        @Test
        void whatNoLawAsksForHasBeenInForceFromNoDay() {
            assertThat(advice("INSURER").rule().inForce()).isNull();
            assertThat(advice("POLICE").rule().inForce()).isNull();
            assertThat(advice("GDPR33.NOTIFY").rule().inForce()).startsWith("från ");
        }

        @Test
        void nothingRecordedSaysWhatHasToBeKnown() {
            Advice imy = advice("GDPR33.NOTIFY");
            assertThat(imy.conclusion().answer()).isEqualTo(Answer.POSSIBLE);
            assertThat(imy.conclusion().posts()).isEmpty();
            assertThat(imy.missing())
                    .extracting(Missing::said)
                    .containsExactly(
                            "Ingen post säger när den personuppgiftsansvarige fick kännedom.",
                            "Ingen post säger hur risken för de registrerade är bedömd.",
                            "Ingen post säger om uppgifter har lämnat huset.");
            assertThat(imy.rule().basis()).isEqualTo("GDPR artikel 33.1 och 33.3");
            assertThat(imy.rule().mark()).isEqualTo("V");
        }

        @Test
        void aLeakSpeaksForItAndDecidesNothing() {
            int leak = history.records(
                    new IncidentFindingNoted(Aspect.EXFILTRATION, Text.of("Uppgifter ligger ute."), null, null, null));
            history.records(
                    new IncidentFindingNoted(Aspect.VECTOR, Text.of("Ett konto utan skydd."), null, null, null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.POSSIBLE);
            assertThat(advice("GDPR33.NOTIFY").suggests()).containsExactly(leak);
        }

        @Test
        void aFindingThatWasRefutedSpeaksForNoDuty() {
            history.records(new IncidentFindingNoted(
                    Aspect.EXFILTRATION,
                    Text.of("Inget tyder på att uppgifter lämnat huset."),
                    null,
                    Confirmation.REFUTED,
                    null));
            AuthoritiesPage page = page();
            assertThat(Stream.of(page.applies(), page.possible(), page.doesNotApply())
                            .flatMap(List::stream))
                    .isNotEmpty()
                    .allSatisfy(advice ->
                            assertThat(advice.suggests()).as(advice.regime()).isEmpty());
        }

        @Test
        void anExceptionThatWasJudgedAnewNoLongerSpeaksAgainstIt() {
            int breach = history.records(new BreachSuspected(Text.of("En fil."), List.of(), null));
            int aware = history.records(new BecameAware(Ref.to(breach), List.of(), null, null));
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.UNLIKELY, null, null));
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.APPLIES);
            assertThat(advice("GDPR33.NOTIFY").conclusion().posts()).containsExactly(aware);
            int again = history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.UNLIKELY, null, null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.POSSIBLE);
            assertThat(advice("GDPR33.NOTIFY").conclusion().posts()).contains(aware, again);
        }

        @Test
        void anExceptionOfAnotherBoardOrAnotherBreachDoesNotTouchTheDutyOfThisOne() {
            int breach = history.records(
                    new BreachSuspected(Text.of("En fil."), List.of("kommunstyrelsen", "kulturnämnden"), null));
            int aware = history.records(new BecameAware(Ref.to(breach), List.of("kommunstyrelsen"), null, null));
            int culture = history.records(new BecameAware(Ref.to(breach), List.of("kulturnämnden"), null, null));
            int other =
                    history.records(new BreachSuspected(Text.of("En annan fil."), List.of("kommunstyrelsen"), null));
            history.records(new RiskJudged(Ref.to(other), List.of(), Risk.UNLIKELY, null, null));
            history.records(new RiskJudged(Ref.to(breach), List.of("Kulturnämnden"), Risk.UNLIKELY, null, null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.APPLIES);
            assertThat(advice("GDPR33.NOTIFY").conclusion().posts()).containsExactly(aware);
            history.records(new RiskJudged(Ref.to(breach), List.of("kommunstyrelsen"), Risk.UNLIKELY, null, null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.POSSIBLE);
            assertThat(advice("GDPR33.NOTIFY").conclusion().posts()).contains(aware, culture);
        }

        @Test
        void whatOneBodyDoesNotHaveAnotherMayWhoseClockRuns() {
            int aware = history.records(new BecameAware(null, List.of("skolnämnden", "socialnämnden"), null, null));
            history.records(new DutyAssessed(
                    "GDPR33.NOTIFY", null, "skolnämnden", Verdict.DOES_NOT_APPLY, null, Text.of("inga filer"), null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.APPLIES);
            assertThat(advice("GDPR33.NOTIFY").conclusion().posts()).containsExactly(aware);
            history.records(new DutyAssessed(
                    "GDPR33.NOTIFY", null, "socialnämnden", Verdict.DOES_NOT_APPLY, null, Text.of("inga filer"), null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.DOES_NOT_APPLY);
        }

        @Test
        void awarenessMakesItApplyAndAWithdrawnOneDoesNot() {
            int aware = history.records(new BecameAware(null, List.of(), null, null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.APPLIES);
            assertThat(advice("GDPR33.NOTIFY").conclusion().posts()).containsExactly(aware);
            assertThat(advice("GDPR33.NOTIFY").missing())
                    .extracting(Missing::fact)
                    .containsExactly("hur risken för de registrerade är bedömd", "om uppgifter har lämnat huset");
            history.records(new PostWithdrawn(Ref.to(aware), Text.of("fel incident")));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.POSSIBLE);
        }

        @Test
        void aRiskJudgedUnlikelySpeaksAgainstItUntilSomebodyDecides() {
            int breach = history.records(new BreachSuspected(Text.of("En fil."), List.of(), null));
            int aware = history.records(new BecameAware(Ref.to(breach), List.of(), null, null));
            int risk = history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.UNLIKELY, null, null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.POSSIBLE);
            assertThat(advice("GDPR33.NOTIFY").conclusion().posts()).containsExactly(aware, risk);
            int decided = history.records(new NotificationDecided(Ref.to(breach), List.of(), false, null, null, null));
            assertThat(advice("GDPR33.NOTIFY").conclusion().answer()).isEqualTo(Answer.DOES_NOT_APPLY);
            assertThat(advice("GDPR33.NOTIFY").conclusion().posts()).containsExactly(decided);
        }
    }

    @Nested
    class OfTheLaw {

        @Test
        void aSignificantIncidentIsForAPersonToJudgeWithTheThresholdsAsHints() {
            opened("2026-11-24T08:00:00Z");
            int routine = history.records(new RoutineBegun("kansliet", Text.of("Papper och penna."), null));
            Advice early = advice("CSL.EARLY");
            assertThat(early.conclusion().answer()).isEqualTo(Answer.POSSIBLE);
            assertThat(early.conclusion().posts()).containsExactly(routine);
            assertThat(early.recipient()).isEqualTo("FRA/NCSC (CERT-SE)");
            assertThat(early.hints())
                    .extracting(Hint::basis, Hint::mark)
                    .allMatch(hint -> hint.toList().get(0).toString().startsWith("MCFFS 2026:8, i kraft ")
                            && hint.toList().get(1).equals("S"))
                    .isNotEmpty();
        }

        @Test
        void theDecisionIsAPostWhateverTheLawIsCalledThere() {
            opened("2026-11-24T08:00:00Z");
            int decided = history.records(assessed("nis2", Verdict.APPLIES));
            assertThat(advice("CSL.EARLY").conclusion().answer()).isEqualTo(Answer.APPLIES);
            assertThat(advice("CSL.NOTIFY").conclusion().posts()).containsExactly(decided);
            assertThat(advice("CSL.NOTIFY").decisions())
                    .extracting(Decision::post)
                    .containsExactly(decided);
            assertThat(advice("CSL.NOTIFY").missing()).isEmpty();
            assertThat(advice("CSL.INTERIM").conclusion().answer()).isEqualTo(Answer.POSSIBLE);
        }

        @Test
        void aLaterDecisionGoesBeforeAnEarlierOne() {
            opened("2026-11-24T08:00:00Z");
            history.records(assessed("CSL.EARLY", Verdict.APPLIES));
            int later = history.records(assessed("CSL.EARLY", Verdict.DOES_NOT_APPLY));
            assertThat(advice("CSL.EARLY").conclusion().answer()).isEqualTo(Answer.DOES_NOT_APPLY);
            assertThat(advice("CSL.EARLY").conclusion().posts()).containsExactly(later);
            assertThat(advice("CSL.EARLY").decisions()).hasSize(2);
        }

        @Test
        void whatWasFiledIsToldAndDecidesNothing() {
            opened("2024-11-06T12:00:00Z");
            int filed = history.records(
                    new DutyFiled("NIS1.VOLUNTARY", "MSB", null, Stage.INITIAL, null, null, null, null));
            assertThat(advice("NIS1.VOLUNTARY").filings())
                    .extracting(filing -> filing.post())
                    .containsExactly(filed);
            assertThat(advice("NIS1.STEP1").conclusion().answer()).isEqualTo(Answer.POSSIBLE);
        }

        @Test
        void aFilingThatMayBeOfADutyIsToldWithEachOfThem() {
            opened("2024-11-06T12:00:00Z");
            int filed = history.records(new DutyFiled(null, "MSB", null, Stage.INITIAL, null, null, null, null));
            for (String regime : List.of("NIS1.STEP1", "NIS1.VOLUNTARY")) {
                assertThat(advice(regime).filings()).isEmpty();
                assertThat(advice(regime).perhaps())
                        .extracting(FilingEntry::post)
                        .containsExactly(filed);
            }
            assertThat(advice("GDPR33.NOTIFY").perhaps()).isEmpty();
        }

        @Test
        void theDataSubjectsAreToBeToldOnceTheRiskIsHighAndWhatWasToldThemIsShown() {
            opened("2026-11-24T08:00:00Z");
            int breach = history.records(new BreachSuspected(Text.of("En fil."), List.of(), null));
            assertThat(regimes()).doesNotContain("GDPR34.INFORM");
            int risk = history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, null));
            assertThat(advice("GDPR34.INFORM").recipient()).isEqualTo("de registrerade");
            assertThat(advice("GDPR34.INFORM").conclusion().answer()).isEqualTo(Answer.APPLIES);
            assertThat(advice("GDPR34.INFORM").conclusion().posts()).containsExactly(risk);
            assertThat(advice("GDPR34.INFORM").told()).isEmpty();
            int informed = history.records(
                    new SubjectsInformed(Ref.to(breach), List.of(), "brev", Text.of("Ditt konto."), null, null));
            assertThat(advice("GDPR34.INFORM").told()).extracting(Told::post).containsExactly(informed);
        }

        @Test
        void whomItWasDecidedNotToInformItIsNotForAndWhoeverIsOnlyInformedLaterItIs() {
            opened("2026-11-24T08:00:00Z");
            int breach = history.records(new BreachSuspected(Text.of("En fil."), List.of(), null));
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, null));
            history.records(new SubjectsNotInformed(Ref.to(breach), List.of(), NotInformedGround.NOT_YET, null, null));
            assertThat(advice("GDPR34.INFORM").conclusion().answer()).isEqualTo(Answer.APPLIES);
            int decided = history.records(
                    new SubjectsNotInformed(Ref.to(breach), List.of(), NotInformedGround.RISK_REMOVED, null, null));
            assertThat(advice("GDPR34.INFORM").conclusion())
                    .isEqualTo(new Conclusion(Answer.DOES_NOT_APPLY, "Beslutat att inte informera.", List.of(decided)));
        }

        @Test
        void whatNobodyHasToReportNobodyHasToJudge() {
            opened("2026-11-24T08:00:00Z");
            assertThat(advice("POLICE").conclusion().said()).isEqualTo("Ingen skyldighet i lag; ni väljer själva.");
            int filed =
                    history.records(new DutyFiled("POLICE", "Polisen", null, Stage.INITIAL, null, null, null, null));
            assertThat(advice("POLICE").conclusion().said()).isEqualTo("Ingen skyldighet i lag; lämnad.");
            assertThat(advice("POLICE").conclusion().posts()).containsExactly(filed);
            int closed = history.records(new CourseNoted(Ref.to(filed), Course.CLOSED, Text.of("spaning saknas")));
            assertThat(advice("POLICE").conclusion().said())
                    .isEqualTo(
                            "Ingen skyldighet i lag; lämnad. Nr %d hos mottagaren: ärendet avslutat.".formatted(filed));
            assertThat(advice("POLICE").conclusion().posts()).containsExactly(filed, closed);
            assertThat(advice("POLICE").filings().getFirst().standing().post()).isEqualTo(closed);
        }

        @Test
        void ofAnIncidentThatWasJudgedSignificantTheFreeReportAsksNothing() {
            opened("2026-11-24T08:00:00Z");
            assertThat(advice("CSL.VOLUNTARY").missing()).isNotEmpty();
            history.records(assessed("CSL.EARLY", Verdict.APPLIES));
            assertThat(advice("CSL.VOLUNTARY").missing()).isEmpty();
        }
    }

    @Nested
    class OfTheDay {

        @Test
        void theSameIncidentIsAskedOfTheLawOfItsOwnDays() {
            opened("2024-11-06T12:00:00Z");
            history.records(new IncidentClosed(null));
            history.clock("2026-11-26T12:00:00Z");
            assertThat(advice("NIS1.STEP1").conclusion().answer()).isEqualTo(Answer.POSSIBLE);
            assertThat(advice("CSL.EARLY").conclusion().answer()).isEqualTo(Answer.DOES_NOT_APPLY);
            assertThat(advice("CSL.EARLY").conclusion().said())
                    .isEqualTo("Lagen var i kraft en annan tid, från tors 15 jan 2026.");
            assertThat(advice("CSL.EARLY").conclusion().posts()).containsExactly(1);
        }

        @Test
        void anIncidentOfTodayIsNotAskedOfTheLawThatIsRepealed() {
            opened("2026-11-24T08:00:00Z");
            assertThat(advice("NIS1.STEP1").conclusion().answer()).isEqualTo(Answer.DOES_NOT_APPLY);
        }

        @Test
        void whetherItStillWentOnWhenTheLawCameIsSaidToBeUnknown() {
            opened("2026-01-14T12:00:00Z");
            history.clock("2026-01-20T12:00:00Z");
            assertThat(advice("CSL.EARLY").missing())
                    .extracting(Missing::said)
                    .contains("Ingen post säger om händelsen pågick när lagen gällde, från tors 15 jan 2026.");
            history.records(new NoteWritten(Text.of("Det pågår ännu."), null, null));
            assertThat(advice("CSL.EARLY").missing())
                    .extracting(Missing::fact)
                    .noneMatch(fact -> fact.startsWith("om händelsen pågick"));
        }

        @ParameterizedTest(name = "{1} on {0}")
        @CsvSource({
            "2026-01-14T22:30Z, CSL, CSL.EARLY",
            "2026-01-20T10:00Z, NIS1, NIS1.STEP1",
            "2026-01-20T10:00Z, NIS1.VOLUNTARY, NIS1.VOLUNTARY"
        })
        void anAssessmentFromADayOnWhichTheLawWasNotInForceDecidesNothing(String at, String law, String regime) {
            opened("2026-01-10T12:00:00Z");
            history.clock("2026-01-26T12:00:00Z");
            int assessed = history.occurred(at).records(assessed(law, Verdict.APPLIES));
            assertThat(advice(regime).conclusion().answer()).isEqualTo(Answer.POSSIBLE);
            assertThat(advice(regime).conclusion().said())
                    .isEqualTo("Bedömd en dag då lagen inte var i kraft; någon behöver bedöma om den gäller.");
            assertThat(advice(regime).conclusion().posts()).containsExactly(assessed);
        }

        @Test
        void anAssessmentUnderALawThatNeverMetTheIncidentMakesItNoDuty() {
            opened("2026-11-24T08:00:00Z");
            history.records(assessed("NIS1", Verdict.APPLIES));
            assertThat(advice("NIS1.STEP1").conclusion().answer()).isEqualTo(Answer.DOES_NOT_APPLY);
        }

        /** Who keeps the ledger says nothing of how long the incident lasted, nor do its evaluation and its corrections. */
        @Test
        void theKeepingOfALedgerAfterwardsDoesNotShowThatTheIncidentWentOn() {
            history.clock("2026-09-14T08:00:00Z");
            history.occurred("2024-11-02T06:00Z")
                    .records(new IncidentOpened("Exempel kommun", true, Text.of("Angrepp"), null));
            history.records(new StaffIntroduced("konto-1", Person.of("Eva Exempel"), "registrator", null));
            history.occurred("2024-11-02T07:00Z").records(new RoutineBegun("kansliet", Text.of("Papper."), null));
            history.records(new ParticipantJoined("Räddningstjänsten", null, null));
            Advice early = advice("CSL.EARLY");
            assertThat(early.missing())
                    .extracting(Missing::said)
                    .contains("Ingen post säger om händelsen pågick när lagen gällde, från tors 15 jan 2026.");
            assertThat(early.conclusion().said()).isEqualTo("Någon behöver bedöma om den gäller.");
            assertThat(early.suggests()).isEmpty();
        }

        @Test
        void whatSpokeForADutyBeforeItsLawDoesSoOnceAPostTellsThatTheIncidentWentOn() {
            opened("2026-01-14T12:00:00Z");
            int routine = history.occurred("2026-01-14T13:00Z")
                    .records(new RoutineBegun("kansliet", Text.of("Papper."), null));
            assertThat(advice("CSL.EARLY").suggests()).isEmpty();
            history.clock("2026-01-20T12:00:00Z").records(new NoteWritten(Text.of("Det pågår ännu."), null, null));
            assertThat(advice("CSL.EARLY").suggests()).containsExactly(routine);
        }

        @Test
        void whoReceivesItFollowsTheDayOfReading() {
            opened("2026-06-25T12:00:00Z");
            assertThat(advice("CSL.EARLY").recipient()).isEqualTo("MCF (CERT-SE)");
            assertThat(advice("CSL.EARLY").hints()).isEmpty();
            history.clock("2026-07-01T12:00:00Z");
            assertThat(advice("CSL.EARLY").recipient()).isEqualTo("FRA/NCSC (CERT-SE)");
        }
    }

    @Nested
    class OfTheEvaluation {

        @Test
        void whoEvaluatesAndSupervisesIsNamed() {
            opened("2026-11-24T08:00:00Z");
            int joined = history.records(new ParticipantJoined("länsstyrelsen i Örebro län", null, null));
            assertThat(page().overlaps()).extracting(Overlap::post).containsExactly(joined);
            assertThat(page().overlaps().get(0).said())
                    .contains("har tillsyn enligt cybersäkerhetslagen i länen", "Örebro; hör ni dit");
        }

        @Test
        void whichOneItIsMayBeUnknown() {
            opened("2026-11-24T08:00:00Z");
            history.records(new ParticipantJoined("Länsstyrelsen", null, null));
            history.records(new ParticipantJoined("Räddningstjänsten", null, null));
            assertThat(page().overlaps()).singleElement().satisfies(overlap -> assertThat(overlap.said())
                    .contains("posten säger inte vilken"));
        }

        @Test
        void beforeTheActNobodySupervisedByIt() {
            opened("2025-02-01T08:00:00Z");
            history.records(new ParticipantJoined("Länsstyrelsen", null, null));
            assertThat(page().overlaps()).isEmpty();
        }
    }

    private void opened(String at) {
        history.clock(at).records(new IncidentOpened("Exempel kommun", true, Text.of("Angrepp"), null));
    }

    private static Event assessed(String regime, Verdict verdict) {
        return new DutyAssessed(regime, null, null, verdict, null, Text.of("därför"), null);
    }

    private AuthoritiesPage page() {
        return history.page(new AuthorityBoard());
    }

    private List<String> regimes() {
        AuthoritiesPage page = page();
        return Stream.of(page.applies(), page.possible(), page.doesNotApply())
                .flatMap(List::stream)
                .map(Advice::regime)
                .toList();
    }

    private Advice advice(String regime) {
        AuthoritiesPage page = page();
        return Stream.of(page.applies(), page.possible(), page.doesNotApply())
                .flatMap(List::stream)
                .filter(advice -> advice.regime().equals(regime))
                .findFirst()
                .orElseThrow();
    }
}
