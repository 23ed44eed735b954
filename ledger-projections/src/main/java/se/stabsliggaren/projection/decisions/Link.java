package se.stabsliggaren.projection.decisions;

import java.util.List;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** One link of a decision's chain: taken, extended, replaced, revoked … */
public record Link(Kind kind, List<Part> line, Provenance entered) {

    /** What it did. */
    public enum Kind {
        TAKEN,
        REFRAINED,
        CONFIRMED,
        EXTENDED,
        REPLACED,
        REVOKED,
        CARRIED_OUT,
        REPORTED
    }

    static Link of(Row<DecisionRow> row, View<DecisionRow> known) {
        Provenance entered = Provenance.of(row, known);
        return switch (row.said().event()) {
            case DecisionTaken event ->
                new Link(
                        Kind.TAKEN,
                        Phrase.of("fattat").validity(", gäller ", event.valid()).parts(),
                        entered);
            case DecisionRefrained ignored ->
                new Link(Kind.REFRAINED, Phrase.of("beslut att avstå").parts(), entered);
            case DecisionConfirmed event ->
                new Link(
                        Kind.CONFIRMED,
                        Phrase.of("uppläst och bekräftat")
                                .person(" av ", event.confirmedBy())
                                .parts(),
                        entered);
            case DecisionExtended event -> new Link(Kind.EXTENDED, extended(event, row.number()), entered);
            case DecisionReplaced event ->
                new Link(
                        Kind.REPLACED,
                        Phrase.of("ersatt")
                                .post(" av ", event.replacement())
                                .text(", skäl: ", event.grounds())
                                .parts(),
                        entered);
            case DecisionRevoked event ->
                new Link(
                        Kind.REVOKED,
                        Phrase.of("upphävt")
                                .person(" av ", event.decider())
                                .mandate(", med stöd av ", event.mandate())
                                .text(", skäl: ", event.grounds())
                                .parts(),
                        entered);
            case DecisionCarriedOut event ->
                new Link(
                        Kind.CARRIED_OUT,
                        Phrase.of("verkställt")
                                .label(" av ", event.executor())
                                .text(": ", event.text())
                                .parts(),
                        entered);
            case DecisionReported event ->
                new Link(
                        Kind.REPORTED,
                        Phrase.of("anmält till " + event.board())
                                .when(", möte ", event.meeting())
                                .parts(),
                        entered);
        };
    }

    private static List<Part> extended(DecisionExtended event, int number) {
        return Phrase.of("förlängt")
                .post(" i ", Ref.to(number))
                .wordsIf(event.valid() == null, ", inget slut angivet")
                .validity(": ", event.valid())
                .person(", beslutat av ", event.decider(), ", vem som beslutade är okänt")
                .mandate(", med stöd av ", event.mandate())
                .text(", skäl: ", event.grounds())
                .parts();
    }
}
