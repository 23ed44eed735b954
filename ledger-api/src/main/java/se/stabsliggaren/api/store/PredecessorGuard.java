package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** On H2: a post may come only after the one before it. On PostgreSQL a foreign key says the same. */
public final class PredecessorGuard implements Trigger {

    private static final int LOG = 1;
    private static final int NUMBER = 2;

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] fresh) throws SQLException {
        Object[] row = Objects.requireNonNull(fresh);
        int number = (Integer) row[NUMBER];
        if (number == 1) {
            return;
        }
        try (PreparedStatement before =
                connection.prepareStatement("select 1 from post where log = ? and number = ?")) {
            before.setObject(1, row[LOG]);
            before.setInt(2, number - 1);
            try (ResultSet found = before.executeQuery()) {
                if (!found.next()) {
                    // As H2 says it of its own constraints.
                    throw new SQLException(
                            "Referential integrity constraint violation: \"post_follows: post %d has none before it\""
                                    .formatted(number),
                            "23506");
                }
            }
        }
    }
}
