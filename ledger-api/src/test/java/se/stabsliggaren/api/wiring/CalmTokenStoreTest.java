package se.stabsliggaren.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;

@ParameterizedClass
@EnumSource(Kind.class)
class CalmTokenStoreTest {

    private static final String LONG_AGO = "2024-11-02T06:00:00Z";

    private final Database database;
    private final JdbcTemplate jdbc;
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1); // it may begin anywhere, and run over
    private final CalmTokenStore store;

    CalmTokenStoreTest(Kind kind) {
        database = kind.open();
        jdbc = new JdbcTemplate(database.dataSource());
        store = CalmTokenStore.of("a node", database.dataSource()::getConnection, clock::get);
        store.initializeTokenSegments("views", 1);
        store.fetchToken("views", 0);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void extendsAClaimWhenAGoodPartOfItIsOverAndNotBefore() {
        assertThat(isExtendedAfter(Duration.ZERO)).isTrue();
        assertThat(isExtendedAfter(Duration.ofMillis(100))).isFalse();
        assertThat(isExtendedAfter(Duration.ofMillis(2800))).isFalse();
        assertThat(isExtendedAfter(Duration.ofMillis(100))).isTrue();
        assertThat(isExtendedAfter(Duration.ofMillis(100))).isFalse();
    }

    private boolean isExtendedAfter(Duration time) {
        clock.addAndGet(time.toNanos());
        jdbc.update("update view_token set updated_at = ?", LONG_AGO);
        store.extendClaim("views", 0);
        return !LONG_AGO.equals(jdbc.queryForObject("select updated_at from view_token", String.class));
    }
}
