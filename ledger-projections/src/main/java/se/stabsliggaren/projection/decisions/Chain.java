package se.stabsliggaren.projection.decisions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** What became of one decision, by what it is, in the order of the posts. */
final class Chain {

    private final List<Row<DecisionRow>> rows = new ArrayList<>();
    private final List<Step<DecisionConfirmed>> confirmed = new ArrayList<>();
    private final List<Step<DecisionExtended>> extended = new ArrayList<>();
    private final List<Step<DecisionReplaced>> replaced = new ArrayList<>();
    private final List<Step<DecisionRevoked>> revoked = new ArrayList<>();
    private final List<Step<DecisionCarriedOut>> carriedOut = new ArrayList<>();

    /** One thing that became of it. */
    record Step<E>(Row<DecisionRow> row, E event) {

        Occurred when() {
            return row.occurred();
        }

        int number() {
            return row.number();
        }
    }

    /** Which decision an event is about; null of a decision itself. */
    static @Nullable Ref decision(DecisionEvent event) {
        return switch (event) {
            case DecisionTaken ignored -> null;
            case DecisionRefrained ignored -> null;
            case DecisionConfirmed step -> step.decision();
            case DecisionExtended step -> step.decision();
            case DecisionReplaced step -> step.decision();
            case DecisionRevoked step -> step.decision();
            case DecisionCarriedOut step -> step.decision();
            case DecisionReported step -> step.decision();
        };
    }

    void add(Row<DecisionRow> row) {
        rows.add(row);
        switch (row.said().event()) {
            case DecisionConfirmed event -> confirmed.add(new Step<>(row, event));
            case DecisionExtended event -> extended.add(new Step<>(row, event));
            case DecisionReplaced event -> replaced.add(new Step<>(row, event));
            case DecisionRevoked event -> revoked.add(new Step<>(row, event));
            case DecisionCarriedOut event -> carriedOut.add(new Step<>(row, event));
            case DecisionReported ignored -> movesNothing();
            case DecisionTaken ignored -> movesNothing();
            case DecisionRefrained ignored -> movesNothing();
        }
    }

    /** What is a link of the chain alone: nothing about the decision is otherwise afterwards. */
    private static void movesNothing() {}

    List<Row<DecisionRow>> rows() {
        return rows;
    }

    List<Step<DecisionConfirmed>> confirmed() {
        return confirmed;
    }

    List<Step<DecisionExtended>> extended() {
        return extended;
    }

    List<Step<DecisionReplaced>> replaced() {
        return replaced;
    }

    List<Step<DecisionRevoked>> revoked() {
        return revoked;
    }

    List<Step<DecisionCarriedOut>> carriedOut() {
        return carriedOut;
    }

    /** The last to happen: the later post, unless what it tells was certainly earlier. */
    static <E> @Nullable Step<E> last(List<Step<E>> steps) {
        Step<E> last = null;
        for (Step<E> step : steps) {
            boolean earlier = last != null
                    && Interval.of(step.row().occurred())
                            .certainlyBefore(Interval.of(last.row().occurred()));
            last = earlier ? last : step;
        }
        return last;
    }
}
