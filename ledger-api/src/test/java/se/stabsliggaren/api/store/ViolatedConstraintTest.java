package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.Request;

/** What hindered a row is told by the constraint's name, whatever the row itself says. */
@ParameterizedClass
@EnumSource(Kind.class)
class ViolatedConstraintTest {

    private static final String REQUEST = "insert into request (log, request_key, mac, mac_key, first_post, last_post,"
            + " recorded_at) select id, ?, '\\x00', '\\x00', 1, 1, 1 from log where origin = ?";

    private final Kind kind;
    private final Database database;
    private final TestLedger ledger;
    private final String log;

    ViolatedConstraintTest(Kind kind) {
        this.kind = kind;
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
        ledger.note(log, "ett");
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void eachRuleOfTheTablesIsKnownByItsName() {
        String post = "insert into post (log, number, recorded_at, appended_at, bytes) select log, number + %d,"
                + " recorded_at, appended_at, bytes from post where log = 2 and number = 3";

        assertThat(violatedBy(post.formatted(0))).contains("post_number");
        assertThat(violatedBy(post.formatted(5))).contains("post_follows");
        assertThat(violatedBy("insert into log (origin) select origin from log where id = 2"))
                .contains("log_origin");
        assertThat(violatedBy("select no_such_column from post")).isEmpty();
    }

    @Test
    void aKeyOfARequestIsNotTakenForTheNameOfARule() {
        for (String key : List.of("post_follows", "\"PUBLIC.POST_NUMBER INDEX \"", "\"log_origin: \"")) {
            Object[] row = {key, log};
            ledger.jdbc().update(REQUEST, row);

            assertThat(violatedBy(REQUEST, row)).as(key).contains("request_once");
        }
    }

    @Test
    void aRequestThatIsRefusedForAnotherReasonIsNotHeldToBeRecordedThoughItsKeySaysSo() throws SQLException {
        try (Connection owner = kind.owner(database);
                Statement statement = owner.createStatement()) {
            statement.execute("alter table request add constraint refused check (request_key <> 'request_once')");
        }

        assertThatThrownBy(() ->
                        ledger.note(log, "två", new Request("request_once", "två".getBytes(StandardCharsets.UTF_8))))
                .satisfies(error -> assertThat(SqlErrors.of(error))
                        .noneMatch(AlreadyRecorded.class::isInstance)
                        .anySatisfy(cause ->
                                assertThat(ViolatedConstraint.of(cause)).contains("refused")));
    }

    /** A batch of one row, as posts and requests are inserted. */
    private Optional<String> violatedBy(String sql, Object... row) {
        Throwable error = catchThrowable(() -> ledger.jdbc().batchUpdate(sql, List.<Object[]>of(row)));
        return SqlErrors.of(error).stream()
                .flatMap(cause -> ViolatedConstraint.of(cause).stream())
                .findFirst();
    }
}
