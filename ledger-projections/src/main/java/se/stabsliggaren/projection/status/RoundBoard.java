package se.stabsliggaren.projection.status;

import java.util.List;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.sentence.SystemSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Round;

/** The credential rounds and how far each has come. */
final class RoundBoard {

    private RoundBoard() {}

    static List<Round> of(SystemFacts systems, StatusFacts facts) {
        return systems.roundsStarted().stream()
                .map(started -> round(started, systems, facts))
                .toList();
    }

    private static Round round(Fact<CredentialRoundStarted> started, SystemFacts systems, StatusFacts facts) {
        CredentialRoundStarted event = started.event();
        Fact<CredentialRoundProgressed> progressed = StatusFacts.latest(
                facts.about(started.name(), systems.roundsProgressed(), CredentialRoundProgressed::round));
        Fact<CredentialRoundFinished> finished = StatusFacts.latest(
                facts.about(started.name(), systems.roundsFinished(), CredentialRoundFinished::round));
        When due = event.due();
        return new Round(
                started.name(),
                SystemSentences.inBrief(event).parts(),
                progressed == null ? null : progressed.event().percent(),
                finished != null,
                finished != null
                        ? finished.event().exceptions()
                        : progressed == null ? null : progressed.event().text(),
                due,
                finished == null && due != null && !due.end().isAfter(facts.now()),
                started.since(),
                finished != null ? finished.since() : progressed == null ? null : progressed.since());
    }
}
