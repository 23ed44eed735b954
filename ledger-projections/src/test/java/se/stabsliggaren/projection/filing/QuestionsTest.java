package se.stabsliggaren.projection.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.WorkMode;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.filing.FilingDraftsPage.State;
import se.stabsliggaren.projection.text.Part;

/** Where a question finds its answer, and that what is not looked for is not told as absent. */
class QuestionsTest {

    private final History history = new History().clock("2026-11-23T08:00:00Z");

    static Stream<Form> forms() {
        return Forms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aQuestionThatNoPostIsAskedForIsToBeFilledInAndIsNotMissing(Form form) {
        breach();
        history.records(found("Krypterade filer."));
        Draft draft = draft(form.id());
        for (Question question : form.questions()) {
            boolean asked = !question.cells().isEmpty()
                    || !question.topics().isEmpty()
                    || !question.particulars().isEmpty();
            if (!asked) {
                assertThat(answers(draft, question.question()).state())
                        .as(question.question())
                        .isEqualTo(State.TO_FILL_IN);
            }
        }
        assertThat(draft.answers())
                .filteredOn(answer -> answer.state() == State.TO_FILL_IN)
                .as("the text tells what is to be filled in apart from what no post says")
                .allSatisfy(answer -> {
                    assertThat(draft.missing()).doesNotContain(answer.number());
                    assertThat(draft.text().lines())
                            .anyMatch(line -> line.startsWith("Fyll i själv: ")
                                    && line.matches(".*\\b" + answer.number() + "\\b.*"));
                });
    }

    @Test
    void aYesOrNoSaysOfWhatItIs() {
        int breach = breach();
        history.records(new BreachDescribed(
                Ref.to(breach),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of("namn"),
                true,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null));
        assertThat(answer("IMY.NOTIFY", "Vilka slags personuppgifter").lines())
                .extracting(line -> Part.plain(line.said()))
                .containsExactly("namn", "känsliga uppgifter: ja", "skyddade personuppgifter: nej");
    }

    @Test
    void whatWasCorrectedSaysOfWhatItWas() {
        int breach = breach();
        int described = history.records(sensitive(breach, true));
        history.records(new DutyFiled("GDPR33.NOTIFY", "IMY", null, Stage.INITIAL, null, null, null, null));
        history.correcting(described, "fel").records(sensitive(breach, false));
        assertThat(answer("IMY.NOTIFY", "Vilka slags personuppgifter").lines())
                .extracting(line -> Part.plain(line.said()))
                .containsExactly("känsliga uppgifter: nej", "känsliga uppgifter: ja");
    }

    private static Event sensitive(int breach, boolean sensitive) {
        return new BreachDescribed(
                Ref.to(breach),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                sensitive,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void thatSomebodyMeantItIsInTheThreatTheDemandWhoDidItAndTheReportToThePolice() {
        String intent = "Misstanke om uppsåtlig eller olaglig handling, och orsak";
        int extortion = history.records(found("Kravbrev."));
        int attribution =
                history.records(new IncidentFindingNoted(Aspect.ATTRIBUTION, Text.of("Känd grupp."), null, null, null));
        int threat = history.records(
                new ThreatMade("gruppen", null, null, Text.of("Vi släpper filerna."), null, null, null));
        int police = history.records(
                new DutyFiled(null, "Polisen", null, Stage.INITIAL, null, null, Text.of("dataintrång"), null));
        history.records(new DutyFiled("CSL.NOTIFY", "NCSC", null, Stage.INITIAL, null, null, null, null));
        assertThat(posts("CSL.EARLY", intent))
                .containsExactly(List.of(extortion), List.of(attribution), List.of(threat), List.of(police));
    }

    @Test
    void howAndWhenItWasDetectedIsInThePostThatItWas() {
        int detected = history.records(detected());
        assertThat(posts("CSL.EARLY", "När och hur den upptäcktes")).containsExactly(List.of(detected));
        int breach = breach();
        Answered how = answer("IMY.NOTIFY", "Hur den upptäcktes");
        assertThat(how.lines()).extracting(Line::origin).containsExactly(Origin.PROPOSED);
        assertThat(posts("IMY.NOTIFY", "När den upptäcktes")).containsExactly(List.of(detected));
        assertThat(posts("CSL.EARLY", "När och hur den upptäcktes")).doesNotContain(List.of(breach));
    }

    @Test
    void whenItTookPlaceIsInTheOpeningTheDetectionAndTheDescription() {
        int opened = history.occurred("2026-11-22T23:00Z").records(opened(null));
        int detected = history.records(detected());
        int breach = breach();
        int described = history.records(described(breach));
        assertThat(posts("CSL.NOTIFY", "När incidenten inträffade"))
                .containsExactly(List.of(opened), List.of(detected), List.of(described));
        assertThat(posts("IMY.NOTIFY", "När incidenten började"))
                .containsExactly(List.of(described), List.of(opened), List.of(detected));
        assertThat(posts("CSL.NOTIFY", "Bedömd orsak")).containsExactly(List.of(described));
    }

    @Test
    void theTimeToldBesideTheOpeningIsWhenTheIncidentBegan() {
        history.occurred(Occurred.between(When.parse("2026-11-07"), When.parse("2026-11-18")))
                .records(opened(null));
        history.records(found("Krypterade filer."));
        assertThat(answer("CSL.NOTIFY", "När incidenten inträffade").lines())
                .extracting(line -> Part.plain(line.said()))
                .containsExactly("händelsen började någon gång från lör 7 nov till och med ons 18 nov");
    }

    @Test
    void anOpeningThatNobodyGaveATimeTellsNothingOfWhenItTookPlace() {
        history.records(opened(null));
        history.records(found("Krypterade filer."));
        assertThat(answer("CSL.NOTIFY", "När incidenten inträffade").state()).isEqualTo(State.MISSING);
    }

    @Test
    void whetherItIsOverIsInItsClosingAndNotInWhatItIsCalled() {
        history.records(new IncidentClassified("utpressning", null, null));
        assertThat(answer("CSL.EARLY", "Om incidenten pågår").state()).isEqualTo(State.MISSING);
        int closed = history.records(new IncidentClosed(Text.of("Över.")));
        assertThat(posts("CSL.EARLY", "Om incidenten pågår")).containsExactly(List.of(closed));
        assertThat(posts("CSL.NOTIFY", "När den upphörde eller väntas upphöra")).containsExactly(List.of(closed));
    }

    @Test
    void theAuthorityIsToldTheNumberOfTheFileAndTheOfficer() {
        int opened = history.records(opened("KS 2026:500"));
        int breach = breach();
        assertThat(posts("IMY.NOTIFY", "Eget referensnummer, diarienumret")).containsExactly(List.of(opened));
        String contact = "Kontaktperson eller dataskyddsombud, och adress för IMY:s post";
        assertThat(answer("IMY.NOTIFY", contact).state()).isEqualTo(State.TO_FILL_IN);
        int consulted = history.records(new OfficerConsulted(Ref.to(breach), Person.of("Kim Ku"), null, null, null));
        assertThat(posts("IMY.NOTIFY", contact)).containsExactly(List.of(consulted));
        assertThat(answer("IMY.NOTIFY", contact).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void aMessageOnTheBasisOfTheBreachMayAnswerWhetherAndWhenThePeopleWereInformed() {
        int breach = breach();
        breach();
        int message = history.records(message(breach));
        history.records(filed("GDPR33.NOTIFY", "IMY", Stage.INITIAL));
        for (String question : List.of("Om de registrerade har informerats", "När de informerades")) {
            assertThat(posts("IMY.NOTIFY", question)).containsExactly(List.of(message));
            assertThat(answer("IMY.NOTIFY", question).lines())
                    .extracting(Line::origin)
                    .containsExactly(Origin.PROPOSED);
        }
    }

    @Test
    void whatWasRecordedBeforeTheNotificationIsNotToldAgain() {
        history.records(opened("KS 2026:500"));
        breach();
        history.records(filed("GDPR33.NOTIFY", "IMY", Stage.INITIAL));
        Answered number = answer("IMY.NOTIFY", "Eget referensnummer, diarienumret");
        assertThat(number.state()).isEqualTo(State.ALREADY_FILED);
        assertThat(number.told()).isEqualTo(1);
    }

    @Test
    void aMeasureWrittenOfTheBreachMayBelongInTheNotificationOfTheIncident() {
        history.records(found("Krypterade filer."));
        int measure = history.records(new BreachMeasureTaken(Ref.to(breach()), Text.of("Nätet stängt."), null));
        Answered measures = answer("CSL.NOTIFY", "Vidtagna åtgärder");
        assertThat(measures.lines()).extracting(Line::posts).containsExactly(List.of(measure));
        assertThat(measures.lines()).extracting(Line::origin).containsExactly(Origin.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "CSL.NOTIFY, Vidtagna åtgärder",
        "CSL.STATUS, Åtgärder sedan sist",
        "CSL.FINAL, 'Åtgärder: tekniska, organisatoriska, för att minska följderna och mot att det händer igen'",
        "LEH.LAGE, Vidtagna och planerade åtgärder",
        "POLICE, 'Vad som är gjort, och vad som är sparat som bevis'",
        "INSURER, Åtgärder för att begränsa skadan",
        "IMY.NOTIFY, 'Åtgärder, vidtagna och planerade'",
    })
    void whatWasDecidedAndCarriedOutMayBelongWhereMeasuresAreAskedFor(String form, String question) {
        breach();
        int decided = history.records(decision("Stäng internet."));
        int carriedOut = history.records(new DecisionCarriedOut(Ref.to(decided), "IT-driften", null));
        Answered measures = answer(form, question);
        assertThat(measures.state()).isEqualTo(State.ANSWERED);
        assertThat(measures.lines()).extracting(Line::posts).containsExactly(List.of(decided), List.of(carriedOut));
        assertThat(measures.lines()).extracting(Line::origin).containsOnly(Origin.PROPOSED);
        assertThat(draft(form).text()).contains("Stäng internet.").contains("(nr " + decided + ") verkställt");
    }

    @ParameterizedTest
    @CsvSource({
        "CSL.NOTIFY, Vidtagna åtgärder",
        "POLICE, 'Vad som är gjort, och vad som är sparat som bevis'",
        "INSURER, Åtgärder för att begränsa skadan",
    })
    void anOrderAndHowPeopleCanWorkOnlyMayBeAMeasure(String form, String question) {
        int order = history.records(new TaskGiven(Text.of("Byt alla lösenord."), null, "politiken", null, null));
        int mode = history.records(new WorkModeChanged(WorkMode.REMOTE_NOT_POSSIBLE, null, null));
        int round = history.records(new CredentialRoundStarted(null, "alla", null, null));
        assertThat(answer(form, question).lines())
                .extracting(line -> line.posts().getFirst(), Line::origin)
                .containsExactly(
                        tuple(round, Origin.WRITTEN), tuple(order, Origin.PROPOSED), tuple(mode, Origin.PROPOSED));
    }

    @Test
    void anOrderOfWhichNobodyKnowsWhatItIsAboutIsNotToldAsAMeasure() {
        int order = history.records(new TaskGiven(Text.of("okänt"), null, "politiken", null, null));
        assertThat(draft("INSURER").text().lines())
                .filteredOn(line -> line.contains("[nr " + order + "]"))
                .singleElement()
                .asString()
                .startsWith("   - kan höra hit: ");
    }

    @Test
    void whatIsNewSinceTheEarlyWarningIsWhatItCannotHaveHeld() {
        history.records(found("Krypterade filer."));
        int early = history.clock("2026-11-25T08:00:00Z").records(filed("CSL.EARLY", "FRA/NCSC", Stage.INITIAL));
        int later = history.clock("2026-11-26T08:00:00Z").records(found("Kravbrev."));
        Answered fresh = answer("CSL.NOTIFY", "Det som är nytt sedan upplysningen");
        assertThat(fresh.lines()).extracting(Line::posts).containsExactly(List.of(later));
        assertThat(fresh.lines()).extracting(Line::newness).containsExactly(Newness.NEW);
        assertThat(fresh.told()).isEqualTo(1);
        assertThat(fresh.since()).isEqualTo(early);
        assertThat(draft("CSL.NOTIFY").since()).isNull();
    }

    @Test
    void nothingNewSinceTheEarlyWarningIsToldAsThat() {
        history.records(found("Krypterade filer."));
        history.clock("2026-11-25T08:00:00Z").records(filed("CSL.EARLY", "FRA/NCSC", Stage.INITIAL));
        assertThat(answer("CSL.NOTIFY", "Det som är nytt sedan upplysningen").state())
                .isEqualTo(State.ALREADY_FILED);
    }

    private List<List<Integer>> posts(String form, String question) {
        return answer(form, question).lines().stream().map(Line::posts).toList();
    }

    private Answered answer(String form, String question) {
        return answers(draft(form), question);
    }

    private static Answered answers(Draft draft, String question) {
        return draft.answers().stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private Draft draft(String form) {
        return history.page(new FilingDrafts()).drafts().stream()
                .filter(draft -> draft.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private int breach() {
        return history.records(new BreachSuspected(Text.of("Filer borta."), List.of("socialnämnden"), null));
    }

    private static Event message(int breach) {
        return new MessageIssued(
                null,
                Text.of("Uppgifter om er kan ha kommit ut."),
                List.of("brev"),
                List.of("de registrerade"),
                null,
                List.of(Ref.to(breach)),
                null,
                null);
    }

    private static Event decision(String text) {
        return new DecisionTaken(
                null, Text.of(text), null, List.of(), null, null, null, null, List.of(), null, List.of());
    }

    private static Event opened(String diaryNumber) {
        return new IncidentOpened("Exempelby kommun", false, Text.of("Angreppet"), diaryNumber);
    }

    private static Event detected() {
        return new IncidentDetected(
                Text.of("Skärmarna svartnade."), "IT-driften", "larm", When.parse("2026-11-22T22:00Z"), null);
    }

    private static Event described(int breach) {
        return new BreachDescribed(
                Ref.to(breach),
                List.of(),
                List.of(),
                null,
                Text.of("Ett konto utan skydd."),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                When.parse("2026-11-22T21:00Z"),
                null,
                null);
    }

    private static Event found(String text) {
        return new IncidentFindingNoted(Aspect.EXTORTION, Text.of(text), null, null, null);
    }

    private static Event filed(String regime, String recipient, Stage stage) {
        return new DutyFiled(regime, recipient, null, stage, null, null, Text.of("uppgifter"), null);
    }
}
