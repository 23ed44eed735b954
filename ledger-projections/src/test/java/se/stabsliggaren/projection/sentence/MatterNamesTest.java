package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.timeline.TimelinePage;
import se.stabsliggaren.projection.view.View;

/** A line says by name what it refers to, and by number where to find it. */
class MatterNamesTest {

    private final History history = new History();

    @Test
    void aSystemIsCalledByItsName() {
        int payroll = history.records(system("Lönesystemet"));
        assertThat(line(status(payroll))).isEqualTo("Status, Lönesystemet (nr 1): nere");
    }

    @Test
    void aCorrectedNameIsTheOneThatIsSaid() {
        int payroll = history.records(system("Lonsystemet"));
        history.correcting(payroll, "felstavat").records(system("Lönesystemet"));
        assertThat(line(status(payroll))).isEqualTo("Status, Lönesystemet (nr 1): nere");
    }

    @Test
    void aWithdrawnSystemKeepsItsName() {
        int payroll = history.records(system("Lönesystemet"));
        history.records(new PostWithdrawn(Ref.to(payroll), Text.of("fel")));
        assertThat(line(status(payroll))).isEqualTo("Status, Lönesystemet (nr 1): nere");
    }

    @Test
    void aBodyAndAnIncidentAreCalledAsTheRegisterCallsThem() {
        history.records(new AuthorityRegistered("exempelby", "Exempelby kommun", "exempelby.example"));
        assertThat(line(new IncidentRegistered("x/1", "L1-2024-3", "exempelby", false, Text.of("Angrepp"))))
                .isEqualTo("Händelse L1-2024-3 öppnad: Angrepp, Exempelby kommun");
        assertThat(line(new IncidentReleased("x/1", "exempelby", true)))
                .isEqualTo("Händelse L1-2024-3: öppnad för Exempelby kommun");
        assertThat(line(new AccessChanged("konto-1", null, "exempelby", "loggförare", true)))
                .isEqualTo("Behörighet given: loggförare, Exempelby kommun, konto konto-1");
        assertThat(line(new IncidentStateNoted("x/1", false))).isEqualTo("Händelse L1-2024-3: avslutad");
    }

    @Test
    void whatTheRegisterHasNoNameForKeepsItsId() {
        assertThat(line(new IncidentReleased("x/1", "grannbyn", true))).isEqualTo("Händelse x/1: öppnad för grannbyn");
    }

    @Test
    void aChannelIsCalledByItsName() {
        int site = history.records(new ChannelRegistered("exempelby.example", Side.EXTERNAL, List.of(), null));
        assertThat(line(new ChannelStateChanged(Ref.to(site), null, ChannelState.OUT_OF_USE, null)))
                .isEqualTo("Kanal exempelby.example (nr 1): används inte");
    }

    @Test
    void aDecisionIsCalledByItsFirstWords() {
        int closed = history.records(decision(Text.of("Stäng all trafik in och ut ur nätet till på fredag.")));
        assertThat(line(new DecisionRevoked(Ref.to(closed), null, null, null)))
                .isEqualTo("Beslut ”Stäng all trafik in och ut ur …” (nr 1) upphävt");
    }

    @Test
    void aTaskAndAQuestionAreCalledByTheirTexts() {
        int task = history.records(new TaskGiven(Text.of("Ring leverantören."), null, null, null, null));
        assertThat(line(new TaskDone(Ref.to(task), null))).isEqualTo("Uppdrag ”Ring leverantören” (nr 1) klart");
        int question = history.records(new QuestionAsked(Text.of("Får semester tas?"), null, null, null));
        assertThat(line(new QuestionAnswered(Ref.to(question), Text.of("Nej."), null)))
                .isEqualTo("Svar på ”Får semester tas?” (nr 3): Nej.");
    }

    @Test
    void aNoteHasNoNameButItsNumber() {
        int note = history.records(new NoteWritten(Text.of("Storgatan 5"), null, null));
        assertThat(line(new PostWithdrawn(Ref.to(note), Text.of("fel")))).isEqualTo("Återkallar nr 1: fel");
    }

    @Test
    void aCoveredWordStaysCoveredInTheName() {
        Text covered = new Text.Covered(List.of(
                new Text.Word.Shown("Flytta "),
                new Text.Word.Behind(new Cover.Erased(9)),
                new Text.Word.Shown("till Bergshöjden.")));
        int move = history.records(decision(covered));
        assertThat(line(new DecisionRevoked(Ref.to(move), null, null, null)))
                .isEqualTo("Beslut ”Flytta ▇ till Bergshöjden” (nr 1) upphävt");
    }

    @Test
    void aHiddenDecisionIsNotReadInTheNameOfAnother() {
        int secret = history.records(decision(Text.of("Storgatan 5 utryms.")));
        int revoked = history.records(new DecisionRevoked(Ref.to(secret), null, null, null));
        history.records(new PostHidden(Ref.to(secret), "data.text", Text.of("fel plats")));
        assertThat(lineOf(revoked)).isEqualTo("Beslut ”▇ ▇ ▇” (nr 1) upphävt");
    }

    @Test
    void itIsToldWhichPostsGiveTheNamesInALine() {
        int payroll = history.records(system("Lonsystemet"));
        int corrected = history.correcting(payroll, "felstavat").records(system("Lönesystemet"));
        int note = history.records(new NoteWritten(Text.of("Storgatan 5"), null, null));
        View<Whole> view = View.of(new Everything(), history.posts());
        MatterNames names = MatterNames.of(view, Whole::event);
        List<Part> line = List.of(
                new Part.Words("se "),
                new Part.Nr(note),
                new Part.Nr(payroll),
                new Part.Nr(corrected),
                new Part.Nr(77));
        assertThat(names.givenBy(line)).containsExactly(corrected);
        assertThat(names.in(List.of(new Part.Nr(77)))).containsExactly(new Part.Nr(77));
    }

    @Test
    void aNameThatWasCorrectedAfterItWasWithdrawnIsTheCorrectedOne() {
        int payroll = history.records(system("Lonsystemet"));
        history.records(new PostWithdrawn(Ref.to(payroll), Text.of("fel")));
        history.correcting(payroll, "ändå").records(system("Lönesystemet"));
        assertThat(line(status(payroll))).isEqualTo("Status, Lönesystemet (nr 1): nere");
    }

    private String line(Event event) {
        return lineOf(history.records(event));
    }

    private String lineOf(int post) {
        TimelinePage page = history.page(new Timeline());
        return page.weeks().stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.items().stream())
                .filter(placed -> placed.item().number() == post)
                .map(placed -> Part.plain(placed.item().line()))
                .findFirst()
                .orElseThrow();
    }

    private static SystemRegistered system(String name) {
        return new SystemRegistered(name, null, null, null, null, null, null, null, List.of());
    }

    private static SystemStatusChanged status(int system) {
        Scope scope = new Scope(Reach.ONE, List.of(Ref.to(system)), List.of());
        return new SystemStatusChanged(scope, SystemStatus.DOWN, null, null, null);
    }

    private static DecisionTaken decision(Text text) {
        return new DecisionTaken(null, text, null, List.of(), null, null, null, null, List.of(), null, List.of());
    }
}
