package se.stabsliggaren.api.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The causes behind an error, those of a batch among them. */
final class SqlErrors {

    /** Deadlock, serialisation failure, lock not available, H2's lock time-out and deadlock. */
    private static final Set<String> PASSING = Set.of("40P01", "40001", "55P03", "HYT00", "90131");

    private SqlErrors() {}

    static Set<Throwable> of(Throwable error) {
        Set<Throwable> found = new LinkedHashSet<>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(error);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (found.add(next)) {
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                if (next instanceof SQLException sql && sql.getNextException() != null) {
                    open.add(sql.getNextException());
                }
            }
        }
        return found;
    }

    /** Whether trying again may do. */
    static boolean passing(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && PASSING.contains(sql.getSQLState());
    }
}
