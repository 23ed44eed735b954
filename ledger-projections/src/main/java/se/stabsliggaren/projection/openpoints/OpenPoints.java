package se.stabsliggaren.projection.openpoints;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.RunningLimits;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Awaited;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.AwaitedDuties;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Obliged;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Ticking;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.UnassessedDuty;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.rhythm.StaffSilence;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The open points (öppna punkter). */
public final class OpenPoints implements Projection<OpenPointsRow, OpenPointsPage> {

    private final Regimes regimes;
    private final DutyBoard duties;

    public OpenPoints() {
        this(Regimes.packs());
    }

    public OpenPoints(Regimes regimes) {
        this.regimes = regimes;
        this.duties = new DutyBoard(regimes);
    }

    @Override
    public String name() {
        return "open-points";
    }

    @Override
    public OpenPointsRow keep(Post post) {
        return keep(post, none -> null);
    }

    @Override
    public OpenPointsRow keep(Post post, IntFunction<@Nullable OpenPointsRow> earlier) {
        return OpenPointsRow.of(post, earlier);
    }

    @Override
    public OpenPointsPage page(View<OpenPointsRow> view, ReadOptions reading) {
        View<OpenPointsRow> known = view.known(reading);
        Points points = new Points(known, reading.now());
        Obligations obligations = new Obligations(points);
        List<Duty> told = duties.duties(known, OpenPointsRow::duty, reading.now());
        return new OpenPointsPage(
                Heading.of("Öppna punkter", view, reading, regimes.readWith()),
                new Ticking(
                        RunningLimits.of(told),
                        StaffSilence.of(known, OpenPointsRow::event, reading.now())
                                .silences()),
                OpenQuestions.unanswered(points),
                OpenTasks.undone(points),
                Promises.of(points),
                CallBacks.of(points),
                new Obliged(obligations.ahead(), obligations.passed()),
                OutstandingSheets.outstanding(points),
                UnsettledRemarks.unsettled(points),
                Coherence.olderThanWhatTheyTellOf(points),
                awaited(points, told, unassessed(known, reading)));
    }

    private static Awaited awaited(Points points, List<Duty> told, List<UnassessedDuty> unassessed) {
        OpenDecisions decisions = new OpenDecisions(points);
        return new Awaited(
                decisions.unconfirmed(),
                decisions.expiring(),
                decisions.toReview(),
                OpenRequests.unanswered(points),
                LateRecommendations.of(points),
                new AwaitedDuties(OwedDuties.of(told), unassessed, UnclearDuties.of(told), OpenCases.of(points)),
                Foretold.threats(points),
                Foretold.passedForecasts(points),
                PassedRounds.of(points));
    }

    /**
     * What of it has a time, for a calendar: counted as the page and the duties count it.
     *
     * @param now the moment of reading
     */
    public List<Appointment> appointments(View<OpenPointsRow> view, Instant now) {
        return Appointments.of(new Points(view, now), duties.duties(view, OpenPointsRow::duty, now));
    }

    private List<UnassessedDuty> unassessed(View<OpenPointsRow> known, ReadOptions reading) {
        return duties.unassessed(known, OpenPointsRow::duty, reading.now()).stream()
                .map(open ->
                        new UnassessedDuty(open.regime(), open.rule().name(), open.recipient(), open.assessedOutside()))
                .toList();
    }
}
