package se.stabsliggaren.projection.evaluation;

import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.view.Row;

/** A standing post of one type. */
record StandingPost<E extends Event>(Row<EvaluationRow> row, E event) {

    int number() {
        return row.number();
    }

    int name() {
        return row.name();
    }

    Occurred occurred() {
        return row.occurred();
    }
}
