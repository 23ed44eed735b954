package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.CrisisLine;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishWords;

/** The states of the body and of the incident: crisis leadership, staff mode, contained, closed. */
final class CrisisBoard {

    private CrisisBoard() {}

    static List<CrisisLine> of(StatusFacts facts, List<Unsure> unsure) {
        List<CrisisLine> lines = new ArrayList<>();
        List<Fact<StateChanged>> changes = facts.of(StateChanged.class);
        unsure.addAll(StatusFacts.unsure(changes, event -> Phrase.of(SwedishCodes.of(event.state()))
                .words(started(event) ? " börjar" : " upphör")
                .label(", nivå ", event.level())));
        StatusFacts.latest(changes, StateChanged::state).values().forEach(change -> lines.add(line(change)));

        contained(facts, unsure).ifPresent(lines::add);
        closed(facts).ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private static Optional<CrisisLine> contained(StatusFacts facts, List<Unsure> unsure) {
        Fact<IncidentContained> contained = StatusFacts.latest(facts.of(IncidentContained.class));
        if (contained == null) {
            unsure.addAll(
                    StatusFacts.unsure(facts.of(IncidentContained.class), event -> Phrase.of("vägen in är stängd")));
            return Optional.empty();
        }
        return Optional.of(
                new CrisisLine("vägen in är stängd", "Vägen in är stängd", true, null, null, contained.since()));
    }

    /** Whether the crisis work is closed: the last of closing and reopening. */
    private static Optional<CrisisLine> closed(StatusFacts facts) {
        Fact<IncidentEvent> latest = StatusFacts.latest(facts.of(IncidentEvent.class).stream()
                .filter(fact -> fact.event() instanceof IncidentClosed || fact.event() instanceof IncidentReopened)
                .toList());
        return latest == null
                ? Optional.empty()
                : Optional.of(new CrisisLine(
                        "krisarbetet är avslutat",
                        latest.event() instanceof IncidentClosed
                                ? "Krisarbetet är avslutat"
                                : "Krisarbetet är återöppnat",
                        latest.event() instanceof IncidentClosed,
                        null,
                        null,
                        latest.since()));
    }

    private static CrisisLine line(Fact<StateChanged> change) {
        StateChanged event = change.event();
        String state = SwedishCodes.of(event.state());
        return new CrisisLine(
                state,
                SwedishWords.capital(state) + (started(event) ? " råder" : " råder inte"),
                started(event),
                event.level(),
                event.decider(),
                change.since());
    }

    private static boolean started(StateChanged event) {
        return switch (event.change()) {
            case STARTED -> true;
            case ENDED -> false;
        };
    }
}
