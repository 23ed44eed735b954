package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.IncidentEvent;
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
import se.stabsliggaren.projection.sentence.IncidentSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.CrisisLine;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.text.LastSaid;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;

/** The states of the body and of the incident: crisis leadership, staff mode, contained, closed. */
final class CrisisBoard {

    private final List<Fact<StateChanged>> changes = new ArrayList<>();
    private final List<Fact<IncidentContained>> contained = new ArrayList<>();
    /** Whether the crisis work is closed. */
    private final List<Fact<Boolean>> closed = new ArrayList<>();

    private final Instant now;

    CrisisBoard(StatusFacts facts) {
        now = facts.now();
        facts.incident().forEach(this::take);
    }

    private void take(Fact<IncidentEvent> fact) {
        switch (fact.event()) {
            case StateChanged event -> changes.add(fact.of(event));
            case IncidentContained event -> contained.add(fact.of(event));
            case IncidentClosed ignored -> closed.add(fact.of(true));
            case IncidentReopened ignored -> closed.add(fact.of(false));
            case IncidentOpened ignored -> isNoState();
            case IncidentClassified ignored -> isNoState();
            case IncidentFindingNoted ignored -> isNoState();
            case NoSignNoted ignored -> isNoState();
            case ThreatMade ignored -> isNoState();
            case ThreatOutcomeNoted ignored -> isNoState();
            case IncidentDetected ignored -> isNoState();
            case IncidentContinued ignored -> isNoState();
        }
    }

    /** What the incident is and how it was found out is in the timeline. */
    private static void isNoState() {}

    List<CrisisLine> lines(List<Unsure> unsure) {
        unsure.addAll(StatusFacts.unsure(changes, IncidentSentences::inBrief));
        List<CrisisLine> lines = new ArrayList<>();
        StatusFacts.latest(changes, StateChanged::state).values().forEach(change -> lines.add(line(change)));
        contained(unsure).ifPresent(lines::add);
        closed().ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private String lastSaid(Fact<StateChanged> change) {
        return Part.plain(LastSaid.longAgo(change.saidAt(), now).parts(), SwedishTime.year(now));
    }

    private Optional<CrisisLine> contained(List<Unsure> unsure) {
        Fact<IncidentContained> latest = StatusFacts.latest(contained);
        if (latest == null) {
            unsure.addAll(StatusFacts.unsure(contained, event -> Phrase.of("vägen in är stängd")));
            return Optional.empty();
        }
        return Optional.of(
                new CrisisLine("vägen in är stängd", "Vägen in är stängd", true, null, null, latest.since()));
    }

    /** The last of closing and reopening. */
    private Optional<CrisisLine> closed() {
        Fact<Boolean> latest = StatusFacts.latest(closed);
        return latest == null
                ? Optional.empty()
                : Optional.of(new CrisisLine(
                        "krisarbetet är avslutat",
                        latest.event() ? "Krisarbetet är avslutat" : "Krisarbetet är återöppnat",
                        latest.event(),
                        null,
                        null,
                        latest.since()));
    }

    private CrisisLine line(Fact<StateChanged> change) {
        StateChanged event = change.event();
        String state = SwedishCodes.of(event.state());
        boolean started = IncidentSentences.started(event);
        return new CrisisLine(
                state,
                SwedishWords.capital(state) + (started ? " råder" + lastSaid(change) : " råder inte"),
                started,
                event.level(),
                event.decider(),
                change.since());
    }
}
