package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.sentence.StaffSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Plan;
import se.stabsliggaren.projection.text.FirstSpelling;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Until;

/** What the staff planned and is not over: when it meets next, and which shifts run. */
final class PlanBoard {

    private PlanBoard() {}

    /** Of each kind of meeting what was announced last, until its time is over. */
    static List<Plan> nextMeetings(StatusFacts facts) {
        FirstSpelling kinds = new FirstSpelling();
        Map<String, Fact<MeetingHeld>> latest = new LinkedHashMap<>();
        for (Fact<MeetingHeld> meeting : facts.meetings()) {
            if (meeting.since().hasHappened() && isAhead(meeting.event().next(), facts.now())) {
                latest.merge(
                        kinds.of(Objects.requireNonNullElse(meeting.event().kind(), "")),
                        meeting,
                        (one, other) -> other.takesOver(one) ? other : one);
            }
        }
        return latest.values().stream()
                .map(meeting -> new Plan(
                        Phrase.of("Nästa möte")
                                .label(", ", meeting.event().kind())
                                .when(": ", meeting.event().next())
                                .parts(),
                        meeting.since().post()))
                .toList();
    }

    private static boolean isAhead(@Nullable When next, Instant now) {
        return next != null && Until.over(next).isAfter(now);
    }

    /** One that has no end runs until another of its role and kind has begun. */
    static List<Plan> shifts(List<Fact<ShiftSet>> set, Instant now) {
        List<Begun> begun = set.stream()
                .flatMap(PlanBoard::begins)
                .filter(shift -> !shift.at().isAfter(now))
                .toList();
        return begun.stream()
                .filter(shift -> shift.runs(begun, now))
                .map(shift -> new Plan(StaffSentences.shift(shift.event()).parts(), shift.post()))
                .toList();
    }

    /** When it begins, or when it was set where its post does not say; nothing where nobody can tell. */
    private static Stream<Begun> begins(Fact<ShiftSet> shift) {
        When from = shift.event().from();
        Instant at = from == null ? shift.when().earliest() : from.earliest();
        return Stream.ofNullable(at)
                .map(begun -> new Begun(shift.event(), begun, shift.since().post()));
    }

    private record Begun(ShiftSet event, Instant at, int post) {

        boolean runs(List<Begun> all, Instant now) {
            When to = event.to();
            return to != null
                    ? Until.over(to).isAfter(now)
                    : all.stream().noneMatch(other -> isSame(other.event) && other.at.isAfter(at));
        }

        private boolean isSame(ShiftSet other) {
            return TypedName.same(event.role(), other.role())
                    && Boolean.TRUE.equals(event.standby()) == Boolean.TRUE.equals(other.standby());
        }
    }
}
