package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.breachrecord.Read.cell;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.described;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.filed;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Change;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Estimate;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Proposal;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.State;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Supplement;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Unheard;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The record is fed by posts that are about no breach: beside what was written of it, and never as a part of that. */
class FeedingTest {

    private final History history = new History().clock("2024-11-06T08:00:00Z");
    private final int breach =
            history.records(new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden"), null));

    @Test
    void aFindingAStatusAConsequenceATaskAndADecisionAreProposedWithTheirPosts() {
        int leaked = history.records(leaked());
        int status = history.records(
                new SystemStatusChanged(Scope.named("Journalen"), SystemStatus.ENCRYPTED, null, null, null));
        int hit = history.records(new ConsequenceNoted("hemtjänst", null, null, null, null, null));
        int task = history.records(task());
        int decided = history.records(new DecisionTaken(
                null, Text.of("Stäng nätet."), null, List.of(), null, null, null, null, List.of(), null, List.of()));
        BreachRecordPage page = page();
        assertThat(page.proposedFor(RecordField.WHAT)).containsExactly(leaked);
        assertThat(page.proposedFor(RecordField.SYSTEMS)).containsExactly(status);
        assertThat(page.proposedFor(RecordField.CONSEQUENCES)).containsExactly(hit);
        assertThat(page.proposedFor(RecordField.MEASURES)).containsExactly(task, decided);
    }

    @Test
    void aMessageOnTheBasisOfTheBreachMayBeWhatInformedThePeople() {
        int inside = history.records(message(Side.INTERNAL, breach));
        int message = history.records(message(null, breach));
        history.records(message(null, inside));
        for (RecordField field :
                List.of(RecordField.INFORM_DECISION, RecordField.INFORM_CHANNEL, RecordField.INFORMED_AT)) {
            assertThat(informing(field).values()).isEmpty();
            assertThat(informing(field).mayBe()).containsExactly(message);
            assertThat(informing(field).unsaid()).isEqualTo("nr " + message + " kan vara det");
        }
        assertThat(informing(RecordField.INFORM_EVIDENCE).unsaid()).isEqualTo("ingen post säger det");
        assertThat(page().entries().getFirst().missing())
                .filteredOn(missing -> missing.field() == RecordField.INFORMED_AT)
                .extracting(missing -> missing.why())
                .containsExactly("nr " + message + " kan vara det");
        history.records(new SubjectsInformed(Ref.to(breach), List.of(), "brev", null, null, null));
        assertThat(informing(RecordField.INFORMED_AT).mayBe()).isEmpty();
    }

    private BreachRecordPage.Cell informing(RecordField field) {
        return page().entries().getFirst().cells().stream()
                .filter(cell -> cell.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static MessageIssued message(Side side, int basis) {
        return new MessageIssued(
                side,
                Text.of("Uppgifter om er kan ha kommit ut."),
                List.of("brev"),
                List.of("de registrerade"),
                null,
                List.of(Ref.to(basis)),
                null,
                null);
    }

    @Test
    void whatIsProposedIsNotInTheCells() {
        history.records(task());
        assertThat(cell(Read.only(history), RecordField.MEASURES).state()).isEqualTo(State.MISSING);
    }

    @Test
    void aProposalThatThePostAboutTheBreachNamesAsItsCauseIsTakenUp() {
        int task = history.records(task());
        int taken = history.causedBy(task)
                .records(new BreachMeasureTaken(Ref.to(breach), Text.of("Lösenorden byttes."), null));
        assertThat(page().proposals())
                .flatExtracting(BreachRecordPage.Proposals::posts)
                .extracting(Proposal::takenUpIn)
                .containsExactly(taken);
    }

    @Test
    void aWithdrawnPostProposesNothing() {
        int task = history.records(task());
        history.records(new PostWithdrawn(Ref.to(task), Text.of("fel händelse")));
        assertThat(page().proposals()).isEmpty();
    }

    @Test
    void withoutABreachNothingIsProposed() {
        History none = new History();
        none.records(leaked());
        assertThat(none.page(new BreachRecord()).proposals()).isEmpty();
    }

    @Test
    void aSupplementCountsWhatOtherPostsTellSinceTheFiling() {
        history.records(task());
        int filing = history.records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
        assertThat(supplement().proposed()).isNull();
        history.records(leaked());
        history.records(task());
        assertThat(supplement().changes()).isEmpty();
        assertThat(supplement().proposed()).isEqualTo(new Unheard(2, filing - 1));
    }

    @Test
    void whatIsKeyedInAfterTheFilingAboutTheTimeBeforeItIsNotCalledNew() {
        int filing = history.clock("2024-11-08T09:00:00Z")
                .occurred("2024-11-07T12:00Z")
                .records(filed("socialnämnden", Stage.INITIAL, "hela loggen på papper"));
        history.occurred("2024-11-06T15:00Z").records(described(breach, 140L, 600L, "hälsa"));
        int since = history.occurred("2024-11-07T18:00Z")
                .records(new BreachMeasureTaken(Ref.to(breach), Text.of("Tvåfaktor infördes."), null));
        Supplement supplement = supplement();
        assertThat(supplement.since()).isEqualTo(filing);
        assertThat(Part.plain(supplement.held())).isEqualTo("hela loggen på papper");
        assertThat(supplement.changes()).extracting(Change::field).containsExactly(RecordField.MEASURES);
        assertThat(supplement.changes().getFirst().added().getFirst().posts()).containsExactly(since);
        assertThat(supplement.unclear())
                .extracting(Change::field)
                .contains(RecordField.SUBJECTS_APPROX, RecordField.DATA_CATEGORIES)
                .doesNotContain(RecordField.MEASURES);
    }

    @Test
    void theLastFilingIsTheLastToBeMadeAndNotTheLastToBeKeyedIn() {
        int supplement = history.clock("2024-11-09T09:00:00Z")
                .occurred("2024-11-09T08:00Z")
                .records(filed("socialnämnden", Stage.SUPPLEMENT, "komplettering"));
        history.occurred("2024-11-07T12:00Z").records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
        assertThat(supplement().since()).isEqualTo(supplement);
    }

    @Test
    void asOfAnyPostItIsTheRecordTheAuthorityWouldHaveSeen() {
        int before = history.records(described(breach, 140L, 600L, "hälsa"));
        int filing = history.records(filed("socialnämnden", Stage.INITIAL, "anmälan"));
        int after = history.records(described(breach, 600L, 2500L, "hälsa"));
        int told = history.records(leaked());
        assertThat(asOf(before).entries().getFirst().supplement()).isNull();
        assertThat(asOf(filing).entries().getFirst().supplement().changes()).isEmpty();
        assertThat(asOf(after).entries().getFirst().supplement().changes())
                .extracting(Change::field)
                .containsExactly(RecordField.SUBJECTS_APPROX);
        assertThat(asOf(after).proposals()).isEmpty();
        assertThat(asOf(told).proposedFor(RecordField.WHAT)).containsExactly(told);
        assertThat(asOf(after).entries()).isEqualTo(prefix(after).entries());
    }

    @Test
    void estimatesKeepTheirHistoryWithWhatWasKnownAtEach() {
        int low = history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.UNLIKELY, null, null));
        history.clock("2024-11-07T08:00:00Z").records(leaked());
        int high = history.occurred("2024-11-06T12:00Z")
                .records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, null, null));
        List<Estimate> risks = Read.only(history).estimates().stream()
                .filter(estimates -> estimates.field() == RecordField.RISK)
                .findFirst()
                .orElseThrow()
                .history();
        assertThat(risks).extracting(Estimate::post).containsExactly(low, high);
        assertThat(Part.plain(risks.getLast().known())).isEqualTo("poster till och med nr 2");
        assertThat(risks.getLast().upTo()).isEqualTo(low);
    }

    @Test
    void theWorksheetHasItsInputsAndDecidesNothing() {
        history.records(described(breach, 140L, 600L, "hälsa"));
        SeverityWorksheet sheet = Read.only(history).severity();
        assertThat(sheet.mark()).isEqualTo("M");
        assertThat(sheet.lowest()).isEqualTo(25);
        assertThat(sheet.highest()).isEqualTo(600);
        assertThat(sheet.inputs().getFirst().said())
                .extracting(SeverityWorksheet.Said::cell)
                .contains("Kategorier av uppgifter", "Känsliga uppgifter");
        assertThat(sheet.inputs().getLast().absent()).isEqualTo("ingen post säger vad som orsakade incidenten");
    }

    private BreachRecordPage page() {
        return history.page(new BreachRecord());
    }

    private BreachRecordPage asOf(int post) {
        Instant recorded = history.posts().get(post - 1).recordedAt();
        return history.page(
                new BreachRecord(), new ReadOptions("L1-2024-3", false, recorded, recorded, post, false, null));
    }

    /** What a reader of that day read, when no later post was there. */
    private BreachRecordPage prefix(int post) {
        Instant recorded = history.posts().get(post - 1).recordedAt();
        return new BreachRecord()
                .page(
                        View.of(new BreachRecord(), history.posts().subList(0, post)),
                        new ReadOptions("L1-2024-3", false, recorded, null, null, false, null));
    }

    private Supplement supplement() {
        Supplement supplement = Read.only(history).supplement();
        assertThat(supplement).isNotNull();
        return supplement;
    }

    private static Event leaked() {
        return new IncidentFindingNoted(Aspect.LEAKED_CREDENTIALS, Text.of("Lösenord ligger ute."), null, null, null);
    }

    private static Event task() {
        return new TaskGiven(Text.of("Byt alla lösenord."), "IT-driften", null, null, null);
    }
}
