package se.stabsliggaren.api.wiring;

import java.util.List;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.decisions.DecisionBoard;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.filing.FilingDrafts;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.view.Projection;

/** The views this ledger offers, in the order they stand in menus. */
public final class ProjectionList {

    private ProjectionList() {}

    public static List<Projection<?, ?>> all() {
        return List.of(
                new Timeline(),
                new DecisionBoard(),
                new Status(),
                new OpenPoints(),
                new DutyBoard(),
                new BreachRecord(),
                new FilingDrafts(),
                new EvaluationReport());
    }
}
