package se.stabsliggaren.projection.openpoints;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Overdue;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Threat;
import se.stabsliggaren.projection.outcome.Forecasts;
import se.stabsliggaren.projection.outcome.Threats;
import se.stabsliggaren.projection.sentence.IncidentSentences;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.view.Row;

/** What somebody said of the time to come, and no post since: threats, and forecasts whose time has passed. */
final class Foretold {

    private Foretold() {}

    /** By the day they name, those that name none last. */
    static List<Threat> threats(Points points) {
        return Threats.open(told(points), OpenPointsRow::event, points::name).stream()
                .sorted(Comparator.comparing(
                                (Threats.Open open) -> end(open.threat().day()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(open -> open.row().name()))
                .map(open -> new Threat(
                        open.row().number(),
                        IncidentSentences.inBrief(open.threat()).parts(),
                        open.said(points.now(), points.year()),
                        open.hasPassed(points.now())))
                .toList();
    }

    static List<Overdue> passedForecasts(Points points) {
        MatterNames names = MatterNames.of(told(points), post -> points.name(Ref.to(post)), OpenPointsRow::event);
        return Forecasts.of(told(points), OpenPointsRow::event, points::name).stream()
                .filter(forecast -> forecast.isPassed(points.now()))
                .map(forecast -> new Overdue(
                        names.in(forecast.phrase(points.now(), points.year()).parts()), forecast.numbers()))
                .toList();
    }

    private static Stream<Row<OpenPointsRow>> told(Points points) {
        return points.standing().stream();
    }

    private static @Nullable Instant end(@Nullable When day) {
        return day == null ? null : day.end();
    }
}
