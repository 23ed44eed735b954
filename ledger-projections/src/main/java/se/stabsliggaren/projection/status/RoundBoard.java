package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.sentence.SystemSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Round;
import se.stabsliggaren.projection.view.Until;

/** The credential rounds and how far each has come. */
final class RoundBoard {

    private RoundBoard() {}

    static List<Round> of(SystemFacts systems, StatusFacts facts) {
        About<CredentialRoundProgressed> progressed =
                new About<>(facts, CredentialRoundProgressed::round).with(systems.roundsProgressed());
        About<CredentialRoundFinished> finished =
                new About<>(facts, CredentialRoundFinished::round).with(systems.roundsFinished());
        return systems.roundsStarted().stream()
                .map(started -> round(
                        started,
                        StatusFacts.latest(progressed.of(started.name())),
                        StatusFacts.latest(finished.of(started.name())),
                        facts.now()))
                .toList();
    }

    private static Round round(
            Fact<CredentialRoundStarted> started,
            @Nullable Fact<CredentialRoundProgressed> progressed,
            @Nullable Fact<CredentialRoundFinished> finished,
            Instant now) {
        CredentialRoundStarted event = started.event();
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
                finished == null && due != null && !Until.over(due).isAfter(now),
                started.since(),
                finished != null ? finished.since() : progressed == null ? null : progressed.since());
    }
}
