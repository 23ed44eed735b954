package se.stabsliggaren.api.bench;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import se.stabsliggaren.api.store.Database;

/** The bound: the same two rows a post takes, inserted and committed by plain JDBC, and on disk. */
final class RawInsert {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource dataSource;
    private final Database database;
    private final int[] logs;
    private final AtomicInteger[] numbers;

    RawInsert(Database database, int logs) throws SQLException {
        this.database = database;
        this.dataSource = database.dataSource();
        this.logs = new int[logs];
        this.numbers = new AtomicInteger[logs];
        try (Connection connection = dataSource.getConnection()) {
            for (int i = 0; i < logs; i++) {
                this.logs[i] = log(connection);
                this.numbers[i] = new AtomicInteger();
            }
        }
    }

    private static int log(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into log (origin) values (?)", Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, "raw.example/ledger/bench/incident/" + Long.toHexString(RANDOM.nextLong()));
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getInt("id");
            }
        }
    }

    /** @param log one of the logs, each written to by one at a time, as a post can come only after the one before */
    void insert(int log, byte[] bytes, byte[] content, byte[] seed) {
        int number = numbers[log].incrementAndGet();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement post = connection.prepareStatement(
                            "insert into post (log, number, recorded_at, appended_at, bytes) values (?, ?, ?, ?, ?)");
                    PreparedStatement body = connection.prepareStatement(
                            "insert into content (log, number, body, seed) values (?, ?, ?, ?)")) {
                post.setInt(1, logs[log]);
                post.setInt(2, number);
                post.setLong(3, 0);
                post.setLong(4, 0);
                post.setBytes(5, bytes);
                post.executeUpdate();
                body.setInt(1, logs[log]);
                body.setInt(2, number);
                body.setBytes(3, content);
                body.setBytes(4, seed);
                body.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.disk().force();
    }
}
