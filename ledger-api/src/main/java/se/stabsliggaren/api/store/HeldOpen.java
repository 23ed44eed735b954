package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to a file that its owner holds open, and none once it was closed: whoever connects then would open it anew,
 * without what the owner asked for, and record what never reaches the disk.
 */
final class HeldOpen extends DelegatingDataSource {

    private final BooleanSupplier held;

    HeldOpen(DataSource file, BooleanSupplier held) {
        super(file);
        this.held = held;
    }

    @Override
    public Connection getConnection() throws SQLException {
        mustBeHeld();
        return checked(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        mustBeHeld();
        return checked(super.getConnection(user, password));
    }

    private void mustBeHeld() throws SQLException {
        if (!held.getAsBoolean()) {
            throw new SQLNonTransientConnectionException("the database was closed", "08003");
        }
    }

    /** It may have been closed while somebody connected. */
    private Connection checked(Connection connection) throws SQLException {
        try {
            mustBeHeld();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
