package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** The small numbers by which the tables know the logs. A number is remembered once it was read from another transaction. */
final class LogIds {

    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    /** The log's number, if it has one. */
    OptionalInt find(Connection connection, String origin) throws SQLException {
        Integer remembered = known.get(origin);
        if (remembered != null) {
            return OptionalInt.of(remembered);
        }
        try (PreparedStatement select = connection.prepareStatement("select id from log where origin = ?")) {
            select.setString(1, origin);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    /** The log's number, given now if it had none. */
    int number(Connection connection, String origin) throws SQLException {
        OptionalInt found = find(connection, origin);
        if (found.isPresent()) {
            return found.getAsInt();
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into log (origin) values (?)")) {
            insert.setString(1, origin);
            insert.executeUpdate();
        }
        return find(connection, origin).orElseThrow();
    }

    /** To be called when the log certainly exists: after a commit. */
    void remember(String origin, int number) {
        known.put(origin, number);
    }
}
