package se.stabsliggaren.projection.decisions;

import java.time.Year;
import java.util.List;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.projection.sentence.DecisionSentences;
import se.stabsliggaren.projection.text.Part;
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

    /** @param own the page's year */
    static Link of(Row<DecisionRow> row, View<DecisionRow> known, Year own) {
        DecisionEvent event = row.said().event();
        return new Link(
                kind(event), DecisionSentences.inBrief(event, row.number()).parts(), Provenance.of(row, known, own));
    }

    private static Kind kind(DecisionEvent event) {
        return switch (event) {
            case DecisionTaken ignored -> Kind.TAKEN;
            case DecisionRefrained ignored -> Kind.REFRAINED;
            case DecisionConfirmed ignored -> Kind.CONFIRMED;
            case DecisionExtended ignored -> Kind.EXTENDED;
            case DecisionReplaced ignored -> Kind.REPLACED;
            case DecisionRevoked ignored -> Kind.REVOKED;
            case DecisionCarriedOut ignored -> Kind.CARRIED_OUT;
            case DecisionReported ignored -> Kind.REPORTED;
        };
    }
}
