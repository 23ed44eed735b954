package se.stabsliggaren.projection.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.event.CostEvent.CostState;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Since;
import se.stabsliggaren.projection.filing.FilingDraftsPage.State;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;

class FilingDraftsTest {

    private final History history = new History().clock("2026-11-06T08:00:00Z");

    @Test
    void anEmptyRecordHasNothingToFile() {
        assertThat(page().drafts()).isEmpty();
    }

    @Test
    void aDutyAssessedToApplyHasADraftThoughNoPostTellsAnythingToPutInIt() {
        int assessed = history.records(assessed("LEH.LAGE", null, Verdict.APPLIES));
        Draft draft = draft("LEH.LAGE");
        assertThat(draft.decided()).flatExtracting(Line::posts).containsExactly(assessed);
        assertThat(draft.answers()).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.lines()).isEmpty();
            assertThat(answer.state()).isEqualTo(State.MISSING);
        });
        assertThat(draft.text())
                .contains("vid extraordinär händelse: gäller [nr " + assessed + "]")
                .contains("Ingen post säger svaret på fråga 1, 2, 3, 4.");
        assertThat(page().drafts()).extracting(Draft::form).containsExactly("LEH.LAGE");
    }

    @Test
    void aDutyOfABreachThatNoPostTellsOfHasADraftForEachItWasAssessedFor() {
        int first = history.records(assessed("GDPR33.NOTIFY", "socialnämnden", Verdict.APPLIES));
        int second = history.records(assessed("GDPR 33", "skolnämnden", Verdict.APPLIES));
        assertThat(page().drafts()).extracting(Draft::controller).containsExactly("socialnämnden", "skolnämnden");
        assertThat(page().drafts())
                .flatExtracting(Draft::decided)
                .flatExtracting(Line::posts)
                .containsExactly(first, second);
        assertThat(draft("IMY.NOTIFY").breach()).isNull();
        assertThat(draft("IMY.NOTIFY").missing()).contains("13", "28", "30");
    }

    @Test
    void whatAPostTellsIsProposedForABreachOfWhichNoneDoes() {
        history.records(assessed("GDPR33.NOTIFY", "socialnämnden", Verdict.APPLIES));
        int task = history.records(task());
        assertThat(answer(draft("IMY.NOTIFY"), "30").lines())
                .extracting(Line::posts)
                .containsExactly(List.of(task));
    }

    @Test
    void aDutyOfABreachWhoseControllerIsUnknownIsNobodys() {
        history.records(assessed("GDPR33.NOTIFY", "okänt", Verdict.APPLIES));
        assertThat(draft("IMY.NOTIFY").controller()).isNull();
        assertThat(draft("IMY.NOTIFY").unnamed()).isEqualTo("okänt vem");
        assertThat(draft("IMY.NOTIFY").text())
                .contains("\nPersonuppgiftsansvarig: okänt vem\n", "Bedömdes gälla, okänt för vem, ");
    }

    @Test
    void whatWasAssessedNotToApplyOrAnewNotToHasNoDraft() {
        history.records(assessed("CSL.EARLY", null, Verdict.UNKNOWN));
        history.records(assessed("LEH.LAGE", null, Verdict.APPLIES));
        history.records(assessed("LEH.LAGE", null, Verdict.DOES_NOT_APPLY));
        assertThat(page().drafts()).isEmpty();
    }

    @Test
    void theAuthoritysQuestionsAreAnsweredByTheirNumbersAndWhatNobodySaidIsMissing() {
        int breach = breach("socialnämnden");
        Draft draft = draft("IMY.NOTIFY");
        assertThat(draft.name()).isEqualTo("Anmälan av personuppgiftsincident");
        assertThat(draft.recipient()).isEqualTo("IMY");
        assertThat(draft.controller()).isEqualTo("socialnämnden");
        assertThat(answer(draft, "1").lines()).extracting(Line::posts).containsExactly(List.of(breach));
        assertThat(answer(draft, "30").state()).isEqualTo(State.MISSING);
        assertThat(draft.missing()).contains("6", "13", "28", "30").doesNotContain("1", "2", "3");
        assertThat(draft.text())
                .contains("1. Personuppgiftsansvarig")
                .contains("Ingen post säger svaret på fråga 6, 10, ")
                .contains("Fyll i själv: fråga 2, 3, 9, 34.");
    }

    @Test
    void eachBreachOfEachControllerIsADraftOfItsOwn() {
        history.records(
                new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden", "skolnämnden"), null));
        assertThat(page().drafts())
                .filteredOn(draft -> draft.form().equals("IMY.NOTIFY"))
                .extracting(Draft::controller)
                .containsExactly("socialnämnden", "skolnämnden");
    }

    @Test
    void aDecisionNotToNotifyStandsAboveTheDraft() {
        int breach = breach("socialnämnden");
        int decided = history.records(
                new NotificationDecided(Ref.to(breach), List.of(), false, Text.of("Osannolik risk."), null, null));
        Draft draft = draft("IMY.NOTIFY");
        assertThat(draft.decided()).extracting(Line::posts).containsExactly(List.of(decided));
        assertThat(draft.text()).contains("Beslut om anmälan till IMY: anmäls inte [nr " + decided + "]");
    }

    @Test
    void anAssessmentThatTheDutyDoesNotApplyStandsAboveTheDraft() {
        history.records(found("Krypterade filer."));
        int assessed = history.records(
                new DutyAssessed("CSL", null, null, Verdict.DOES_NOT_APPLY, null, Text.of("Inte betydande."), null));
        assertThat(draft("CSL.NOTIFY").decided()).extracting(Line::posts).containsExactly(List.of(assessed));
        assertThat(draft("CSL.NOTIFY").text()).containsPattern("gäller inte.*Inte betydande.*\\[nr " + assessed + "]");
        assertThat(draft("POLICE").decided()).isEmpty();
    }

    @Test
    void theTextToCopySaysThatADraftDoesNotMeanADuty() {
        breach("socialnämnden");
        assertThat(page().drafts()).allSatisfy(draft -> assertThat(draft.text())
                .contains("Att det finns säger inte att det måste lämnas"));
    }

    @Test
    void questionsOfOneNumberAreNamedWhereNoPostAnswersThem() {
        breach("socialnämnden");
        assertThat(draft("IMY.NOTIFY").text())
                .contains("17–24 (Slag av incident; Orsak; ")
                .doesNotContain("Vad som hände;");
        assertThat(draft("IMY.NOTIFY").missing()).containsOnlyOnce("17–24");
    }

    @Test
    void whoWereInformedWereInformed() {
        int breach = breach("socialnämnden");
        history.records(new SubjectsInformed(Ref.to(breach), List.of(), "brev", null, null, null));
        assertThat(answer(draft("IMY.NOTIFY"), "31").lines())
                .extracting(line -> Part.plain(line.said()))
                .containsExactly("informerades", "brev");
    }

    @Test
    void whatIsSaidOfSeveralControllersIsNotToldAsOnesOwn() {
        int breach = history.records(
                new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden", "skolnämnden"), null));
        int consulted = history.records(new OfficerConsulted(Ref.to(breach), Person.of("Kim Ku"), null, null, null));
        Draft draft = draft("IMY.NOTIFY");
        assertThat(answer(draft, "9").lines()).extracting(Line::jointly).containsExactly("sagt för alla ansvariga");
        assertThat(draft.text())
                .contains("Filer krypterade. [nr " + breach + ", sagt för alla ansvariga]")
                .contains("Kim Ku [nr " + consulted + ", sagt för alla ansvariga]");
    }

    @Test
    void whatAnotherPostTellsIsProposedAndSaysSo() {
        breach("socialnämnden");
        int task = history.records(task());
        Line line = answer(draft("IMY.NOTIFY"), "30").lines().getFirst();
        assertThat(line.origin()).isEqualTo(Origin.PROPOSED);
        assertThat(line.posts()).containsExactly(task);
        assertThat(draft("IMY.NOTIFY").text()).contains("kan höra hit: ");
    }

    @Test
    void ofSeveralBreachesNobodySaysWhichOneATaskBelongsTo() {
        breach("socialnämnden");
        breach("skolnämnden");
        history.records(task());
        assertThat(answer(draft("IMY.NOTIFY"), "30").lines()).isEmpty();
    }

    @Test
    void whatWasFiledLastIsThePostThatStands() {
        breach("socialnämnden");
        int filing = history.records(filed("GDPR33.NOTIFY", "IMY"));
        int early = history.records(filed("CSL.EARLY", "NCSC"));
        int corrected = history.correcting(filing, "fel dag").records(filed("GDPR33.NOTIFY", "IMY"));
        int later = history.correcting(early, "fel dag").records(filed("CSL.EARLY", "NCSC"));
        assertThat(draft("IMY.NOTIFY").since().filing()).isEqualTo(corrected);
        assertThat(page().drafts())
                .filteredOn(draft -> draft.form().equals("CSL.EARLY"))
                .allSatisfy(draft -> assertThat(draft.since().filing()).isEqualTo(later));
    }

    @Test
    void aSupplementHoldsOnlyTheDelta() {
        int breach = breach("socialnämnden");
        history.records(new BreachMeasureTaken(Ref.to(breach), Text.of("Nätet stängt."), null));
        int filing = history.records(filed("GDPR33.NOTIFY", "IMY"));
        int since = history.records(new BreachMeasureTaken(Ref.to(breach), Text.of("Tvåfaktor infört."), null));
        Draft draft = draft("IMY.NOTIFY");
        assertThat(draft.name()).isEqualTo("Komplettering av anmälan");
        assertThat(draft.since().filing()).isEqualTo(filing);
        Answered measures = answer(draft, "30");
        assertThat(measures.lines()).extracting(Line::posts).containsExactly(List.of(since));
        assertThat(measures.told()).isEqualTo(1);
        assertThat(answer(draft, "1").state()).isEqualTo(State.ALREADY_FILED);
        assertThat(draft.text()).contains("Tvåfaktor infört").doesNotContain("Nätet stängt");
    }

    @Test
    void whatNobodyHasToAnswerIsNotMissing() {
        int breach = breach("socialnämnden");
        assertThat(draft("IMY.NOTIFY").missing()).contains("32");
        history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.UNLIKELY, null, null));
        assertThat(answer(draft("IMY.NOTIFY"), "32").state()).isEqualTo(State.NOT_NEEDED);
        assertThat(draft("IMY.NOTIFY").missing()).doesNotContain("32");
    }

    @Test
    void aJudgementThatWasMadeAnewIsToldAsTheEarlierOne() {
        int breach = breach("socialnämnden");
        history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.UNLIKELY, null, null));
        int anew = history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, null));
        assertThat(answer(draft("IMY.NOTIFY"), "29").lines())
                .extracting(Line::rejudgedIn)
                .containsExactly(null, anew);
        assertThat(draft("IMY.NOTIFY").text().lines())
                .filteredOn(line -> line.contains("bedömt på nytt i nr " + anew))
                .singleElement()
                .asString()
                .startsWith("   - tidigare: ");
    }

    @Test
    void reasonsOfADecisionThatWasMadeAnewAnswerNothingMore() {
        int breach = breach("socialnämnden");
        history.records(new SubjectsNotInformed(
                Ref.to(breach), List.of(), NotInformedGround.DISPROPORTIONATE, Text.of("För många."), null));
        assertThat(answer(draft("IMY.NOTIFY"), "35").state()).isEqualTo(State.ANSWERED);
        int anew = history.records(new SubjectsInformed(Ref.to(breach), List.of(), "brev", null, null, null));
        assertThat(answer(draft("IMY.NOTIFY"), "35").state()).isEqualTo(State.NOT_NEEDED);
        assertThat(answer(draft("IMY.NOTIFY"), "35").lines())
                .extracting(Line::rejudgedIn)
                .containsExactly(anew);
    }

    @Test
    void aFilingOfWhichNoBreachIsRecordedIsGoneOnFromToo() {
        history.records(filed("GDPR33.NOTIFY", "IMY"));
        int task = history.records(task());
        Draft draft = draft("IMY.NOTIFY");
        assertThat(draft.breach()).isNull();
        assertThat(answer(draft, "30").lines()).extracting(Line::posts).containsExactly(List.of(task));
    }

    @Test
    void whatWasKeyedInAfterTheFilingAboutTheTimeBeforeItIsMarked() {
        history.clock("2026-11-07T08:00:00Z")
                .occurred("2026-11-06T12:00Z")
                .records(filed("CSL.EARLY", "FRA/NCSC (CERT-SE)"));
        history.occurred("2026-11-06T09:00Z").records(found("Krypterade filer."));
        history.occurred("2026-11-06T18:00Z").records(found("Kravbrev."));
        assertThat(answer(draft("CSL.EARLY"), "3").lines())
                .extracting(Line::newness)
                .containsExactly(Newness.UNCLEAR, Newness.NEW);
    }

    @Test
    void aSituationReportForTheCountyBoardIsWhatTheNextOneGoesOnFrom() {
        history.records(found("Krypterade filer."));
        int report = history.records(new SituationReported(
                "1", List.of("Länsstyrelsen"), Text.of("Allt nere."), null, Text.of("oklart"), null));
        int later = history.records(found("Kravbrev."));
        Draft draft = draft("LEH.LAGE");
        assertThat(draft.since().filing()).isEqualTo(report);
        assertThat(draft.text())
                .contains("sedan lägesbilden nr %d, ".formatted(report))
                .doesNotContain("anmälan nr");
        assertThat(answer(draft, "1").lines()).extracting(Line::posts).containsExactly(List.of(later));
        assertThat(answer(draft, "1").told()).isEqualTo(1);
    }

    @Test
    void thePoliceAndTheInsurerHaveDraftsOfTheirOwn() {
        history.records(found("Krypterade filer."));
        int cost = history.records(
                new CostNoted(Text.of("Konsult."), CostState.ORDERED, 40_000L, null, "extern hjälp", null));
        assertThat(answer(draft("INSURER"), "4").lines())
                .extracting(Line::posts)
                .containsExactly(List.of(cost));
        history.records(filed(null, "Polisen"));
        assertThat(draft("POLICE").since()).isNotNull();
        assertThat(draft("INSURER").since()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "INSURER, försäkringsbolag, INITIAL",
        "INSURER, Exempelförsäkring, INITIAL",
        "POLICE, polis, INITIAL",
        "LEH.LAGE, Länsstyrelsen i Exempellän, STATUS",
        "CSL.FINAL, FRA/NCSC (CERT-SE), FINAL",
    })
    void whatNamesNoRegimeWasFiledUnderTheOneThatTheDutiesSay(String form, String recipient, Stage stage) {
        history.records(found("Krypterade filer."));
        int filing = history.records(new DutyFiled(null, recipient, "bolaget", stage, null, null, null, null));
        assertThat(draft(form).since()).isNotNull().extracting(Since::filing).isEqualTo(filing);
        assertThat(draft(form).controller()).isEqualTo("bolaget");
        assertThat(page().drafts())
                .filteredOn(draft -> draft.since() != null)
                .extracting(Draft::form)
                .containsExactly(form);
    }

    @Test
    void whatMayHaveBeenFiledUnderOneOfSeveralIsUnderNone() {
        history.records(found("Krypterade filer."));
        history.records(filed(null, "FRA/NCSC (CERT-SE)"));
        assertThat(page().drafts()).extracting(Draft::since).containsOnlyNulls();
    }

    @ParameterizedTest(name = "{1} to {2} as {3}")
    @CsvSource({
        "CSL.EARLY, CSL.EARLY, MCF, INITIAL",
        "CSL.EARLY, CSL.EARLY, Polisen, INITIAL",
        "CSL.EARLY, CSL.EARLY, FRA, SUPPLEMENT",
        "CSL.NOTIFY, CSL.NOTIFY, IMY, INITIAL",
        "CSL.FINAL, CSL.FINAL, FRA, STATUS",
        "CSL.STATUS, CSL.FINAL, FRA, FINAL"
    })
    void nothingIsLeftOutOfADraftForWhatIsNotCertainlyFiledAsIt(
            String form, String regime, String recipient, Stage stage) {
        history.records(found("Krypterade filer."));
        Draft before = draft(form);
        history.records(new DutyFiled(regime, recipient, null, stage, null, null, null, null));
        assertThat(draft(form).since()).isNull();
        assertThat(draft(form).answers()).isEqualTo(before.answers());
    }

    @Test
    void aSituationReportUnderTheDutyOfTheFinalReportIsOneBefore() {
        history.records(found("Krypterade filer."));
        int filing = history.records(new DutyFiled("CSL.FINAL", "FRA", null, Stage.STATUS, null, null, null, null));
        assertThat(draft("CSL.STATUS").since())
                .isNotNull()
                .extracting(Since::filing)
                .isEqualTo(filing);
    }

    @Test
    void theInsurersDraftSaysWhoReceivesItOnce() {
        history.records(found("Krypterade filer."));
        assertThat(draft("INSURER").text()).startsWith("UTKAST: Skadeanmälan\nTill: försäkringsgivaren\n");
    }

    @Test
    void ofAnIncidentBeforeTheCybersecurityActNoDraftSpeaksOfIt() {
        History then = new History().clock("2026-01-14T08:00:00Z");
        then.records(found("Krypterade filer."));
        assertThat(then.page(new FilingDrafts(), History.readAt("2026-11-06T08:00:00Z"))
                        .drafts())
                .isNotEmpty()
                .allSatisfy(
                        draft -> assertThat(draft.edition().note()).doesNotContainIgnoringCase("cybersäkerhetslag"));
        history.records(found("Krypterade filer."));
        assertThat(draft("LEH.LAGE").edition().note())
                .contains("Plikten gäller vid en extraordinär händelse")
                .endsWith(" Länsstyrelsen kan också vara den som utövar tillsyn enligt cybersäkerhetslagen.");
    }

    @Test
    void aLawThatWasNotInForceThenAsksForNothing() {
        History then = new History().clock("2024-11-06T08:00:00Z");
        then.records(found("Krypterade filer."));
        assertThat(then.page(new FilingDrafts()).drafts())
                .extracting(Draft::form)
                .contains("POLICE", "LEH.LAGE")
                .noneMatch(form -> form.startsWith("CSL"));
        history.records(found("Krypterade filer."));
        assertThat(draft("CSL.EARLY").recipient()).isEqualTo("FRA/NCSC (CERT-SE)");
    }

    @Test
    void itGoesToWhoReceivesItWhenItIsReadAsTheAuthoritiesSay() {
        History june = new History().clock("2026-06-30T08:00:00Z");
        june.records(found("Krypterade filer."));
        june.clock("2026-07-01T12:00:00Z").records(found("Ett krav på lösen."));
        assertThat(draft(june.page(new FilingDrafts(), History.readAt("2026-06-30T12:00:00Z")), "CSL.EARLY")
                        .recipient())
                .isEqualTo("MCF (CERT-SE)");
        assertThat(draft(june.page(new FilingDrafts(), History.readAt("2026-07-01T12:00:00Z")), "CSL.EARLY")
                        .recipient())
                .isEqualTo("FRA/NCSC (CERT-SE)");
    }

    @Test
    void beforeAndAfterTheFilingTheDraftIsThatOfTheDay() {
        int breach = breach("socialnämnden");
        int filing = history.records(filed("GDPR33.NOTIFY", "IMY"));
        history.records(new BreachMeasureTaken(Ref.to(breach), Text.of("Tvåfaktor infört."), null));
        assertThat(draftAt("IMY.NOTIFY", filing - 1).since()).isNull();
        Draft then = draftAt("IMY.NOTIFY", filing);
        assertThat(then.since().filing()).isEqualTo(filing);
        assertThat(answer(then, "30").state()).isEqualTo(State.MISSING);
        assertThat(answer(draft("IMY.NOTIFY"), "30").state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void everyFormSaysItsVersionAndHowSureItIs() {
        breach("socialnämnden");
        history.records(found("Krypterade filer."));
        assertThat(page().drafts())
                .extracting(Draft::form)
                .contains(
                        "IMY.NOTIFY",
                        "CSL.EARLY",
                        "CSL.NOTIFY",
                        "CSL.STATUS",
                        "CSL.FINAL",
                        "LEH.LAGE",
                        "POLICE",
                        "INSURER");
        assertThat(page().drafts()).allSatisfy(draft -> {
            assertThat(draft.edition().version()).matches("\\d{4}-\\d{2}");
            assertThat(draft.edition().evidence()).isNotBlank();
            assertThat(draft.answers())
                    .allSatisfy(answer -> assertThat(answer.mark()).isIn("V", "S", "M", "?"));
        });
    }

    private int breach(String controller) {
        return history.records(new BreachSuspected(Text.of("Filer krypterade."), List.of(controller), null));
    }

    private FilingDraftsPage page() {
        return history.page(new FilingDrafts());
    }

    private Draft draft(String form) {
        return draft(page(), form);
    }

    private Draft draftAt(String form, int post) {
        Instant recorded = history.posts().get(post - 1).recordedAt();
        return draft(
                history.page(
                        new FilingDrafts(), new ReadOptions("L1-2026-3", false, recorded, recorded, post, false, null)),
                form);
    }

    private static Draft draft(FilingDraftsPage page, String form) {
        return page.drafts().stream()
                .filter(draft -> draft.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static Answered answer(Draft draft, String number) {
        return draft.answers().stream()
                .filter(answer -> answer.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Event filed(String regime, String recipient) {
        return new DutyFiled(regime, recipient, null, Stage.INITIAL, null, null, Text.of("anmälan"), null);
    }

    private static Event assessed(String regime, String controller, Verdict verdict) {
        return new DutyAssessed(regime, null, controller, verdict, null, null, null);
    }

    private static Event found(String text) {
        return new IncidentFindingNoted(Aspect.EXTORTION, Text.of(text), null, null, null);
    }

    private static Event task() {
        return new TaskGiven(Text.of("Byt alla lösenord."), "IT-driften", null, null, null);
    }
}
