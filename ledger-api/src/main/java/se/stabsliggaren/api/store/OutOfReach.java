package se.stabsliggaren.api.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whether an error is the database's absence, or its being too busy, and not a fault of who asked. */
public final class OutOfReach {

    /**
     * By class of SQLSTATE: connection, resources, intervention of an operator, the system; and idle too long, lock not to be
     * had, serialisation.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40");

    private static final Set<String> STATES = Set.of("25P03", "55P03", "HYT00");

    private OutOfReach() {}

    /** Whether that is what stands behind it. */
    public static boolean behind(Throwable error) {
        return SqlErrors.of(error).stream().anyMatch(OutOfReach::is);
    }

    private static boolean is(Throwable cause) {
        return switch (cause) {
            case CannotGetJdbcConnectionException ignored -> true;
            case CannotCreateTransactionException ignored -> true;
            case SQLTransientException ignored -> true;
            case SQLNonTransientConnectionException ignored -> true;
            case SQLRecoverableException ignored -> true;
            case MVStoreException ignored -> true;
            case SQLException other -> other.getSQLState() != null && said(other.getSQLState());
            default -> false;
        };
    }

    private static boolean said(String state) {
        return STATES.contains(state) || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }
}
