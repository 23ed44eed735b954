package se.stabsliggaren.api.store;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which constraint an error says was violated: its name, never what the error quotes of the row, which a sender chose. */
final class ViolatedConstraint {

    /** H2 quotes the name first, {@code "PUBLIC.POST_NUMBER INDEX …"} or {@code "POST_FOLLOWS: …"}, and the row after it. */
    private static final Pattern BY_H2 = Pattern.compile("[^\"]*\"(?:\\w+\\.)?(\\w+)(?: INDEX | PRIMARY KEY |: )");

    /** The class of SQLSTATE of violated constraints. */
    private static final String VIOLATED = "23";

    private ViolatedConstraint() {}

    /** In lower case. */
    static Optional<String> of(Throwable cause) {
        return switch (cause) {
            // Quotes the whole row; the error of the row itself stands behind it.
            case BatchUpdateException ignored -> Optional.empty();
            case PSQLException server ->
                Optional.ofNullable(server.getServerErrorMessage()).map(ServerErrorMessage::getConstraint);
            case SQLException embedded
            when embedded.getSQLState() != null && embedded.getSQLState().startsWith(VIOLATED) ->
                first(String.valueOf(embedded.getMessage()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(String message) {
        Matcher named = BY_H2.matcher(message);
        return named.lookingAt() ? Optional.of(named.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
