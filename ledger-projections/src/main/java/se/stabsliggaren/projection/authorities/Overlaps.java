package se.stabsliggaren.projection.authorities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Overlap;
import se.stabsliggaren.projection.regime.DoubleRole;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Supervision;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Where who takes part in the evaluation is, or may be, who supervises that a law is followed. */
final class Overlaps {

    private Overlaps() {}

    static List<Overlap> of(View<AuthorityRow> known, Regimes regimes, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, When.LOCAL);
        List<Overlap> overlaps = new ArrayList<>();
        known.telling().forEach(row -> {
            String organisation = row.said().evaluator();
            if (organisation != null) {
                regimes.supervisions().stream()
                        .filter(supervision -> supervision.inForce(day))
                        .flatMap(supervision -> overlap(row, organisation, supervision).stream())
                        .forEach(overlaps::add);
            }
        });
        return List.copyOf(overlaps);
    }

    private static Optional<Overlap> overlap(Row<AuthorityRow> row, String organisation, Supervision supervision) {
        return DoubleRole.of(organisation, supervision)
                .map(found -> new Overlap(
                        row.number(),
                        organisation,
                        found.said(),
                        supervision.basis(),
                        supervision.mark().mark(),
                        supervision.mark().sentence()));
    }
}
