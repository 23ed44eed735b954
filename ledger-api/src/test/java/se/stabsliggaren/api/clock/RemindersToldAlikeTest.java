package se.stabsliggaren.api.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.format.Moments;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.RandomDuties;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.LastingWords;
import se.stabsliggaren.projection.rhythm.StaffSilence;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.view.View;

/** Whoever is reminded of a limit is told of the clock that the page of duties shows, and of no other. */
class RemindersToldAlikeTest {

    @Property(tries = 200)
    void theOpenClocksThatAreNearAndNoOthers(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        RandomDuties random = RandomDuties.of(seed, size);
        Instant now = random.now();
        List<Duty> duties = random.history()
                .page(new DutyBoard(), History.readAt(now.toString()))
                .duties();
        List<Map<String, Object>> expected = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty.clock().isOpen() && isNear(duty.clock(), now)) {
                expected.add(told(duty));
            }
        }
        List<Map<String, Object>> reminded = new ArrayList<>();
        StaffSilence silence =
                new Status().silence(View.of(new Status(), random.history().posts()), now);
        for (Map<String, Object> tree : Reminders.of(duties, silence, now).limits()) {
            assertThat(tree.get("near")).isNotNull();
            reminded.add(without(tree));
        }
        assertThat(reminded).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What runs is told of a day before it ends, what has passed or may have at once. */
    private static boolean isNear(DutyClock clock, Instant now) {
        Instant limit = clock.ends().limit();
        return clock.state() != State.RUNNING || (limit != null && !now.isBefore(limit.minus(Duration.ofDays(1))));
    }

    private static Map<String, Object> told(Duty duty) {
        DutyClock clock = duty.clock();
        Instant limit = clock.ends().limit();
        List<Long> posts = new ArrayList<>();
        if (clock.begun().startedBy() != null) {
            posts.add(clock.begun().startedBy().longValue());
        }
        duty.limitsPassed().forEach(post -> posts.add(post.longValue()));
        return Map.of(
                "duty",
                duty.rule() == null ? duty.regime() : duty.rule().name(),
                "controller",
                duty.controller() == null ? "" : duty.controller(),
                "limit",
                limit == null ? "" : Moments.write(limit),
                "passed",
                clock.state() == State.PASSED,
                "said",
                LastingWords.of(duty),
                "posts",
                posts);
    }

    private static Map<String, Object> without(Map<String, Object> tree) {
        return Map.of(
                "duty", tree.get("duty"),
                "controller", tree.getOrDefault("controller", ""),
                "limit", tree.getOrDefault("limit", ""),
                "passed", "passed".equals(tree.get("near")),
                "said", tree.get("said"),
                "posts", tree.get("posts"));
    }
}
