package se.stabsliggaren.projection.openpoints;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.Course;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Case;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.outcome.FilingCourses.Latest;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;

/** The filings that a recipient has opened a case of and not decided, those that ask for more first. */
final class OpenCases {

    private OpenCases() {}

    static List<Case> of(Points points) {
        MatterNames names =
                MatterNames.of(points.standing().stream(), post -> points.name(Ref.to(post)), OpenCases::duty);
        return FilingCourses.of(points.standing().stream(), OpenCases::duty, points::name).all().stream()
                .filter(Latest::isOpen)
                .sorted(Comparator.comparing((Latest latest) -> !isAsked(latest))
                        .thenComparing(Latest::filing))
                .map(latest -> new Case(
                        latest.row().number(),
                        names.in(Phrase.of("")
                                .nr("", latest.filing())
                                .words(", ")
                                .and(latest.phrase())
                                .parts()),
                        SwedishTime.occurred(latest.row().occurred(), points.year()),
                        isAsked(latest)))
                .toList();
    }

    private static boolean isAsked(Latest latest) {
        return latest.event().course() == Course.MORE_ASKED_FOR;
    }

    private static @Nullable DutyEvent duty(OpenPointsRow row) {
        return row.duty() == null ? null : row.duty().duty();
    }
}
