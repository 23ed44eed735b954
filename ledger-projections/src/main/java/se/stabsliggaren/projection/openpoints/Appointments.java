package se.stabsliggaren.projection.openpoints;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.duties.DutyClock.Beginning;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.Ending;
import se.stabsliggaren.projection.duties.LastingWords;
import se.stabsliggaren.projection.duties.Rule;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;

/** What of the open points has a time: limits of the law, agreed meetings, promised updates, decisions that end. */
final class Appointments {

    private final Points points;

    private Appointments(Points points) {
        this.points = points;
    }

    static List<Appointment> of(Points points, List<Duty> duties) {
        Appointments appointments = new Appointments(points);
        return Stream.of(limits(duties), appointments.meetings(), appointments.promises(), appointments.decisions())
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Appointment> limits(List<Duty> duties) {
        return duties.stream().filter(duty -> duty.clock().isOpen()).flatMap(duty -> Stream.ofNullable(duty.rule())
                .flatMap(rule -> limits(duty, rule)));
    }

    /** Of one that is read in several ways an appointment by each; which of them is right no post says. */
    private static Stream<Appointment> limits(Duty duty, Rule rule) {
        DutyClock clock = duty.clock();
        String key = Stream.of("limit", duty.regime(), duty.recipient(), duty.controller(), duty.breach())
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("\n"));
        String what = rule.name() + (duty.controller() == null ? "" : ", " + duty.controller());
        List<Counted> readings = clock.readings();
        return readings.isEmpty()
                ? limit(
                        duty,
                        key,
                        what,
                        LastingWords.of(duty),
                        new Counted("", clock.state(), clock.said(), clock.begun(), clock.ends()))
                : IntStream.range(0, readings.size()).boxed().flatMap(way -> by(duty, way, key, what));
    }

    /** @param way which of the ways to read it; the first one keeps the key of one that is read in one way */
    private static Stream<Appointment> by(Duty duty, int way, String key, String what) {
        Counted reading = duty.clock().readings().get(way);
        return limit(
                duty,
                way == 0 ? key : key + "\nway " + way,
                "%s, räknat från nr %d".formatted(what, reading.begun().startedBy()),
                LastingWords.of(duty, reading),
                reading);
    }

    /** None of what nobody can tell when it runs out. */
    private static Stream<Appointment> limit(Duty duty, String key, String what, String said, Counted clock) {
        Beginning begun = clock.begun();
        Ending ends = clock.ends();
        return Stream.ofNullable(first(ends))
                .map(at -> new Appointment(
                        key,
                        what,
                        at,
                        begun.startImprecise() && !Objects.equals(ends.limit(), ends.latestLimit()),
                        said,
                        Stream.concat(Stream.ofNullable(begun.startedBy()), duty.limitsPassed().stream())
                                .toList(),
                        clock.state()));
    }

    private static @Nullable When first(Ending ends) {
        if (ends.moved() != null) {
            return ends.moved();
        }
        Instant first = ends.limit() == null ? ends.latestLimit() : ends.limit();
        return first == null ? null : When.at(first);
    }

    /** Of each kind of meeting what the last one said of the next; it stays until another is recorded. */
    private Stream<Appointment> meetings() {
        Map<String, PointPost<MeetingHeld>> last = new LinkedHashMap<>();
        points.meetings().forEach(post -> last.put(kind(post), post));
        return last.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(each.getValue().event().next())
                        .map(next -> said(
                                "meeting\n" + each.getKey(),
                                "Stabsmöte",
                                next,
                                each.getValue().number())));
    }

    private static String kind(PointPost<MeetingHeld> post) {
        String kind = post.event().kind();
        return kind == null ? "" : TypedName.of(kind).folded();
    }

    private Stream<Appointment> promises() {
        return Stream.concat(
                promised(Promises.situations(points), "situation", "Utlovad lägesbild"),
                promised(Promises.updates(points), "update", "Utlovat besked"));
    }

    private static Stream<Appointment> promised(Stream<Promise> promises, String kind, String what) {
        return promises.filter(promise -> !promise.isKept())
                .flatMap(promise -> pointed(promise.point(), kind, nr -> what));
    }

    private Stream<Appointment> decisions() {
        OpenDecisions decisions = new OpenDecisions(points);
        return Stream.concat(
                decisions.expiring().stream()
                        .flatMap(point -> pointed(point, "expiry", nr -> "Beslut %s upphör att gälla".formatted(nr))),
                decisions.toReview().stream()
                        .flatMap(point -> pointed(point, "review", nr -> "Beslut %s ska omprövas".formatted(nr))));
    }

    private static Stream<Appointment> pointed(Point point, String kind, UnaryOperator<String> what) {
        return Stream.ofNullable(point.due().by())
                .map(by -> said(kind + "\n" + point.number(), what.apply("nr " + point.number()), by, point.number()));
    }

    private static Appointment said(String key, String what, When when, int post) {
        return new Appointment(
                key,
                what,
                when,
                canBeLater(when),
                SwedishWords.capital(SwedishTime.dated(when)) + ".",
                List.of(post),
                null);
    }

    private static boolean canBeLater(When when) {
        return switch (when) {
            case When.At ignored -> false;
            case When.Day ignored -> false;
            case When.Part ignored -> false; // All of it is on one day.
            case When.Week ignored -> true;
            case When.Month ignored -> true;
            case When.Year ignored -> true;
            case When.About ignored -> true;
            case When.Between ignored -> true;
        };
    }
}
