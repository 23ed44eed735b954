package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.event.CostEvent.CostState;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.Worked;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

class EvaluationReportTest {

    private final History history = new History();

    @Test
    void hasItsUsualHeadingsInOrder() {
        assertThat(history.page(new EvaluationReport()).sections())
                .extracting(section -> (section.number() + " " + section.title()).strip())
                .containsSubsequence(
                        "Sammanfattning",
                        "1 Bakgrund och uppdrag",
                        "2 Metod och underlag",
                        "3 Händelsen",
                        "4 Konsekvenser",
                        "5 Hantering",
                        "5.1 Upptäckt och larm",
                        "5.11 Uthållighet och personal",
                        "6 Analys",
                        "7 Slutsatser",
                        "8 Rekommendationer",
                        "9 Åtgärdsplan och uppföljning",
                        "Bilagor",
                        "B.1 Beslutslogg",
                        "B.2 Meddelandelogg",
                        "B.3 Anmälningsplikter och frister",
                        "B.4 System",
                        "B.5 Osäkra och okända uppgifter",
                        "B.6 Så kontrolleras rapporten",
                        "B.7 Tidslinje");
    }

    @Test
    void saysOfAnEmptyRecordOnlyThatNothingIsSaid() {
        assertThat(history.page(new EvaluationReport()).sections())
                .flatExtracting(Section::sentences)
                .extracting(Sentence::plain)
                .isNotEmpty()
                .allMatch(plain -> plain.startsWith("Ingen post säger "));
    }

    @Test
    void saysWhoOpenedTheIncidentByName() {
        history.occurred("2024-11-06").records(new IncidentOpened("exempelby", false, Text.of("Angrepp"), null));
        assertThat(summary(history.reading())).contains("”Angrepp” öppnades hos exempelby.");
        assertThat(summary(history.reading().keptBy("Exempelby kommun")))
                .contains("”Angrepp” öppnades hos Exempelby kommun.");
    }

    @Test
    void anIncidentIsOpenedWhenItIsRecordedAndNotWhenItBegan() {
        history.clock("2025-12-01T09:00:00Z")
                .occurred(Occurred.between(When.parse("2024-11-01"), When.parse("2024-12-31")))
                .records(new IncidentOpened("exempelby", true, Text.of("Angrepp"), "KS 2025:1"));
        assertThat(summary(history.reading()))
                .isEqualTo("mån 1 dec kl. 10.00: Övningen ”Angrepp” öppnades hos exempelby, diarienummer KS 2025:1."
                        + " Den började enligt posten: någon gång från fre 1 nov till och med tis 31 dec.");
        history.occurred("2025-12-01T09:00Z").records(note());
        assertThat(value("Införda inom 15 minuter").plain()).isEqualTo("1 av 1 post (100 %)");
    }

    @Test
    void ofAnIncidentOfWhichNobodySaidWhenItBeganNothingIsSaidOfThat() {
        history.records(new IncidentOpened("exempelby", false, Text.of("Angrepp"), null));
        assertThat(summary(history.reading()))
                .isEqualTo("ons 6 nov kl. 13.00: Händelsen ”Angrepp” öppnades hos exempelby.");
    }

    @Test
    void whatNobodyCalledAnAttackIsNotToldAsOne() {
        history.records(note());
        history.records(new IncidentClosed(Text.of("Falskt larm.")));
        assertThat(history.page(new EvaluationReport()).omissions())
                .flatExtracting(Omission::said)
                .noneMatch(said -> said.contains("angrepp"));
    }

    @Test
    void whatIsDecidedInAnotherKindOfPostIsNotSaidToBeUndecided() {
        int breach = history.records(new BreachSuspected(Text.of("loggar"), List.of(), null));
        Mandate delegation = new Mandate(MandateKind.DELEGATION, "3.2", null);
        int notify = history.records(new NotificationDecided(
                Ref.to(breach), List.of(), true, Text.of("hög risk"), Person.of("Kim Ku"), delegation));
        history.records(new StateChanged(CrisisState.STAFF_MODE, Change.STARTED, null, Person.of("Bo Bi"), null, null));
        history.records(new StateChanged(CrisisState.STAFF_MODE, Change.ENDED, null, null, null, null));
        assertThat(section("5.3").sentences())
                .extracting(Sentence::plain)
                .containsExactly(
                        "ons 6 nov kl. 13.01 (antagen tid): Beslut att anmäla till IMY, ”loggar” (nr 1), beslutat av"
                                + " Kim Ku, med stöd av delegation 3.2, skäl: hög risk",
                        "ons 6 nov kl. 13.02 (antagen tid): Stabsläge börjar, beslutat av Bo Bi");
        assertThat(section("B.1").sentences())
                .extracting(Sentence::plain)
                .containsExactlyElementsOf(
                        section("5.3").sentences().stream().map(Sentence::plain).toList());
        assertThat(value("Beslut efter beslutsrätt: delegation").cites()).containsExactly(notify);
        assertThat(value("Beslut utan skäl").plain()).isEqualTo("1 av 2 poster (50 %): nr 3");
        assertThat(history.page(new EvaluationReport()).omissions())
                .flatExtracting(Omission::said)
                .noneMatch(said -> said.endsWith("att något beslutades.") || said.endsWith("vad som beslutades."));
    }

    private String summary(ReadOptions reading) {
        return history.page(new EvaluationReport(), reading)
                .sections()
                .getFirst()
                .sentences()
                .getFirst()
                .plain();
    }

    @Test
    void everyMeasureStandsBesideItsDefinition() {
        history.records(aware());
        assertThat(history.page(new EvaluationReport()).sections())
                .flatExtracting(Section::measures)
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(measure.definition()).isNotBlank());
    }

    @Test
    void requestsWithoutANumberAreOneEachAtLeast() {
        history.records(new RequestReceived(Text.of("loggar"), null, null));
        history.records(new RequestReceived(Text.of("allt"), new Count(null, null, Text.of("mycket")), null));
        assertThat(value("Begäranden").plain()).isEqualTo("minst 2 begäranden");
    }

    @Test
    void orderedAndInvoicedAreNotAddedUp() {
        history.records(new CostNoted(Text.of("konsult"), CostState.ORDERED, 50_000L, null, "extern hjälp", null));
        history.records(new CostNoted(Text.of("konsult"), CostState.INVOICED, 62_000L, null, "extern hjälp", null));
        assertThat(value("Kostnad, extern hjälp, beställt").plain()).isEqualTo("50\u00a0000 kr");
        assertThat(value("Kostnad, extern hjälp, fakturerat").plain()).isEqualTo("62\u00a0000 kr");
    }

    @Test
    void whatIsOnlyEstimatedIsNotSaidToBeUntold() {
        history.records(new CostEstimated(Text.of("minst en miljon"), 1_000_000L, null, null, true, null, null));
        assertThat(value("Kostnad").plain())
                .isEqualTo("Ingen post säger vilka kostnader som är beställda eller fakturerade.");
        assertThat(section("4").sentences())
                .extracting(Sentence::plain)
                .anyMatch(said -> said.endsWith(
                        "Kostnad uppskattad, för hela händelsen: minst en miljon, minst 1\u00a0000\u00a0000 kr"));
    }

    @Test
    void aSumOfWhichNoPostSaysAnyPartIsNotNothing() {
        int ordered =
                history.records(new CostNoted(Text.of("övertid"), CostState.ORDERED, null, null, "personal", null));
        assertThat(value("Kostnad, personal, beställt").plain()).isEqualTo("ingen post säger beloppet");
        assertThat(value("Kostnad, personal, beställt").cites()).containsExactly(ordered);
    }

    @Test
    void whatLacksSomethingIsCountedAmongAllThatCouldHaveIt() {
        history.records(note());
        history.from("driften").records(note());
        history.records(note());
        history.records(note());
        Sentence value = value("Poster utan källa");
        assertThat(value.plain()).isEqualTo("3 av 4 poster (75 %): nr 1, 3–4");
        assertThat(value.cites()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void oneRecipientThatWasWrittenInTwoWaysIsCountedOnce() {
        history.occurred("2024-11-06T08:00Z").records(aware());
        history.occurred("2024-11-08T08:00Z").records(filed("IMY", Stage.INITIAL));
        history.occurred("2024-11-12T08:00Z").records(filed("Integritetsskyddsmyndigheten", Stage.SUPPLEMENT));
        assertThat(measures())
                .filteredOn(measure -> measure.name().startsWith("Anmälningar hos"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.name()).isEqualTo("Anmälningar hos: IMY"))
                .satisfies(measure -> assertThat(measure.value().plain()).isEqualTo("2 poster"));
        history.occurred("2024-11-09T08:00Z").records(filed("Försäkringsbolaget Ett", Stage.INITIAL));
        history.occurred("2024-11-07T08:00Z").records(filed("Integritetsskyddsmyndigheten", Stage.INITIAL));
        assertThat(measures())
                .extracting(Measure::name)
                .filteredOn(name -> name.startsWith("Från kännedom till den första anmälan"))
                .containsExactly(
                        "Från kännedom till den första anmälan hos IMY",
                        "Från kännedom till den första anmälan hos Försäkringsbolaget Ett");
    }

    @Test
    void whoIsNoAuthorityIsInformedAndOnesOwnDocumentationIsWritten() {
        history.occurred("2024-11-06T08:00Z").records(aware());
        history.occurred("2024-11-08T08:00Z").records(filed("de registrerade", Stage.INITIAL));
        history.occurred("2024-11-09T08:00Z").records(filed("egen dokumentation", Stage.INITIAL));
        assertThat(measures())
                .extracting(Measure::name)
                .contains(
                        "Informerade: de registrerade",
                        "Dokumenterat i: egen dokumentation",
                        "Från kännedom till den första informationen till de registrerade",
                        "Från kännedom till det första i egen dokumentation")
                .noneMatch(name -> name.contains("nmäl"));
        assertThat(section("5.9").sentences())
                .extracting(Sentence::plain)
                .anyMatch(line -> line.contains("Information till de registrerade"))
                .anyMatch(line -> line.contains("Dokumenterat i egen dokumentation"))
                .noneMatch(line -> line.contains("Anmälan"));
    }

    @Test
    void aTimeThatCanMeanBothMakesTheShareARange() {
        history.clock("2024-11-06T12:00:00Z").occurred("2024-11-06T11:50Z").records(note());
        history.clock("2024-11-06T12:00:00Z").occurred("2024-11-06").records(note());
        assertThat(value("Införda inom 15 minuter").plain()).isEqualTo("mellan 1 och 2 av 2 poster (50–100 %)");
    }

    @Test
    void aTimeOnASheetThatCannotBeTrueMakesALineNeitherLateNorInTime() {
        history.clock("2024-11-06T12:00:00Z")
                .onPaper("B-07", "2024-11-06T11:00Z")
                .records(note());
        history.onPaper("B-07", "2025-11-06T11:00Z").records(note());
        assertThat(value("Sent införda pappersrader").plain()).isEqualTo("mellan 0 och 1 av 2 poster (0–50 %)");
    }

    @Test
    void whoDecidedAndWhyIsLackingWhereAPostSaysThatItIsUnknown() {
        Text unknown = Text.of("okänt");
        history.records(new DecisionTaken(
                null,
                Text.of("Stäng."),
                unknown,
                List.of(),
                Person.of("okänt"),
                null,
                null,
                null,
                List.of(),
                null,
                List.of()));
        assertThat(value("Beslut utan beslutsfattare").plain()).isEqualTo("1 av 1 post (100 %)");
        assertThat(value("Beslut utan skäl").plain()).isEqualTo("1 av 1 post (100 %)");
    }

    @Test
    void theRhythmIsToldAsThePostTellsIt() {
        history.records(new RhythmSet(1, 2, Per.DAY, null, null));
        history.records(new RhythmSet(null, null, Per.WEEK, "mindre gruppering", Text.of("Uppföljningar.")));
        assertThat(section("5.11").sentences())
                .extracting(sentence -> sentence.plain().replaceFirst("^.*?\\): ", ""))
                .containsExactly(
                        "Stabsmöten 1–2 gånger per dag",
                        "Rytm varje vecka, posten säger inte hur många gånger, mindre gruppering: Uppföljningar.");
    }

    @Test
    void whatIsToldOfSystemsIsNotDeniedWhereNoneIsListed() {
        history.records(new SystemStatusChanged(Scope.named("Mejlen"), SystemStatus.UP, null, null, null));
        assertThat(history.page(new EvaluationReport()).omissions())
                .flatExtracting(Omission::said)
                .noneMatch(said -> said.contains("vilka system som finns"))
                .anyMatch(said -> said.contains("att ett system är infört i förteckningen"));
    }

    @Test
    void hindsightIsMarked() {
        int cited = history.records(note());
        history.records(new ObservationNoted(
                Worked.DID_NOT_WORK, "stab", Text.of("Listan saknades."), List.of(Ref.to(cited)), true));
        assertThat(section("6").sentences())
                .filteredOn(Sentence::hindsight)
                .extracting(Sentence::plain)
                .containsExactly("Fungerade inte, stab: Listan saknades. Vilar på nr 1");
    }

    @Test
    void aRecommendationShowsOwnerDateAndWhatBecameOfIt() {
        int made = history.records(new RecommendationMade(
                Text.of("Skriv ut telefonlistor."), "kansliet", When.parse("2025-03-31"), List.of()));
        assertThat(section("9").sentences().get(0).plain())
                .isEqualTo("Rekommendationen ”Skriv ut telefonlistor” (nr 1): ingen post säger vad det blev av den.");
        int up = history.occurred("2025-04-01").records(new FollowedUp(Ref.to(made), Progress.DONE, null));
        assertThat(section("8").sentences().get(0).plain())
                .isEqualTo("Skriv ut telefonlistor. Ägare: kansliet. Klart: mån 31 mars");
        assertThat(section("9").sentences().get(0).cites()).containsExactly(made, up);
    }

    @Test
    void aWithdrawnPostIsNotCounted() {
        int first = history.records(meeting());
        int second = history.records(meeting());
        history.records(new PostWithdrawn(Ref.to(first), Text.of("fel händelse")));
        assertThat(value("Stabsmöten").plain()).isEqualTo("1 post");
        assertThat(value("Stabsmöten").cites()).containsExactly(second);
    }

    private Section section(String number) {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Sentence value(String measure) {
        return history.page(new EvaluationReport()).sections().stream()
                .flatMap(section -> section.measures().stream())
                .filter(found -> found.name().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private List<Measure> measures() {
        return history.page(new EvaluationReport()).sections().stream()
                .flatMap(section -> section.measures().stream())
                .toList();
    }

    private static DutyFiled filed(String recipient, Stage stage) {
        return new DutyFiled(null, recipient, null, stage, null, null, null, null);
    }

    private static BecameAware aware() {
        return new BecameAware(null, List.of(), null, null);
    }

    private static MeetingHeld meeting() {
        return new MeetingHeld(null, null, null, List.of(), List.of(), List.of(), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("rad"), null, null);
    }

    @Test
    void saysThatWhoEvaluatesMaySuperviseWhereTheActMayApply() {
        int joined = joined("2026-11-24T08:00:00Z");
        assertThat(method()).anySatisfy(sentence -> {
            assertThat(sentence.plain())
                    .startsWith("Länsstyrelsen i Örebro län är med i utvärderingen och har tillsyn enligt "
                            + "cybersäkerhetslagen")
                    .contains("(förordning (2025:1507) 10–15 §§) Bekräftat i lagtexten");
            assertThat(sentence.cites()).containsExactly(joined);
        });
    }

    @Test
    void saysNothingOfItBeforeTheActOrOfOthers() {
        joined("2024-11-06T08:00:00Z");
        assertThat(method()).noneMatch(sentence -> sentence.plain().contains("tillsyn"));
    }

    @Test
    void saysNothingOfItWhereEveryDutyOfTheActIsAssessedNotToApply() {
        joined("2026-11-24T08:00:00Z");
        new DutyBoard()
                .page(View.of(new DutyBoard(), history.posts()), history.reading()).unassessed().stream()
                        .map(open -> open.regime())
                        .filter(regime -> regime.startsWith("CSL"))
                        .forEach(regime -> history.records(new DutyAssessed(
                                regime, null, null, Verdict.DOES_NOT_APPLY, null, Text.of("inte betydande"), null)));
        assertThat(method()).noneMatch(sentence -> sentence.plain().contains("tillsyn"));
    }

    private int joined(String at) {
        history.clock(at).records(new IncidentOpened("exempelby", false, Text.of("Angrepp"), null));
        return history.records(new ParticipantJoined("Länsstyrelsen i Örebro län", null, null));
    }

    private List<Sentence> method() {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals("2"))
                .findFirst()
                .orElseThrow()
                .sentences();
    }
}
