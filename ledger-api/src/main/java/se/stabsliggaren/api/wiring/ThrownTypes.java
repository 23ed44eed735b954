package se.stabsliggaren.api.wiring;

import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * What the program's log tells of something thrown: its type and where, with the SQL state if it has one. Never its message: a
 * library that cannot read a request quotes it, and a database quotes the row it refuses.
 */
public final class ThrownTypes implements StackTracePrinter {

    private final StackTracePrinter printer =
            StandardStackTracePrinter.rootFirst().withFormatter(ThrownTypes::type);

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws java.io.IOException {
        printer.printStackTrace(throwable, out);
    }

    private static String type(Throwable thrown) {
        String type = thrown.getClass().getName();
        return thrown instanceof SQLException sql ? type + " " + sql.getSQLState() + " " + sql.getErrorCode() : type;
    }
}
