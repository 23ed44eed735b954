package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.CrisisLine;
import se.stabsliggaren.projection.text.Part;

/** The states of the body and of the incident, as the wall shows them. */
class CrisisBoardTest {

    private final History history = new History();

    @Test
    void aStateThatHasEndedIsSaidNotToBeSo() {
        history.records(state(CrisisState.STAFF_MODE, Change.STARTED));
        history.records(state(CrisisState.CRISIS_LEADERSHIP, Change.STARTED));
        history.records(state(CrisisState.STAFF_MODE, Change.ENDED));
        assertThat(board().crisis())
                .extracting(CrisisLine::said, CrisisLine::active)
                .containsExactly(tuple("Stabsläge råder inte", false), tuple("Krisledning råder", true));
    }

    @Test
    void aStateThatIsToComeIsToldApart() {
        history.occurred("2024-11-20").records(state(CrisisState.STAFF_MODE, Change.STARTED));
        assertThat(board().crisis()).isEmpty();
        assertThat(board().unsure())
                .extracting(unsure -> Part.plain(unsure.line()))
                .containsExactly("stabsläge börjar, nivå 2");
    }

    @Test
    void aStateNobodySpokeOfForLongSaysWhenItWasLastSaid() {
        history.records(state(CrisisState.STAFF_MODE, Change.STARTED));
        assertThat(saidAt("2024-11-12T12:00:00Z")).isEqualTo("Stabsläge råder");
        assertThat(saidAt("2025-02-03T12:00:00Z")).isEqualTo("Stabsläge råder, sagt senast ons 6 nov 2024");
        history.clock("2025-02-01T12:00:00Z").records(state(CrisisState.STAFF_MODE, Change.STARTED));
        assertThat(saidAt("2025-02-03T12:00:00Z")).isEqualTo("Stabsläge råder");
    }

    private String saidAt(String now) {
        return history.page(new Status(), History.readAt(now))
                .crisis()
                .getFirst()
                .said();
    }

    @Test
    void closedAndThenReopenedIsReopened() {
        history.records(new IncidentClosed(null));
        assertThat(board().crisis()).extracting(CrisisLine::said).containsExactly("Krisarbetet är avslutat");
        history.records(new IncidentReopened(null));
        assertThat(board().crisis()).extracting(CrisisLine::said).containsExactly("Krisarbetet är återöppnat");
    }

    @Test
    void whatTheIncidentIsAndHowItWasFoundIsNoState() {
        history.records(new IncidentClassified("utpressning", null, null));
        history.records(new IncidentFindingNoted(Aspect.VECTOR, Text.of("ett lösenord"), null, null, null));
        assertThat(board().crisis()).isEmpty();
        assertThat(board().unsure()).isEmpty();
    }

    @Test
    void aStateSaysItsLevelAndWhoDecided() {
        history.records(
                new StateChanged(CrisisState.STAFF_MODE, Change.STARTED, "3", Person.of("Testa Testlund"), null, null));
        assertThat(board().crisis())
                .extracting(CrisisLine::level, CrisisLine::decider)
                .containsExactly(tuple("3", Person.of("Testa Testlund")));
    }

    @Test
    void thatTheWayInIsClosedIsToldWhenItHasHappenedAndApartWhenItMayNotHave() {
        history.occurred("2024-11-20").records(new IncidentContained(null));
        assertThat(board().crisis()).isEmpty();
        assertThat(board().unsure())
                .extracting(unsure -> Part.plain(unsure.line()))
                .containsExactly("vägen in är stängd");
        int contained = history.records(new IncidentContained(null));
        assertThat(board().crisis())
                .extracting(CrisisLine::said, CrisisLine::active, line -> line.since()
                        .post())
                .containsExactly(tuple("Vägen in är stängd", true, contained));
        assertThat(board().unsure()).isEmpty();
    }

    @Test
    void anEndingThatNobodyRepeatsIsNotMarkedAsOld() {
        history.records(state(CrisisState.STAFF_MODE, Change.ENDED));
        assertThat(saidAt("2025-02-03T12:00:00Z")).isEqualTo("Stabsläge råder inte");
    }

    @Test
    void closedWorkIsActiveAsAClosing() {
        history.records(new IncidentClosed(null));
        assertThat(board().crisis())
                .extracting(CrisisLine::state, CrisisLine::active, CrisisLine::level)
                .containsExactly(tuple("krisarbetet är avslutat", true, null));
    }

    private static StateChanged state(CrisisState state, Change change) {
        return new StateChanged(state, change, "2", null, null, null);
    }

    private StatusPage board() {
        return history.page(new Status());
    }
}
