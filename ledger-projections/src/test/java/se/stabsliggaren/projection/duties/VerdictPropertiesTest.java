package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.RandomTimes;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.view.Interval;

/** Whatever is vague in the posts, what is told of the seventy-two hours is true of every instant they can mean. */
class VerdictPropertiesTest {

    private static final int HISTORIES = 400;
    private static final int DRAWS = 40;
    private static final LocalDate BEGIN = LocalDate.of(2024, 11, 4);

    /** One breach of one controller, with its starts and filings. */
    private static final class Told {

        private final Random random;
        private final RandomTimes times;
        private final History history = new History().clock("2024-11-20T12:00:00Z");
        private final List<Interval> starts = new ArrayList<>();
        private final List<Interval> filings = new ArrayList<>();
        private final Instant now;

        Told(long seed) {
            random = new Random(seed);
            times = new RandomTimes(random, BEGIN);
            now = times.instant(14);
            history.records(opened());
            int breach = history.records(suspected("socialnämnden"));
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                starts.add(recorded(aware(breach, "socialnämnden")));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                filings.add(recorded(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL)));
            }
            filings.removeIf(filed -> !filed.canHaveHappenedBy(now));
        }

        private Interval recorded(Event event) {
            Occurred occurred = times.occurred();
            history.occurred(occurred).records(event);
            return Interval.of(occurred);
        }

        /** An instant of any post that says when it started, for they tell of one; of none that does, any. */
        private Instant started() {
            List<Interval> dated = starts.stream()
                    .filter(start -> !start.equals(Interval.UNKNOWN))
                    .toList();
            List<Interval> any = dated.isEmpty() ? starts : dated;
            return drawn(any.get(random.nextInt(any.size())));
        }

        /** The first of as many instants, each one of those its post can mean. */
        private Instant first(List<Interval> intervals) {
            return intervals.stream()
                    .map(this::drawn)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private Instant drawn(Interval interval) {
            Instant from = interval.earliest() == null ? instant(BEGIN.minusDays(30)) : interval.earliest();
            Instant to = interval.latest() == null ? instant(BEGIN.plusDays(60)) : interval.latest();
            return switch (random.nextInt(4)) {
                case 0 -> from;
                case 1 -> to;
                default ->
                    from.plusMillis((long)
                            (random.nextDouble() * (Duration.between(from, to).toMillis() + 1)));
            };
        }

        private static Instant instant(LocalDate day) {
            return day.atStartOfDay(When.LOCAL).toInstant();
        }

        private Duty duty() {
            return history.page(new DutyBoard(), History.readAt(now.toString())).duties().stream()
                    .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatIsToldIsTrueOfEveryInstantThatPostsCanMean() {
        Set<State> seen = EnumSet.noneOf(State.class);
        for (long seed = 0; seed < HISTORIES; seed++) {
            Told told = new Told(seed);
            DutyClock clock = told.duty().clock();
            seen.add(clock.state());
            for (int draw = 0; draw < DRAWS; draw++) {
                Instant start = told.started();
                Instant limit = start.plus(Duration.ofHours(72));
                Instant full = start.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(73));
                String as = "history %d, started %s: %s".formatted(seed, start, clock.said());
                if (!told.filings.isEmpty()) {
                    Instant filed = told.first(told.filings);
                    assertThat(clock.state()).as(as).isIn(State.MET, State.LATE, State.UNCERTAIN);
                    assertThat(clock.state() != State.MET || !filed.isAfter(limit))
                            .as(as)
                            .isTrue();
                    assertThat(clock.state() != State.LATE || filed.isAfter(full))
                            .as(as)
                            .isTrue();
                } else {
                    assertThat(clock.state()).as(as).isIn(State.RUNNING, State.PASSED, State.UNCERTAIN);
                    assertThat(clock.state() != State.RUNNING || !told.now.isAfter(limit))
                            .as(as)
                            .isTrue();
                    assertThat(clock.state() != State.PASSED || told.now.isAfter(limit))
                            .as(as)
                            .isTrue();
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(State.MET, State.LATE, State.UNCERTAIN, State.RUNNING, State.PASSED);
    }
}
