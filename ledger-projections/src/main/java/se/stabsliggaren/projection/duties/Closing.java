package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Optional;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** The post that closed an incident: that it is over is told where nothing can have opened it again. */
public final class Closing {

    private Closing() {}

    /** @param closed in the order of the posts, as are those that opened it again */
    public static <R> Optional<Row<R>> of(List<Row<R>> closed, List<Row<R>> reopened) {
        return Latest.of(closed, KnownThen::happened).filter(last -> reopened.stream()
                .allMatch(again -> KnownThen.happened(again).certainlyBefore(KnownThen.happened(last))));
    }
}
