package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody waits for an answer for longer than is said, and a command may take its time. */
class PatienceTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aLockThatAnotherTransactionHoldsIsNotWaitedForLong(Kind kind) throws SQLException {
        try (Database database = kind.open();
                TestLedger ledger = TestLedger.over(database);
                Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection()) {
            ledger.openIncident();
            String sql = "insert into log (origin) values ('borta.example/ledger/0a/incident/0b')";
            first.setAutoCommit(false);
            execute(first, sql);
            long begun = System.nanoTime();
            assertThatThrownBy(() -> execute(second, sql))
                    .satisfies(refused -> assertThat(OutOfReach.behind(refused)).isTrue());
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
            first.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStatementIsBrokenOffOfARequestAndNotInACommand(Kind kind) throws SQLException {
        String slow = kind == Kind.H2
                ? "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b where a.x = b.x + 1"
                : "select pg_sleep(9)";
        try (Database database = kind.open();
                Connection connection = database.dataSource().getConnection()) {
            assertThatThrownBy(() -> execute(connection, slow))
                    .satisfies(refused -> assertThat(OutOfReach.behind(refused)).isTrue());
        }
        assertThat(Patience.OF_A_COMMAND.statement()).isGreaterThan(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void thatAllConnectionsAreInUseSaysNothingOfTheDatabase(Kind kind) throws SQLException {
        try (Database database = kind.open()) {
            List<Connection> inUse = new ArrayList<>();
            for (int i = 0; i < ((Pool) database.dataSource()).getMaximumPoolSize(); i++) {
                inUse.add(database.dataSource().getConnection());
            }
            assertThatThrownBy(() -> database.dataSource().getConnection())
                    .isInstanceOf(Pool.Busy.class)
                    .isNotInstanceOf(SQLTransientConnectionException.class)
                    .satisfies(busy -> assertThat(OutOfReach.behind(busy)).isTrue());
            assertThat(database.trouble()).as("it answers, asked beside them").isEmpty();
            inUse.removeLast().close();
            database.dataSource().getConnection().close();
            for (Connection each : inUse) {
                each.close();
            }
        }
    }

    @Test
    void whileTheFileIsWrittenAnewWhoeverAsksIsTurnedAwayAndThenLetIn() throws Exception {
        try (Database database = Kind.H2.open()) {
            Thread rewriting;
            try (Connection held = database.dataSource().getConnection()) {
                assertThat(held.isValid(0)).isTrue();
                rewriting = Thread.ofPlatform().start(database::rewrite);
                long begun = System.nanoTime();
                assertThatThrownBy(() -> {
                            while (true) {
                                database.dataSource().getConnection().close();
                            }
                        })
                        .isInstanceOf(SQLTransientConnectionException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
            }
            rewriting.join();
            database.dataSource().getConnection().close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
