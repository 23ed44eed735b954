package se.stabsliggaren.projection.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.decisions.Decision.Status;
import se.stabsliggaren.projection.openpoints.Appointment;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.status.StatusPage.InForce;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.View;

/** All pages tell one story of how decisions hold, and for certain only what is so however their times are taken. */
class DecisionsToldAlikeTest {

    private static final int TRIES = 1000;
    private static final Instant START = Instant.parse("2026-09-06T08:00:00Z");

    /** A post, its time as vague as people tell it. */
    private record Written(DecisionEvent event, Instant recorded, Occurred occurred) {

        /** The same, told to the millisecond: at some instant that the post leaves possible. */
        Written told(Random random) {
            Interval when = Interval.of(occurred);
            Instant earliest = Objects.requireNonNullElse(when.earliest(), recorded.minus(Duration.ofDays(3)));
            Instant latest = Objects.requireNonNullElse(when.latest(), recorded);
            boolean toldAsDone = begunBy(recorded);
            Instant last = toldAsDone && recorded.isBefore(latest) ? recorded : latest;
            long span = Duration.between(earliest, last).toMillis();
            long after = random.nextInt(4) == 0 ? span : (long) (random.nextDouble() * span);
            return new Written(event, recorded, Occurred.at(When.at(earliest.plusMillis(after))));
        }

        /** Whether all times it names had begun, so that its past tense stands. */
        private boolean begunBy(Instant moment) {
            List<When> named = new ArrayList<>(occurred.candidates());
            named.add(occurred.at());
            named.add(occurred.from());
            named.add(occurred.to());
            return named.stream()
                    .filter(Objects::nonNull)
                    .map(when -> when instanceof When.Between between ? between.last() : when)
                    .noneMatch(when -> when.earliest().isAfter(moment));
        }
    }

    private record Story(List<Written> posts, Instant now) {

        static Story of(long seed) {
            Random random = new Random(seed);
            List<Written> posts = new ArrayList<>();
            Instant recorded = START;
            posts.add(new Written(taken(random), recorded, occurred(random, recorded)));
            posts.add(new Written(taken(random), recorded, occurred(random, recorded)));
            if (random.nextBoolean()) {
                posts.add(new Written(
                        new DecisionExtended(Ref.to(1), valid(random), null, null, null),
                        recorded,
                        occurred(random, recorded)));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                recorded = recorded.plus(Duration.ofHours(random.nextInt(30)));
                posts.add(new Written(end(random), recorded, occurred(random, recorded)));
            }
            return new Story(posts, recorded.plus(Duration.ofHours(random.nextInt(60))));
        }

        History history() {
            History history = new History();
            posts.forEach(post -> history.clock(post.recorded.toString())
                    .occurred(post.occurred)
                    .records(post.event));
            return history;
        }

        Story told(Random random) {
            return new Story(posts.stream().map(post -> post.told(random)).toList(), now);
        }
    }

    @Property(tries = TRIES)
    void theWallTheOpenPointsAndTheCalendarTellWhatTheLogTells(@ForAll long seed) {
        Story story = Story.of(seed);
        History history = story.history();
        DecisionsPage log = history.page(new DecisionBoard(), History.readAt(story.now.toString()));
        assertThat(history.page(new se.stabsliggaren.projection.status.Status(), History.readAt(story.now.toString()))
                        .inForce())
                .extracting(InForce::number, one -> Part.plain(one.line()), InForce::ends)
                .containsExactlyInAnyOrderElementsOf(log.decisions().stream()
                        .filter(one -> !isOver(one.outlook().status()))
                        .map(one -> tuple(
                                one.number(),
                                Part.plain(one.outlook().statusLine()),
                                one.outlook().ends()))
                        .toList());
        List<Point> expiring = history.page(new OpenPoints(), History.readAt(story.now.toString()))
                .awaited()
                .expiringDecisions();
        assertThat(expiring)
                .extracting(Point::number, point -> Part.plain(point.line()))
                .containsExactlyInAnyOrderElementsOf(log.expiring().stream()
                        .map(one -> tuple(one.number(), "Stäng. – " + Part.plain(one.statusLine())))
                        .toList());
        OpenPoints points = new OpenPoints();
        assertThat(points.appointments(View.of(points, history.posts()), story.now))
                .extracting(Appointment::what)
                .containsExactlyInAnyOrderElementsOf(expiring.stream()
                        .filter(point -> point.due().by() != null)
                        .map(point -> "Beslut nr %d upphör att gälla".formatted(point.number()))
                        .toList());
    }

    @Property(tries = TRIES)
    void whatIsToldForCertainIsSoHoweverTheTimesAreTaken(@ForAll long seed) {
        Story story = Story.of(seed);
        Random random = new Random(seed + 1);
        List<Status> said = statuses(story);
        for (int i = 0; i < 10; i++) {
            List<Status> one = statuses(story.told(random));
            for (int decision = 0; decision < said.size(); decision++) {
                if (said.get(decision) != Status.IMPRECISE) {
                    assertThat(holds(one.get(decision)))
                            .as("nr %d, %s by %s", decision + 1, said.get(decision), story)
                            .isEqualTo(holds(said.get(decision)));
                }
            }
        }
    }

    private static List<Status> statuses(Story story) {
        return story.history().page(new DecisionBoard(), History.readAt(story.now.toString())).decisions().stream()
                .map(decision -> decision.outlook().status())
                .toList();
    }

    private static boolean isOver(Status status) {
        return switch (status) {
            case COMING, IN_FORCE, EXPIRES, IMPRECISE -> false;
            case EXPIRED, REPLACED, REVOKED, CARRIED_OUT, REFRAINED -> true;
        };
    }

    private static boolean holds(Status status) {
        return switch (status) {
            case IN_FORCE, EXPIRES, IMPRECISE -> true;
            case COMING, EXPIRED, REPLACED, REVOKED, CARRIED_OUT, REFRAINED -> false;
        };
    }

    private static DecisionEvent taken(Random random) {
        return new DecisionTaken(
                null,
                Text.of("Stäng."),
                null,
                List.of(),
                null,
                null,
                random.nextBoolean() ? null : valid(random),
                null,
                List.of(),
                null,
                List.of());
    }

    private static DecisionEvent end(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new DecisionRevoked(Ref.to(1), null, null, null);
            case 1 -> new DecisionReplaced(Ref.to(1), Ref.to(2), null);
            default -> new DecisionCarriedOut(Ref.to(1), null, null);
        };
    }

    /** With a beginning told to the minute, or none: of what begins by day it is the whole day. */
    private static Validity valid(Random random) {
        LocalDate day = day(random, START);
        @Nullable When from = random.nextInt(3) == 0 ? new When.Day(day) : null;
        return new Validity(from, new When.Day(day.plusDays(random.nextInt(3))), null);
    }

    private static Occurred occurred(Random random, Instant recorded) {
        LocalDate day = day(random, recorded);
        When one = new When.Day(day);
        When other = new When.Day(day.plusDays(1));
        return switch (random.nextInt(9)) {
            case 0 -> Occurred.at(one);
            case 1 -> Occurred.between(one, other);
            case 2 -> Occurred.oneOf(List.of(one, other));
            case 3 -> Occurred.between(null, other);
            case 4 -> Occurred.at(new When.Month(YearMonth.from(day)));
            case 5 -> Occurred.at(new When.About(minute(random, recorded)));
            case 6 -> Occurred.at(new When.Between(one, other));
            case 7 -> Occurred.isUnknown();
            default -> Occurred.at(minute(random, recorded));
        };
    }

    private static When minute(Random random, Instant recorded) {
        Instant instant = recorded.plus(Duration.ofMinutes(random.nextInt(4000) - 1000));
        return new When.At(instant.truncatedTo(ChronoUnit.MINUTES), ChronoUnit.MINUTES);
    }

    private static LocalDate day(Random random, Instant recorded) {
        return LocalDate.ofInstant(recorded, When.LOCAL).plusDays(random.nextInt(4) - 1);
    }
}
