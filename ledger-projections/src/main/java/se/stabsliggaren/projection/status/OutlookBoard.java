package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import se.stabsliggaren.projection.outcome.Forecasts;
import se.stabsliggaren.projection.outcome.Threats;
import se.stabsliggaren.projection.sentence.IncidentSentences;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.status.StatusPage.Expected;
import se.stabsliggaren.projection.status.StatusPage.Outlook;
import se.stabsliggaren.projection.status.StatusPage.Threat;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.View;

/** What others say of the time to come: when systems are expected back, and what somebody threatens to do. */
final class OutlookBoard {

    private OutlookBoard() {}

    static Outlook of(View<StatusRow> known, Instant now) {
        return new Outlook(expected(known, now), threats(known, now));
    }

    private static List<Expected> expected(View<StatusRow> known, Instant now) {
        Year own = SwedishTime.year(now);
        MatterNames names = MatterNames.of(known, StatusRow::event);
        return Forecasts.of(known.telling(), StatusRow::event, ref -> known.nameOf(ref.post())).stream()
                .filter(forecast -> forecast.back() == null)
                .map(forecast -> new Expected(
                        names.in(forecast.phrase(now, own).parts()),
                        forecast.latest(),
                        forecast.moved(),
                        forecast.isPassed(now),
                        forecast.numbers()))
                .toList();
    }

    private static List<Threat> threats(View<StatusRow> known, Instant now) {
        return Threats.open(known.telling(), StatusRow::event, ref -> known.nameOf(ref.post())).stream()
                .map(open -> new Threat(
                        open.row().number(),
                        IncidentSentences.inBrief(open.threat()).parts(),
                        open.said(now, SwedishTime.year(now)),
                        open.hasPassed(now)))
                .toList();
    }
}
