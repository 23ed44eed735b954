package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.projection.Phrase;
import se.stabsliggaren.projection.SwedishCodes;
import se.stabsliggaren.projection.status.Facts.Fact;
import se.stabsliggaren.projection.status.StatusPage.CrisisLine;
import se.stabsliggaren.projection.status.StatusPage.Unsure;

/** The states of the body and of the incident: crisis leadership, staff mode, contained, closed. */
final class CrisisBoard {

    private CrisisBoard() {}

    static List<CrisisLine> of(Facts facts, List<Unsure> unsure) {
        List<CrisisLine> lines = new ArrayList<>();
        List<Fact<StateChanged>> changes = facts.of(StateChanged.class);
        changes.stream()
                .filter(change -> !change.since().hasCome())
                .map(change -> new Unsure(
                        Phrase.of(SwedishCodes.of(change.event().state()))
                                .words(started(change.event()) ? " börjar" : " upphör")
                                .label(", nivå ", change.event().level())
                                .parts(),
                        change.since()))
                .forEach(unsure::add);
        Facts.latest(changes, StateChanged::state).values().forEach(change -> lines.add(line(change)));

        Fact<IncidentContained> contained = Facts.latest(facts.of(IncidentContained.class));
        if (contained != null) {
            lines.add(new CrisisLine("vägen in är stängd", true, null, null, contained.since()));
        }
        Fact<IncidentClosed> closed = Facts.latest(facts.of(IncidentClosed.class));
        Fact<IncidentReopened> reopened = Facts.latest(facts.of(IncidentReopened.class));
        if (closed != null) {
            boolean stillClosed = reopened == null
                    || closed.takesOver(reopened)
                            && reopened.since().post() < closed.since().post();
            lines.add(new CrisisLine("krisarbetet är avslutat", stillClosed, null, null, closed.since()));
        }
        return List.copyOf(lines);
    }

    private static CrisisLine line(Fact<StateChanged> change) {
        StateChanged event = change.event();
        return new CrisisLine(
                SwedishCodes.of(event.state()), started(event), event.level(), event.decider(), change.since());
    }

    private static boolean started(StateChanged event) {
        return switch (event.change()) {
            case STARTED -> true;
            case ENDED -> false;
        };
    }
}
