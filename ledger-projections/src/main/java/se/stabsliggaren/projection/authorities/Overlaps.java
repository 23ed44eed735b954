package se.stabsliggaren.projection.authorities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Overlap;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Supervision;
import se.stabsliggaren.projection.regime.Supervision.Supervisor;
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
        return supervision
                .named(organisation)
                .map(supervisor -> named(organisation, supervisor, supervision))
                .or(() -> supervision.canBe(organisation)
                        ? Optional.of(unnamed(organisation, supervision))
                        : Optional.empty())
                .map(said -> new Overlap(
                        row.number(),
                        organisation,
                        said,
                        supervision.basis(),
                        supervision.mark().mark(),
                        supervision.mark().sentence()));
    }

    private static String named(String organisation, Supervisor supervisor, Supervision supervision) {
        String where = supervisor.counties().isEmpty() ? "" : " i länen " + String.join(", ", supervisor.counties());
        return "%s är med i utvärderingen och har tillsyn enligt %s%s; hör ni dit är det samma myndighet som utvärderar och som har tillsyn över er."
                .formatted(organisation, supervision.law(), where);
    }

    private static String unnamed(String organisation, Supervision supervision) {
        return "%s är med i utvärderingen; posten säger inte vilken. Tillsyn enligt %s har %s; är det den som har tillsyn över er utvärderar samma myndighet."
                .formatted(
                        organisation,
                        supervision.law(),
                        supervision.by().stream().map(Overlaps::said).collect(Collectors.joining(", ")));
    }

    private static String said(Supervisor supervisor) {
        return supervisor.counties().isEmpty()
                ? supervisor.name()
                : supervisor.name() + " (för " + String.join(", ", supervisor.counties()) + ")";
    }
}
