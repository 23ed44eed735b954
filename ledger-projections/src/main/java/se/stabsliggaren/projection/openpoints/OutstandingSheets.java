package se.stabsliggaren.projection.openpoints;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Sheet;
import se.stabsliggaren.projection.text.SwedishTime;

/** The numbered sheets that were handed out and have not come back. */
final class OutstandingSheets {

    private OutstandingSheets() {}

    static List<Sheet> outstanding(Points points) {
        Map<TypedName, PointPost<SheetAccounted>> accounted = new HashMap<>();
        points.sheetsBack().stream()
                .filter(points::hasHappened)
                .forEach(said -> accounted.put(TypedName.of(said.event().sheet()), said));
        return points.sheets().stream()
                .map(issued ->
                        sheet(issued, accounted.get(TypedName.of(issued.event().sheet())), points.year()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sheet> sheet(
            PointPost<SheetIssued> issued, @Nullable PointPost<SheetAccounted> accounted, Year own) {
        if (accounted != null && back(accounted.event().outcome())) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                issued.name(),
                issued.event().sheet(),
                issued.event().role(),
                SwedishTime.occurred(issued.row().occurred(), own),
                accounted == null ? null : accounted.number()));
    }

    private static boolean back(SheetOutcome outcome) {
        return switch (outcome) {
            case USED, BLANK, SPOILT -> true;
            case MISSING -> false;
        };
    }
}
