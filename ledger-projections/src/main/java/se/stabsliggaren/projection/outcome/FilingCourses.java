package se.stabsliggaren.projection.outcome;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** How far the recipient of each filing has come, by the latest that posts say (ärendets gång). */
public final class FilingCourses {

    private final Map<Integer, Latest> byFiling = new TreeMap<>();

    private final ToIntFunction<Ref> nameOf;

    private FilingCourses(ToIntFunction<Ref> nameOf) {
        this.nameOf = nameOf;
    }

    /**
     * The latest that is said of one filing: the later post, unless what it tells was certainly earlier.
     *
     * @param filing the number the filing is known by
     */
    public record Latest(int filing, Row<?> row, CourseNoted event) {

        /** Where it stands, in Swedish. */
        public Phrase phrase() {
            return Phrase.of("hos mottagaren: " + SwedishCodes.of(event.course()))
                    .text(": ", event.reasons());
        }

        /** Whether something is still to come of it. */
        public boolean isOpen() {
            return switch (event.course()) {
                case OPENED, MORE_ASKED_FOR, REOPENED -> true;
                case DECIDED, CLOSED -> false;
            };
        }
    }

    /** Those told by these rows, each of which tells of a duty, or nothing that counts here. */
    public static <R> FilingCourses of(
            Stream<Row<R>> rows, Function<R, @Nullable DutyEvent> duty, ToIntFunction<Ref> nameOf) {
        FilingCourses courses = new FilingCourses(nameOf);
        rows.forEach(row -> {
            CourseNoted noted = noted(duty.apply(row.said()));
            if (noted != null) {
                courses.take(new Latest(nameOf.applyAsInt(noted.filing()), row, noted));
            }
        });
        return courses;
    }

    private void take(Latest later) {
        byFiling.merge(
                later.filing(),
                later,
                (last, next) -> Interval.of(next.row()).certainlyBefore(Interval.of(last.row())) ? last : next);
    }

    private static @Nullable CourseNoted noted(@Nullable DutyEvent duty) {
        return switch (duty) {
            case null -> null;
            case CourseNoted noted -> noted;
            case DutyAssessed ignored -> null;
            case DutyFiled ignored -> null;
            case ReferenceReceived ignored -> null;
            case DelayExplained ignored -> null;
            case LimitPassed ignored -> null;
        };
    }

    /** The latest of this filing, by any number of its matter; null when no post says anything. */
    public @Nullable Latest of(int filing) {
        return byFiling.get(nameOf.applyAsInt(Ref.to(filing)));
    }

    /** The latest of each filing, by its number. */
    public Collection<Latest> all() {
        return byFiling.values();
    }
}
