package se.stabsliggaren.projection.openpoints;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Overdue;
import se.stabsliggaren.projection.sentence.SystemSentences;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.view.Row;

/** The credential rounds whose time has passed, and of which no post says that they are finished. */
final class PassedRounds {

    private final Points points;
    private final Set<Integer> finished = new HashSet<>();
    private final Map<Integer, Integer> progressed = new HashMap<>();

    private PassedRounds(Points points) {
        this.points = points;
        for (Row<OpenPointsRow> row : points.standing()) {
            if (row.said().event() instanceof CredentialRoundFinished event && points.hasHappened(row)) {
                finished.add(points.name(event.round()));
            }
            if (row.said().event() instanceof CredentialRoundProgressed event && points.hasHappened(row)) {
                progressed.put(points.name(event.round()), row.number());
            }
        }
    }

    static List<Overdue> of(Points points) {
        PassedRounds rounds = new PassedRounds(points);
        return points.standing().stream().flatMap(rounds::overdue).toList();
    }

    private Stream<Overdue> overdue(Row<OpenPointsRow> row) {
        return row.said().event() instanceof CredentialRoundStarted round
                        && !finished.contains(row.name())
                        && points.due(round.due()).overdue()
                ? Stream.of(new Overdue(
                        SystemSentences.inBrief(round)
                                .when(", klart senast ", round.due())
                                .words("; " + Absence.words("att det är klart"))
                                .parts(),
                        Stream.concat(Stream.of(row.number()), Stream.ofNullable(progressed.get(row.name())))
                                .toList()))
                : Stream.empty();
    }
}
