package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.api.access.Role;

/** What is said to happen tomorrow: refused by a clock that can be trusted, remarked by any other. */
class FutureTest {

    @TempDir
    private Path folder;

    @Test // #2
    void isRefusedOnASynchronisedClock() {
        try (Running ledger = Running.in(folder, "synchronised")) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            String incident = ledger.staff().opensAnExercise(keeper, "exempelby");

            Http.Answer tomorrow = keeper.post(incident + "/posts", happened(Duration.ofDays(1)));

            assertThat(tomorrow.status()).isEqualTo(409);
            assertThat(tomorrow.member("field")).isEqualTo("occurred");
            assertThat((String) tomorrow.member("detail")).contains("har inte varit än");
            assertThat(keeper.get(incident).member("last")).as("nothing stored").isEqualTo(2);
            Http.Answer yesterday = keeper.post(incident + "/posts", happened(Duration.ofDays(-1)));
            assertThat(yesterday.status()).isEqualTo(201);
            assertThat(keeper.get(yesterday.header("Location")).member("clock")).isEqualTo("synchronised");
        }
    }

    @ParameterizedTest // #2
    @ValueSource(strings = {"free", "set-by-hand", "simulated"})
    void isRemarkedOnAnyOtherClock(String clock) {
        try (Running ledger = Running.in(folder, clock)) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            String incident = ledger.staff().opensAnExercise(keeper, "exempelby");

            Http.Answer tomorrow = keeper.post(incident + "/posts", happened(Duration.ofDays(1)));

            assertThat(tomorrow.status()).isEqualTo(201);
            assertThat(tomorrow.member("remarks").toString()).contains("occurred-in-the-future");
            assertThat(keeper.get(tomorrow.header("Location")).member("clock")).isEqualTo(clock);
        }
    }

    private static String happened(Duration fromNow) {
        Instant at = Instant.now().plus(fromNow).truncatedTo(ChronoUnit.SECONDS);
        return "{\"type\":\"note.written\",\"occurred\":{\"at\":\"%s\"},\"data\":{\"text\":\"Strömmen gick.\"}}"
                .formatted(at);
    }
}
