package se.stabsliggaren.projection.openpoints;

import se.stabsliggaren.projection.view.Row;

/** Something that opens or closes a point, and the post that says it. */
record PointPost<E>(Row<OpenPointsRow> row, E event) {

    /** The same post, of which this is what counts. */
    <S> PointPost<S> of(S counts) {
        return new PointPost<>(row, counts);
    }

    int name() {
        return row.name();
    }

    int number() {
        return row.number();
    }
}
