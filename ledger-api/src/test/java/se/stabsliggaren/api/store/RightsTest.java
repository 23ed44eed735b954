package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/** What the service's database user can do to what is recorded: read it, and add to it. */
@ParameterizedClass
@EnumSource(Kind.class)
class RightsTest {

    private final Kind kind;
    private final Database database;
    private final TestLedger ledger;
    private final String log;

    RightsTest(Kind kind) {
        this.kind = kind;
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
        ledger.note(log, "det som inte får ändras");
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void thePostsCannotBeChangedOrRemoved() {
        for (String attempt : List.of(
                "update post set bytes = bytes",
                "update post set number = number + 1000",
                "delete from post",
                "truncate table post",
                "drop table post",
                "alter table post drop constraint post_number",
                "alter table post add column extra integer",
                "merge into post t using (select 1 as log, 3 as number) s on (t.log = s.log and t.number = s.number)"
                        + " when matched then update set recorded_at = 0")) {
            refused(attempt);
        }
    }

    @Test
    void theContentsCannotBeChangedOrRemovedWithoutAnErasure() {
        for (String attempt : List.of(
                "update content set body = body",
                "update content set seed = null",
                "delete from content",
                "truncate table content",
                "drop table content",
                withoutGuard("content"),
                "merge into content t using (select 1 as log, 3 as number) s on (t.log = s.log and t.number = s.number)"
                        + " when matched then delete")) {
            refused(attempt);
        }
    }

    @Test
    void logsErasuresAndRequestsAreOnlyEverAddedTo() {
        for (String attempt : List.of(
                "update log set origin = origin",
                "delete from log",
                "update erasure set by_post = 1",
                "delete from erasure",
                "truncate table erasure",
                "update request set first_post = 1",
                "update token_granted set person = 'annan'",
                "delete from token_granted",
                "delete from token_revoked",
                "update account set account = 'annat'",
                "delete from account",
                "create table mine (id integer)",
                "drop view post_event")) {
            refused(attempt);
        }
    }

    @Test
    void calendarLinksAreOnlyEverAddedTo() {
        ledger.jdbc().update("insert into calendar_link values ('a', 'h', 'i', 'x', 'Testa', 'exempelby', 0)");
        ledger.jdbc().update("insert into calendar_link_revoked values ('a', 'x', 1)");
        for (String attempt : List.of(
                "update calendar_link set holder = 'y'",
                "delete from calendar_link",
                "update calendar_link_revoked set by_holder = 'y'",
                "delete from calendar_link_revoked")) {
            refused(attempt);
        }
    }

    @Test // #3
    void timeStampsAreOnlyEverAddedTo() {
        ledger.jdbc().update("insert into timestamp_due (log, size) values (1, 1)");
        ledger.jdbc()
                .update("insert into timestamp_kept (log, size, stamped_at, answer) values (1, 1, 0, ?)", new byte[] {1
                });
        for (String attempt : List.of(
                "update timestamp_kept set answer = answer",
                "delete from timestamp_kept",
                "truncate table timestamp_kept",
                "update timestamp_due set size = 2",
                "delete from timestamp_due")) {
            refused(attempt);
        }
    }

    @Test // #3
    void whatWasCosignedIsOnlyEverAddedTo() {
        ledger.jdbc().update("insert into witnessed_head values ('a/register', 0, 5, ?, 1)", new byte[32]);
        ledger.jdbc().update("insert into cosignature values (1, 1, 'grannen', 'en rad', 1)");
        for (String attempt : List.of(
                "update witnessed_head set size = 4",
                "delete from witnessed_head",
                "truncate table witnessed_head",
                "drop table witnessed_head",
                "insert into witnessed_head select 'a/register', 0, 6, root, 1 from witnessed_head",
                "insert into witnessed_head select 'a/register', 6, 5, root, 1 from witnessed_head",
                "insert into witnessed_head select 'a/register', 4, 5, root, 1 from witnessed_head",
                "update cosignature set line = 'en annan'",
                "delete from cosignature",
                "truncate table cosignature")) {
            refused(attempt);
        }
    }

    @Test
    void webhooksAreOnlyEverAddedToAndTheirPlacesNeverForgotten() {
        ledger.jdbc().update("insert into webhook values ('w', 'exempelby', null, 'https://a.example', 'Testa', 0)");
        ledger.jdbc().update("insert into webhook_ended values ('w', 'Testa', 1)");
        ledger.jdbc().update("insert into webhook_cursor values ('w', 2, 3)");
        for (String attempt : List.of(
                "update webhook set address = 'https://b.example'",
                "delete from webhook",
                "truncate table webhook",
                "update webhook_ended set person = 'annan'",
                "delete from webhook_ended",
                "delete from webhook_state",
                "delete from webhook_cursor",
                "truncate table webhook_cursor")) {
            refused(attempt);
        }
    }

    @Test
    void aContentGoesWhenAnErasureNamesIt() {
        refused("insert into erasure (log, number, by_post) values (2, 3, 4)");
        refused("insert into erasure (log, number, by_post) values (2, 3, 2)");
        ledger.note(log, "säger att nr 3 är gallrad");
        ledger.jdbc().update("insert into erasure (log, number, by_post) values (2, 3, 4)");
        assertThat(ledger.jdbc().update("delete from content where log = 2 and number = 3"))
                .isEqualTo(1);
        refused("delete from content where number = 2");
    }

    @Test
    void theFilesThatPostsReferToCannotBeChangedOrRemoved() {
        attach("fil");
        for (String attempt : List.of(
                "update attachment_key set secret = secret",
                "delete from attachment_key",
                "update attachment_upload set begun_at = 0",
                "delete from attachment_upload",
                "truncate table attachment_upload",
                "update attachment_chunk set bytes = bytes",
                "delete from attachment_chunk",
                "truncate table attachment_chunk",
                withoutGuard("attachment_chunk"),
                "update attachment set size = 1",
                "delete from attachment",
                "truncate table attachment",
                "drop table attachment",
                "update attachment_use set number = 2",
                "delete from attachment_use",
                "truncate table attachment_use",
                "merge into attachment_use t using (select 'fil' as id) s on (t.attachment = s.id)"
                        + " when matched then delete",
                "update attachment_request set recorded_at = 0")) {
            refused(attempt);
        }
    }

    @Test
    void aFileGoesInOrderWhenAnErasureNamesItsPost() {
        attach("fil");
        ledger.note(log, "säger att nr 3 är gallrad");
        ledger.jdbc().update("insert into erasure (log, number, by_post) values (2, 3, 4)");

        assertThat(ledger.jdbc().update("delete from attachment_use")).isEqualTo(1);
        refused("delete from attachment_chunk");
        assertThat(ledger.jdbc().update("delete from attachment")).isEqualTo(1);
        assertThat(ledger.jdbc().update("delete from attachment_chunk")).isEqualTo(1);
        assertThat(ledger.jdbc().update("delete from attachment_upload")).isEqualTo(1);
    }

    private void attach(String id) {
        ledger.jdbc().update("insert into attachment_key (log, secret) values (2, ?)", new byte[32]);
        ledger.jdbc().update("insert into attachment_upload (id, log, begun_at) values (?, 2, 0)", id);
        ledger.jdbc()
                .update("insert into attachment_chunk (upload, number, bytes) values (?, 0, ?)", id, new byte[] {1});
        ledger.jdbc()
                .update(
                        "insert into attachment (id, log, name, size, media_type) values (?, 2, ?, 1, 'image/jpeg')",
                        id,
                        new byte[32]);
        ledger.jdbc().update("insert into attachment_use (log, number, attachment) values (2, 3, ?)", id);
    }

    private String withoutGuard(String table) {
        return switch (kind) {
            case H2 -> "drop trigger %s_guard".formatted(table);
            case POSTGRESQL -> "alter table %1$s disable trigger %1$s_guard".formatted(table);
        };
    }

    /** By the database, for want of a right or by a guard, and not because the attempt itself is at fault. */
    private void refused(String attempt) {
        int last = ledger.posts().last(log);
        assertThatThrownBy(() -> ledger.jdbc().execute(attempt), attempt)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .asString()
                .containsPattern(
                        "(?i)permission denied|must be owner|not enough rights|admin rights"
                                + "|is not to be erased|are not to be removed"
                                + "|cannot truncate|foreign key|referential integrity|unique (constraint|index)|check constraint");
        assertThat(ledger.posts().last(log)).isEqualTo(last);
    }
}
