package se.stabsliggaren.projection.openpoints;

import java.util.List;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Remarked;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Amendment;

/** The remarks nobody has settled; a corrected or withdrawn post needs no settling. */
final class UnsettledRemarks {

    private UnsettledRemarks() {}

    static List<Remarked> unsettled(Points points) {
        return points.standing().stream()
                .filter(row -> !row.remarks().isEmpty() && row.first(Amendment.Kind.REMARKS_SETTLED) == null)
                .map(row -> new Remarked(
                        row.number(),
                        row.said().type(),
                        row.remarks().stream()
                                .map(remark -> remark.kind().sentence(remark.about()))
                                .toList(),
                        SwedishTime.moment(row.recordedAt(), points.year())))
                .toList();
    }
}
