package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** On H2: an attachment's bytes may go only when the attachment is gone. On PostgreSQL a trigger function does the same. */
public final class ChunkGuard implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] fresh) throws SQLException {
        Object[] row = Objects.requireNonNull(old);
        try (PreparedStatement attachment = connection.prepareStatement("select 1 from attachment where id = ?")) {
            attachment.setObject(1, row[0]);
            try (ResultSet standing = attachment.executeQuery()) {
                if (standing.next()) {
                    throw new SQLException("the bytes of an attachment are not to be removed", "23514");
                }
            }
        }
    }
}
