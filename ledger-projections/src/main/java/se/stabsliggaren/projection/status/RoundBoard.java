package se.stabsliggaren.projection.status;

import java.util.List;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Round;
import se.stabsliggaren.projection.text.Phrase;

/** The credential rounds and how far each has come. */
final class RoundBoard {

    private RoundBoard() {}

    static List<Round> of(StatusFacts facts) {
        return facts.of(CredentialRoundStarted.class).stream()
                .map(started -> round(started, facts))
                .toList();
    }

    private static Round round(Fact<CredentialRoundStarted> started, StatusFacts facts) {
        CredentialRoundStarted event = started.event();
        Fact<CredentialRoundProgressed> progressed = StatusFacts.latest(
                facts.about(started.name(), CredentialRoundProgressed.class, CredentialRoundProgressed::round));
        Fact<CredentialRoundFinished> finished = StatusFacts.latest(
                facts.about(started.name(), CredentialRoundFinished.class, CredentialRoundFinished::round));
        When due = event.due();
        return new Round(
                started.name(),
                Phrase.of("Lösenordsbyte")
                        .label(", ", event.whose())
                        .scope(", i ", event.scope())
                        .text(": ", event.text())
                        .parts(),
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
