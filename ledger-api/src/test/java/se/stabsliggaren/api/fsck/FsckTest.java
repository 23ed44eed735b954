package se.stabsliggaren.api.fsck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.integrity.Checkpoint;

/** What an owner of the machine can do to a database is seen, and the post is named. */
@ParameterizedClass
@EnumSource(Kind.class)
class FsckTest {

    private final Kind kind;
    private final Database database;
    private final TestLedger ledger;
    private final String log;

    @TempDir
    private static Path folders;

    FsckTest(Kind kind) throws Exception {
        this.kind = kind;
        database = kind.open();
        folder = Files.createTempDirectory(folders, "data");
        ledger = TestLedger.over(database, folder);
        log = ledger.openIncident();
        for (int i = 3; i <= 10; i++) {
            ledger.note(log, "rad " + i);
        }
    }

    private final Path folder;

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void findsNothingInWhatWasRecorded() {
        assertThat(damage()).isEmpty();
    }

    @Test
    void namesThePostWhoseBytesWereChanged() throws Exception {
        byte[] bytes = ledger.posts().post(log, 7).orElseThrow().bytes();
        bytes[bytes.length - 8] ^= 1;
        change("update post set bytes = ? where number = 7 and log = " + id(), bytes);
        assertThat(damage()).singleElement().satisfies(found -> assertThat(found.post())
                .isEqualTo(7));
    }

    @Test
    void namesThePostWhoseWordsWereChanged() throws Exception {
        byte[] content = new String(ledger.posts().post(log, 5).orElseThrow().content())
                .replace("rad 5", "rad 6")
                .getBytes();
        change("update content set body = ? where number = 5 and log = " + id(), content);
        assertThat(damage())
                .singleElement()
                .hasToString(
                        "content-differs %s nr 5: %s".formatted(log, "Innehållet är inte det som posten förseglade."));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 11})
    void namesThePostOfWhichSomethingWentWithoutADisposal(int byPost) throws Exception {
        Expanded whole = ledger.posts().post(log, 5).orElseThrow().expanded();
        Expanded erased = whole.erased(slot -> slot.path().equals("data.text"), byPost);
        assertThat(erased.slots()).isNotEqualTo(whole.slots());
        change("update content set seed = null, body = ? where number = 5 and log = " + id(), erased.write());
        assertThat(damage()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("erasure-unresolved");
            assertThat(found.post()).isEqualTo(5);
        });
    }

    @Test
    void namesThePostThatWasTakenAway() throws Exception {
        change("delete from content where number = 6 and log = " + id(), null);
        change("delete from post where number = 6 and log = " + id(), null);
        assertThat(damage())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("post-missing"))
                .satisfies(found -> assertThat(found.post()).isEqualTo(6));
    }

    @Test
    void seesThatTheEndIsMissing() throws Exception {
        change("delete from content where number > 8 and log = " + id(), null);
        change("delete from post where number > 8 and log = " + id(), null);
        assertThat(damage())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("tail-missing"))
                .satisfies(found -> assertThat(found.post()).isEqualTo(9));
    }

    @Test
    void seesTwoPostsThatChangedPlaces() throws Exception {
        byte[] four = ledger.posts().post(log, 4).orElseThrow().bytes();
        change(
                "update post set bytes = (select p.bytes from post p where p.number = 5 and p.log = post.log)"
                        + " where number = 4 and log = " + id(),
                null);
        change("update post set bytes = ? where number = 5 and log = " + id(), four);
        assertThat(damage())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("post-moved"))
                .satisfies(found -> assertThat(found.post()).isEqualTo(4));
    }

    @Test
    void seesAPostOfAnotherLog() throws Exception {
        byte[] foreign =
                ledger.posts().post(ledger.openIncident(), 2).orElseThrow().bytes();
        change("update post set bytes = ? where number = 2 and log = " + id(), foreign);
        assertThat(damage())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("post-moved"))
                .satisfies(found -> assertThat(found.post()).isEqualTo(2));
    }

    @Test
    void seesAPostThatWasMadeAnewWithAllThatBelongsToIt() throws Exception {
        byte[] bytes = new String(ledger.posts().post(log, 7).orElseThrow().bytes())
                .replace("\"clock\":\"simulated\"", "\"clock\":\"free\"")
                .getBytes();
        change("update post set bytes = ? where number = 7 and log = " + id(), bytes);
        assertThat(damage())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("root-differs"))
                .satisfies(found -> assertThat(found.post()).isEqualTo(7));
    }

    @Test
    void missesALogThatTheJournalKnows() {
        Checkpoint head = new Checkpoint("borta.example/ledger/0a/incident/0b", 3, new byte[32]);
        assertThat(fsck(ledger).check(List.of(head)).damage())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("log-missing"));
    }

    private List<Damage> damage() {
        return check(ledger).damage();
    }

    private Fsck.Result check(TestLedger of) {
        return fsck(of).check(of.journal().all());
    }

    private static Fsck fsck(TestLedger of) {
        return new Fsck(JdbcClient.create(of.jdbc()));
    }

    private int id() {
        return ledger.jdbc().queryForObject("select id from log where origin = ?", Integer.class, log);
    }

    /** As the owner of the tables, past everything that guards them. */
    private void change(String sql, byte[] bytes) throws Exception {
        try (Connection owner = kind.owner(database);
                Statement guards = owner.createStatement();
                PreparedStatement change = owner.prepareStatement(sql)) {
            guards.execute(
                    kind == Kind.H2 ? "set referential_integrity false" : "set session_replication_role = replica");
            if (kind == Kind.H2) {
                guards.execute("drop trigger if exists content_guard");
            }
            if (bytes != null) {
                change.setBytes(1, bytes);
            }
            assertThat(change.executeUpdate()).isPositive();
        }
    }
}
