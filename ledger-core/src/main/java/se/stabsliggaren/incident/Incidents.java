package se.stabsliggaren.incident;

import static se.stabsliggaren.event.RemarkKind.ALREADY_CLOSED;
import static se.stabsliggaren.event.RemarkKind.NOT_CLOSED;
import static se.stabsliggaren.event.RemarkKind.STATE_ALREADY_STARTED;
import static se.stabsliggaren.event.RemarkKind.STATE_NOT_STARTED;

import java.util.Optional;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;

/** The rules of an incident's life. Closing ends the crisis work, not the record. */
public final class Incidents {

    private Incidents() {}

    public static Judgement judge(IncidentEvent event, LifecycleState state) {
        return switch (event) {
            case IncidentOpened ignored ->
                Judgement.recorded()
                        .refuseIf(
                                state.opened(),
                                "type",
                                "Händelsen är redan öppnad; rätta den posten, eller öppna en ny händelse om det är en annan.");
            case StateChanged e -> change(e, state);
            case IncidentClosed ignored ->
                Judgement.recorded().remark(state.closedIn().map(n -> Remark.of(ALREADY_CLOSED, n)));
            case IncidentReopened ignored ->
                Judgement.recorded().remarkIf(state.closedIn().isEmpty(), Remark.of(NOT_CLOSED));
            case IncidentClassified ignored -> Judgement.recorded();
            case IncidentFindingNoted ignored -> Judgement.recorded();
            case IncidentContinued ignored -> Judgement.recorded();
            case IncidentContained ignored -> Judgement.recorded();
        };
    }

    private static Judgement change(StateChanged event, LifecycleState state) {
        Optional<Integer> since = state.since(event.state());
        return switch (event.change()) {
            case STARTED -> Judgement.recorded().remark(since.map(n -> Remark.of(STATE_ALREADY_STARTED, n)));
            case ENDED -> Judgement.recorded().remarkIf(since.isEmpty(), Remark.of(STATE_NOT_STARTED));
        };
    }
}
