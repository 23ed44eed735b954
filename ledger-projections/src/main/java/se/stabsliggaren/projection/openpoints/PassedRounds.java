package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.ReturnExpected;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Overdue;
import se.stabsliggaren.projection.sentence.SystemSentences;
import se.stabsliggaren.projection.text.Absence;

/** The credential rounds whose time has passed, and of which no post says that they are finished. */
final class PassedRounds {

    private final Points points;
    private final List<PointPost<CredentialRoundStarted>> started = new ArrayList<>();
    private final Set<Integer> finished = new HashSet<>();
    private final Map<Integer, Integer> progressed = new HashMap<>();

    private PassedRounds(Points points) {
        this.points = points;
        points.systems().forEach(this::take);
    }

    private void take(PointPost<SystemEvent> post) {
        switch (post.event()) {
            case CredentialRoundStarted event -> started.add(post.of(event));
            case CredentialRoundProgressed event -> {
                if (points.hasHappened(post)) {
                    progressed.put(points.name(event.round()), post.number());
                }
            }
            case CredentialRoundFinished event -> points.close(event.round(), post, finished);
            case SystemRegistered ignored -> isNoRound();
            case SystemStatusChanged ignored -> isNoRound();
            case ReturnExpected ignored -> isNoRound();
            case RoutineBegun ignored -> isNoRound();
            case RoutineContinued ignored -> isNoRound();
            case RoutineEnded ignored -> isNoRound();
            case WorkModeChanged ignored -> isNoRound();
            case SupplierTold ignored -> isNoRound();
        }
    }

    private static void isNoRound() {}

    static List<Overdue> of(Points points) {
        PassedRounds rounds = new PassedRounds(points);
        return rounds.started.stream()
                .filter(round -> !rounds.finished.contains(round.name()))
                .filter(round -> points.due(round.event().due()).overdue())
                .map(rounds::overdue)
                .toList();
    }

    private Overdue overdue(PointPost<CredentialRoundStarted> round) {
        return new Overdue(
                SystemSentences.inBrief(round.event())
                        .when(", klart senast ", round.event().due())
                        .words("; " + Absence.words("att det är klart"))
                        .parts(),
                Stream.concat(Stream.of(round.number()), Stream.ofNullable(progressed.get(round.name())))
                        .toList());
    }
}
