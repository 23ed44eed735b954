package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.append.Request;

/** What is kept for a while goes in time, by the service's own rights. */
@ParameterizedClass
@EnumSource(Kind.class)
class SchedulerTest {

    private final Database database;
    private final TestLedger ledger;
    private final String log;
    private final Requests requests;
    private final ExpiredRequests forgetting;

    SchedulerTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
        requests = new Requests(JdbcClient.create(ledger.jdbc()));
        forgetting = new ExpiredRequests(ledger.jdbc(), "request");
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void aRequestIsRecognisedForADayAndThenItsKeyDies() {
        ledger.note(log, "ett", new Request("nyckel", "ett".getBytes(StandardCharsets.UTF_8)));

        keepHouse(Duration.ofHours(23));
        assertThat(requests.find(log, "nyckel")).isPresent();

        keepHouse(Duration.ofHours(25));
        assertThat(requests.find(log, "nyckel")).isEmpty();
        assertThat(rows()).isZero();
        assertThat(ledger.posts().last(log)).as("the post stays").isEqualTo(3);
    }

    @Test
    void requestsOfABusyDayGoInStepsEachWithinThePatienceForOneStatement() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 5 * ExpiredRequests.AT_ONCE + 1; i++) {
            rows.add(new Object[] {"k" + i, new byte[32], new byte[32]});
        }
        ledger.jdbc()
                .batchUpdate(
                        "insert into request (log, request_key, mac, mac_key, first_post, last_post, recorded_at)"
                                + " values (2, ?, ?, ?, 3, 3, 0)",
                        rows);

        for (int step = 0; step < 5; step++) {
            assertThat(forgetting.forget(Instant.now())).isEqualTo(ExpiredRequests.AT_ONCE);
        }
        assertThat(forgetting.forget(Instant.now())).isEqualTo(1);
        assertThat(forgetting.forget(Instant.now())).isZero();
    }

    @Test
    void itIsDoneAtStartAndAChoreThatFailsHindersNoOther() {
        ledger.note(log, "ett", new Request("nyckel", "ett".getBytes(StandardCharsets.UTF_8)));
        Scheduler.Chore failing = now -> {
            throw new IllegalStateException("broken on purpose");
        };

        try (Scheduler house = new Scheduler(in(Duration.ofHours(25)), List.of(failing, forgetting::forget))) {
            house.start();
            await().untilAsserted(() -> assertThat(rows()).isZero());
        }
    }

    private void keepHouse(Duration later) {
        try (Scheduler house = new Scheduler(in(later), List.of(forgetting::forget))) {
            house.run();
        }
    }

    private static Clock in(Duration later) {
        return Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
    }

    private int rows() {
        return JdbcClient.create(ledger.jdbc())
                .sql("select count(*) from request")
                .query(Integer.class)
                .single();
    }
}
