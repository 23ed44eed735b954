package se.stabsliggaren.api.fsck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.attachment.FileStore;
import se.stabsliggaren.api.signing.MerkleTreeCache;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.ledger.Recorder;

/** What somebody who owns the database can do to disposals and files. Nr 5 decides and nr 7 tells that words of nr 3 went; nr 8 binds a file. */
@ParameterizedClass
@EnumSource(Kind.class)
class DisposalFsckTest {

    private static final Recorder OFFICER =
            new Recorder("b2", Person.of("Prova Provdotter"), "dataskyddsombud", Via.API);

    private final Kind kind;
    private final Database database;
    private final TestLedger ledger;
    private final String log;
    private final StoredPost named;

    DisposalFsckTest(Kind kind) {
        this.kind = kind;
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
        ledger.note(log, "Prova Provdotter loggade ut");
        named = post(3);
        ledger.note(log, "Lösenordet låg i pärmen");
        Passages words = new Passages(Ref.to(3), "data.text", List.of(0, 1), null);
        records(
                new DisposalDecided(
                        "kommunstyrelsen", When.parse("2024-11-05"), "ArkL 10 §", null, List.of(words), null),
                TestLedger.LOG_KEEPER);
        records(new DisposalCarriedOut(Ref.to(5), List.of(new Store("databasen", true, null))), OFFICER);
        FileStore files = new FileStore(database, ledger);
        files.attach(log, files.upload(log, "inte en riktig bild".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void findsNothingInWhatWasErasedAsItWasDecided() {
        assertThat(fsck()).isEmpty();
        assertThat(soundness().fault(log)).isEmpty();
    }

    @Test
    void seesThatTheTableOfErasuresLostARow() throws Exception {
        change("delete from erasure where log = ? and number = 3");
        assertFound("erasure-row-differs", 3);
    }

    @Test
    void seesThatTheTableOfErasuresGainedARow() throws Exception {
        change("insert into erasure (log, number, by_post) values (?, 4, 7)");
        assertFound("erasure-row-differs", 4);
    }

    @Test
    void seesThatARowOfErasuresNamesAnotherPost() throws Exception {
        change("update erasure set by_post = 4 where log = ? and number = 3");
        assertFound("erasure-row-differs", 3);
    }

    @Test
    void seesWordsErasedThatTheDecisionDoesNotName() throws Exception {
        erase(4, slot -> slot.path().equals("data.text"));
        change("insert into erasure (log, number, by_post) values (?, 4, 7)");
        assertFound("erasure-undecided", 4);
        assertThat(soundness().fault(log))
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).startsWith("Nr 4 ").contains("data.text[0] är gallrat genom nr 7"));
    }

    @Test
    void seesACodeThatIsSaidToBeErased() throws Exception {
        erase(4, slot -> slot.path().equals("by.via"));
        change("insert into erasure (log, number, by_post) values (?, 4, 7)");
        assertFound("not-erasable", 4);
    }

    @Test
    void seesAContentThatLostItsSeedThoughNothingIsErased() throws Exception {
        erase(4, slot -> false);
        assertFound("expanded-without-erasure", 4);
    }

    @Test
    void seesThatWhatWasErasedCameBackFromACopy() throws Exception {
        change("update content set body = ?, seed = ? where log = ? and number = 3", named.content(), named.seed());
        change("delete from erasure where log = ? and number = 3");
        assertFound("erasure-undone", 3);
    }

    @Test
    void seesThatAFileIsGone() throws Exception {
        change("delete from attachment_use where log = ?");
        assertFound("attachment-missing", 8);
    }

    @Test
    void seesThatAFileIsAnother() throws Exception {
        change(
                "update attachment_chunk set bytes = ? where upload in (select id from attachment_upload where log = ?)",
                "en helt annan bild ".getBytes(StandardCharsets.UTF_8));
        assertFound("attachment-changed", 8);
    }

    @Test
    void seesThatThePartsOfAFileAreGone() throws Exception {
        change("delete from attachment_chunk where upload in (select id from attachment_upload where log = ?)");
        assertFound("attachment-changed", 8);
    }

    @Test
    void seesAMomentThatIsNotThatOfTheBytes() throws Exception {
        change("update post set recorded_at = recorded_at + 1 where log = ? and number = 4");
        assertFound("post-bytes-changed", 4);
    }

    @Test
    void seesATailThatTheRegisterNotedAndNobodyElseKnows() throws Exception {
        ledger.note(log, "sist");
        ledger.directory().record(ledger.heads().noted(log, 9), TestLedger.LOG_KEEPER);
        change("delete from content where log = ? and number = 9");
        change("delete from post where log = ? and number = 9");
        assertThat(fsck()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("tail-missing");
            assertThat(found.post()).isEqualTo(9);
            assertThat(found.sentence()).contains("registret har i nr");
        });
        assertThat(soundness().fault(log))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("antecknat loggens huvud vid nr 9"));
    }

    private void assertFound(String code, int post) {
        assertThat(fsck()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.post()).isEqualTo(post);
        });
        String register = ledger.directory().log().orElseThrow();
        assertThatThrownBy(() -> soundness().mustBeSound(log, register))
                .isInstanceOf(DamagedLog.class)
                .hasMessageContaining("vid nr " + post);
    }

    private List<Damage> fsck() {
        return new Fsck(JdbcClient.create(ledger.jdbc())).check(List.of()).damage();
    }

    private Soundness soundness() {
        return new Soundness(
                JdbcClient.create(ledger.jdbc()), ledger.posts(), new MerkleTreeCache(ledger.posts())::head);
    }

    private StoredPost post(int number) {
        return ledger.posts().post(log, number).orElseThrow();
    }

    private void records(Event event, Recorder recorder) {
        ledger.recording().record(log, List.of(TestLedger.draft(event, null)), recorder, null, null);
    }

    /** Puts the content in expanded form, with these slots erased by nr 7, whatever they are. */
    private void erase(int number, Predicate<Slot> which) throws SQLException {
        List<Object> slots = post(number).slots().stream()
                .<Object>map(shown -> shown instanceof ShownSlot.Open(Slot slot) && which.test(slot)
                        ? new ShownSlot.Erased(slot.path(), slot.position(), slot.digest(), 7).json()
                        : shown.json())
                .toList();
        change(
                "update content set seed = null, body = ? where log = ? and number = " + number,
                Json.write(java.util.Map.of("slots", slots)));
    }

    /** As the owner of the tables, past everything that guards them; the last parameter is the log. */
    private void change(String sql, byte[]... values) throws SQLException {
        try (Connection owner = kind.owner(database);
                Statement guards = owner.createStatement();
                PreparedStatement change = owner.prepareStatement(sql)) {
            guards.execute(
                    kind == Kind.H2 ? "set referential_integrity false" : "set session_replication_role = replica");
            if (kind == Kind.H2) {
                guards.execute("drop trigger if exists content_guard");
                guards.execute("drop trigger if exists attachment_chunk_guard");
                guards.execute("drop trigger if exists attachment_use_guard");
            }
            for (int i = 0; i < values.length; i++) {
                change.setBytes(i + 1, values[i]);
            }
            change.setInt(
                    values.length + 1,
                    ledger.jdbc().queryForObject("select id from log where origin = ?", Integer.class, log));
            assertThat(change.executeUpdate()).isPositive();
        }
    }
}
