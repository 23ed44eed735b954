package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** On H2: a content may go only when the erasure table says so. On PostgreSQL a trigger function does the same. */
public final class ContentGuard implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] fresh) throws SQLException {
        Object[] row = Objects.requireNonNull(old);
        try (PreparedStatement erasure =
                connection.prepareStatement("select 1 from erasure where log = ? and number = ?")) {
            erasure.setObject(1, row[0]);
            erasure.setObject(2, row[1]);
            try (ResultSet named = erasure.executeQuery()) {
                if (!named.next()) {
                    throw new SQLException("content of post " + row[1] + " is not to be erased", "23514");
                }
            }
        }
    }
}
