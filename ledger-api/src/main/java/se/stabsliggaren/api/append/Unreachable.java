package se.stabsliggaren.api.append;

import java.sql.SQLTransientConnectionException;

/** Whether an error says that no connection to the database was to be had, for which everybody waits as long. */
final class Unreachable {

    private Unreachable() {}

    static boolean is(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (is(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }
}
