package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import se.stabsliggaren.api.signing.ForkDetected;

/** A database from before the rule that a post follows another gets it, also where a log has a hole already. */
class PostsFollowMigrationTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aLogWithAHoleIsReadAndNeitherWrittenNorSignedAndTheOthersGoOn(Kind kind) throws Exception {
        String holed;
        String whole;
        Database before = kind.open();
        try (TestLedger ledger = TestLedger.over(before)) {
            holed = ledger.openIncident();
            whole = ledger.openIncident();
            ledger.notes(holed, 5, "rad");
            ledger.note(whole, "rad");
            asItWas(kind, before, 4);
        } finally {
            before.close();
        }
        try (Database after = kind.again(Kind.url(before));
                TestLedger ledger = TestLedger.over(after)) {
            assertThatThrownBy(() -> ledger.note(holed, "över hålet"))
                    .isInstanceOf(ForkDetected.class)
                    .hasMessageContaining("ett hål efter nr 3");
            assertThatThrownBy(() -> ledger.heads().head(holed, 7)).isInstanceOf(ForkDetected.class);
            assertThat(ledger.posts().posts(holed, 0, 10))
                    .extracting(post -> post.post().number())
                    .containsExactly(1, 2, 3, 5, 6, 7);
            assertThat(ledger.posts().bytes(holed, 0, 10)).hasSize(3);
            assertThat(ledger.note(whole, "vidare").post().number()).isEqualTo(4);
            assertThatThrownBy(() -> ledger.jdbc()
                            .update("insert into post (log, number, recorded_at, appended_at, bytes)"
                                    + " select log, 9, 0, 0, bytes from post where log = 2 and number = 7"))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("post_follows");
        }
    }

    /** Without the rule and what came after it, and without one post. */
    private static void asItWas(Kind kind, Database database, int missing) throws SQLException {
        try (Connection owner = kind.owner(database);
                Statement statement = owner.createStatement()) {
            for (String each : List.of(
                    kind == Kind.H2 ? "drop trigger post_follows" : "alter table post drop column previous",
                    kind == Kind.H2 ? "set referential_integrity false" : "set session_replication_role = replica",
                    kind == Kind.H2 ? "drop trigger content_guard" : "select 1",
                    "delete from content where log = 2 and number = " + missing,
                    "delete from post where log = 2 and number = " + missing,
                    kind == Kind.H2
                            ? "create trigger content_guard before delete on content for each row"
                                    + " call 'se.stabsliggaren.api.store.ContentGuard'"
                            : "select 1",
                    kind == Kind.H2 ? "set referential_integrity true" : "select 1",
                    "drop table webhook_cursor",
                    "drop table webhook_state",
                    "drop table webhook_ended",
                    "drop table webhook",
                    "drop table reminder_mail",
                    "drop table calendar_link_revoked",
                    "drop table calendar_link",
                    "drop table first_start",
                    "drop index attachment_upload_of_holder",
                    "drop index attachment_upload_of_log",
                    "alter table attachment_upload drop column holder",
                    "create table view_part (log integer)",
                    "create table view_head (log integer)",
                    "create table view_token (segment integer)",
                    "delete from \"flyway_schema_history\" where \"version\" in"
                            + " ('10.1', '12', '13', '14', '15', '15.1', '16')")) {
                statement.execute(each);
            }
        }
    }
}
