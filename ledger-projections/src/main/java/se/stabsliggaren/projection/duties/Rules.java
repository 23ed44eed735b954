package se.stabsliggaren.projection.duties;

import java.time.LocalDate;
import java.util.Objects;
import se.stabsliggaren.projection.duties.DutiesPage.Rule;
import se.stabsliggaren.projection.regime.Recipient;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Start;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.SwedishTime;

/** What a page says of a regime: never without the mark of how sure it is. */
final class Rules {

    private Rules() {}

    static Rule of(Regime regime, LocalDate day) {
        Sureness recipient = regime.recipient(day)
                .map(Recipient::mark)
                .filter(mark -> mark != regime.mark())
                .orElse(null);
        return new Rule(
                regime.name(),
                regime.basis(),
                inForce(regime),
                regime.starts().stream()
                        .map(Start::note)
                        .filter(Objects::nonNull)
                        .toList(),
                regime.content(),
                regime.voluntary(),
                regime.mark().mark(),
                regime.mark().sentence(),
                recipient == null ? null : recipient.mark(),
                recipient == null ? null : recipient.sentence(),
                regime.note());
    }

    private static String inForce(Regime regime) {
        LocalDate to = regime.to();
        String from = "från " + SwedishTime.dated(regime.from());
        return to == null ? from : from + " till och med " + SwedishTime.dated(to);
    }
}
