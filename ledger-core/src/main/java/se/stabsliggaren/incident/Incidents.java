package se.stabsliggaren.incident;

import static se.stabsliggaren.event.RemarkKind.ALREADY_CLOSED;
import static se.stabsliggaren.event.RemarkKind.NOT_CLOSED;
import static se.stabsliggaren.event.RemarkKind.STATE_ALREADY_STARTED;
import static se.stabsliggaren.event.RemarkKind.STATE_NOT_STARTED;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rules of an incident's life. Closing ends the crisis work, not the record. */
public record Incidents(FactIndex facts) implements Family<IncidentEvent> {

    enum Act {
        OPENED,
        STATE_STARTED,
        STATE_ENDED,
        THREATENED,
        CLOSED,
        REOPENED
    }

    @Override
    public Judgement judge(IncidentEvent event) {
        return switch (event) {
            case IncidentOpened ignored ->
                Judgement.recorded()
                        .refuseIf(
                                facts.last(Act.OPENED).isPresent(),
                                "type",
                                "Händelsen är redan öppnad; rätta den posten, eller öppna en ny händelse om det är en annan.");
            case StateChanged e -> change(e);
            case IncidentClosed ignored ->
                Judgement.recorded().remark(closedIn().map(n -> Remark.of(ALREADY_CLOSED, n)));
            case IncidentReopened ignored ->
                Judgement.recorded().remarkIf(closedIn().isEmpty(), Remark.of(NOT_CLOSED));
            case IncidentClassified ignored -> Judgement.recorded();
            case IncidentFindingNoted ignored -> Judgement.recorded();
            case NoSignNoted ignored -> Judgement.recorded();
            case ThreatMade e -> Judgement.about(e.earlier(), facts, Act.THREATENED);
            case ThreatOutcomeNoted e -> Judgement.about(e.threat(), facts, Act.THREATENED);
            case IncidentContinued ignored -> Judgement.recorded();
            case IncidentDetected ignored -> Judgement.recorded();
            case IncidentContained ignored -> Judgement.recorded();
        };
    }

    @Override
    public @Nullable Fact fact(int post, IncidentEvent event) {
        return switch (event) {
            case IncidentOpened ignored -> Fact.of(post, Act.OPENED);
            case StateChanged e ->
                Fact.of(post, act(e.change()), List.of(e.state().name()));
            case IncidentClosed ignored -> Fact.of(post, Act.CLOSED);
            case IncidentReopened ignored -> Fact.of(post, Act.REOPENED);
            case IncidentClassified ignored -> null;
            case ThreatMade ignored -> Fact.of(post, Act.THREATENED);
            case ThreatOutcomeNoted ignored -> null;
            case NoSignNoted ignored -> null;
            case IncidentFindingNoted ignored -> null;
            case IncidentContinued ignored -> null;
            case IncidentDetected ignored -> null;
            case IncidentContained ignored -> null;
        };
    }

    /** The post that closed the incident, unless a later one opened it again. */
    public Optional<Integer> closedIn() {
        int reopened = facts.last(Act.REOPENED).orElse(0);
        return facts.last(Act.CLOSED).filter(closed -> reopened < closed);
    }

    /** The post since which this state holds, unless a later one ended it. */
    private Optional<Integer> since(CrisisState state) {
        int ended = last(Act.STATE_ENDED, state).orElse(0);
        return last(Act.STATE_STARTED, state).filter(started -> ended < started);
    }

    private Optional<Integer> last(Act act, CrisisState state) {
        return facts.all(act)
                .filter(fact -> fact.codes().contains(state.name()))
                .map(Fact::post)
                .reduce((earlier, later) -> later);
    }

    private static Act act(Change change) {
        return switch (change) {
            case STARTED -> Act.STATE_STARTED;
            case ENDED -> Act.STATE_ENDED;
        };
    }

    private Judgement change(StateChanged event) {
        Optional<Integer> since = since(event.state());
        return switch (event.change()) {
            case STARTED -> Judgement.recorded().remark(since.map(n -> Remark.of(STATE_ALREADY_STARTED, n)));
            case ENDED -> Judgement.recorded().remarkIf(since.isEmpty(), Remark.of(STATE_NOT_STARTED));
        };
    }
}
