package se.stabsliggaren.projection.regime;

import java.util.Optional;
import java.util.stream.Collectors;
import se.stabsliggaren.projection.regime.Supervision.Supervisor;

/**
 * That who takes part in the evaluation is, or may be, who supervises that a law is followed.
 *
 * @param said in a sentence
 */
public record DoubleRole(String said, Supervision supervision) {

    /** What is to be said of one who takes part, by the name that is written. */
    public static Optional<DoubleRole> of(String organisation, Supervision supervision) {
        return supervision
                .named(organisation)
                .map(supervisor -> named(organisation, supervisor, supervision))
                .or(() -> supervision.canBe(organisation)
                        ? Optional.of(unnamed(organisation, supervision))
                        : Optional.empty())
                .map(said -> new DoubleRole(said, supervision));
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
                        supervision.by().stream().map(DoubleRole::list).collect(Collectors.joining(", ")));
    }

    private static String list(Supervisor supervisor) {
        return supervisor.counties().isEmpty()
                ? supervisor.name()
                : supervisor.name() + " (för " + String.join(", ", supervisor.counties()) + ")";
    }
}
