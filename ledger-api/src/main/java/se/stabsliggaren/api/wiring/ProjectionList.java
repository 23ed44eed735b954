package se.stabsliggaren.api.wiring;

import java.util.List;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.decisions.DecisionBoard;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.filing.FilingDrafts;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.view.Projection;

/** The views this ledger offers, in the order they stand in menus. */
public final class ProjectionList {

    private ProjectionList() {}

    /** By the rule packs that come with the program. */
    public static List<Projection<?, ?>> all() {
        return all(Regimes.packs());
    }

    /** The same by these. */
    public static List<Projection<?, ?>> all(Regimes regimes) {
        return List.of(
                new Timeline(),
                new DecisionBoard(),
                new Status(regimes),
                new OpenPoints(regimes),
                new DutyBoard(regimes),
                new AuthorityBoard(regimes),
                new BreachRecord(regimes),
                new FilingDrafts(regimes),
                new EvaluationReport(regimes));
    }
}
