package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;

/** A ledger that serves looks at its clock without being asked, from its first moment on. */
class ClockStartTest {

    private static final Duration LOOKED = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void aLimitThatPassedIsRecordedWhileTheLedgerServes() {
        try (Running ledger = Running.in(folder, "free")) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            String incident = ledger.staff().opensAnExercise(keeper, "exempelby");
            int aware = becameAware(keeper, incident, Duration.ofHours(74));

            await().atMost(LOOKED)
                    .untilAsserted(() -> assertThat(limits(keeper, incident)).hasSize(1));
            assertThat(limits(keeper, incident).getFirst().get("data"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("started", aware);
        }
    }

    @Test
    void aClockThatWasSetBackWhileNobodyRanIsNotedAtTheStart() {
        try (Running ahead = Running.in(folder, "simulated")) {
            ahead.showsClock(Instant.now().plus(Duration.ofHours(1)));
            Http keeper = ahead.staff().http("exempelby", Role.LOG_KEEPER);
            ahead.staff().opensAnExercise(keeper, "exempelby");
            assertThat(steps(ahead)).isEmpty();
        }
        try (Running ledger = Running.in(folder, "free")) {
            await().atMost(LOOKED).untilAsserted(() -> assertThat(steps(ledger)).hasSize(1));
            assertThat(Duration.ofMillis(steps(ledger).getFirst().milliseconds()))
                    .isBetween(Duration.ofHours(-1), Duration.ofMinutes(-50));
        }
    }

    private static List<ClockStepped> steps(Running ledger) {
        return ledger.register().stream()
                .map(post -> post.event())
                .filter(ClockStepped.class::isInstance)
                .map(ClockStepped.class::cast)
                .toList();
    }

    private static List<? extends Map<?, ?>> limits(Http keeper, String incident) {
        return ((List<?>) keeper.get(incident + "/posts").member("posts"))
                .stream()
                        .map(post -> (Map<?, ?>) post)
                        .filter(post -> "duty.limit-passed".equals(post.get("type")))
                        .toList();
    }

    private static int becameAware(Http keeper, String incident, Duration ago) {
        String when = Instant.now()
                .minus(ago)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace(":00Z", "Z");
        int breach = records(
                keeper,
                incident,
                "{\"type\":\"breach.suspected\",\"occurred\":{\"at\":\"%s\"},\"data\":{\"text\":\"Filer saknas.\",\"controllers\":[\"socialnämnden\"]}}"
                        .formatted(when));
        return records(
                keeper,
                incident,
                "{\"type\":\"breach.became-aware\",\"occurred\":{\"at\":\"%s\"},\"data\":{\"breach\":%d,\"controllers\":[\"socialnämnden\"],\"judge\":\"Testa Testlund\"}}"
                        .formatted(when, breach));
    }

    private static int records(Http keeper, String incident, String post) {
        Http.Answer recorded = keeper.post(incident + "/posts", post);
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        return (int) recorded.member("post");
    }
}
