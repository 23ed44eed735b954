package se.stabsliggaren.projection.breach;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** From when on there can have been a breach, as far as its posts tell. */
final class BreachBeginning {

    private BreachBeginning() {}

    /**
     * When the first of what is told of it happened, or when it began by its posts, whichever is earlier. What nobody said
     * when happened any time before it was recorded, but not before the breach began.
     */
    static Interval of(List<BreachPost> posts) {
        List<Interval> began = posts.stream()
                .flatMap(post -> Stream.ofNullable(told(post.event())))
                .toList();
        List<Interval> happened = posts.stream()
                .flatMap(post ->
                        Stream.concat(Stream.of(happened(post.row())), Stream.ofNullable(BreachDetection.told(post))))
                .filter(when -> began.isEmpty() || when.earliest() != null)
                .toList();
        return Interval.firstOf(Stream.concat(began.stream(), happened.stream()).toList());
    }

    private static Interval happened(Row<?> row) {
        Interval told = KnownThen.happened(row);
        return Boolean.TRUE.equals(row.occurred().assumed()) ? told.orBefore() : told;
    }

    /** When this says that it began; null of what does not. */
    private static @Nullable Interval told(BreachEvent breach) {
        return switch (breach) {
            case BreachDescribed described -> described.began() == null ? null : Interval.of(described.began());
            case BreachSuspected ignored -> null;
            case BecameAware ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case RiskJudged ignored -> null;
            case NotificationDecided ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsInformed ignored -> null;
            case SubjectsNotInformed ignored -> null;
            case BreachMeasureTaken ignored -> null;
            case ProcessorNoticed ignored -> null;
            case BreachClosed ignored -> null;
        };
    }
}
