package se.stabsliggaren.api.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.attachment.FileStore;
import se.stabsliggaren.api.attachment.Taken;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.sight.Sight;

/** Looks for what was disposed of everywhere the ledger keeps anything, and tries to guess it from what is left. */
@ParameterizedClass
@EnumSource(Kind.class)
class NothingRemainsTest {

    private static final String SECRET = "Zorbulenskij";
    private static final byte[] VALUE = SECRET.getBytes(StandardCharsets.UTF_8);
    private static final byte[] KEPT = "Kvarstående".getBytes(StandardCharsets.UTF_8);
    private static final String TEXT = "Kvarstående uppgift om " + SECRET + " ringde växeln.";

    private final DisposedLedger incident;
    private final Remains remains;
    private final FileStore files;

    NothingRemainsTest(Kind kind) {
        incident = new DisposedLedger(kind);
        remains = new Remains(kind, incident.database);
        files = new FileStore(incident.database, incident.ledger);
    }

    @AfterEach
    void close() {
        incident.close();
    }

    @Test
    void ofAWordInAnyTableOrFile() throws SQLException, IOException {
        int note = incident.notes(TEXT, "a-key");
        incident.notes("Kvarstående sak.");
        int decision = incident.decides(note, "data.text", 3);
        assertThat(incident.ledger
                        .views()
                        .view(incident.projection, incident.log, Sight.WHOLE)
                        .rows())
                .as("somebody reads it")
                .hasSize(decision);
        analyse();
        assertThat(remains.of(VALUE)).as("it was there").anyMatch(where -> where.matches("(?i)\"content\"\\.body"));

        assertThat(incident.carriesOut(decision).rewritten()).isTrue();

        assertThat(remains.of(VALUE)).isEmpty();
        assertThat(remains.of(KEPT))
                .as("and the search still finds in tables and files what is kept")
                .anyMatch(where -> where.matches("(?i)\"content\"\\.body"))
                .anyMatch(where -> where.matches("ledger\\.mv\\.db|\\d+"));
    }

    @Test
    void ofAFileInAnyTableOrFile() throws SQLException, IOException {
        byte[] file = ("Fotografi av " + SECRET + ".").repeat(20_000).getBytes(StandardCharsets.UTF_8);
        Taken taken = files.upload(incident.log, file);
        int post = files.attach(incident.log, taken);
        int decision = incident.decides(post, "data.attachment");
        assertThat(remains.of(VALUE)).isNotEmpty();

        incident.carriesOut(decision);

        assertThat(remains.of(VALUE)).isEmpty();
        assertThat(remains.of(HexFormat.of().parseHex(taken.digest()))).isEmpty();
        assertThat(files.rows("attachment") + files.rows("attachment_chunk") + files.rows("attachment_upload"))
                .isZero();
    }

    @Test
    void butOfAFileThatAnotherPostHoldsTheFileWhichIsSaid() {
        byte[] file = FileStore.file(1000);
        Taken taken = files.upload(incident.log, file);
        int one = files.attach(incident.log, taken);
        int two = files.attach(incident.log, taken);
        DisposalCarriedOut said = (DisposalCarriedOut) incident.carriesOut(incident.decides(one, "data.attachment"))
                .receipt()
                .post()
                .event();

        assertThat(files.rows("attachment")).isOne();
        assertThat(said.stores())
                .contains(
                        ErasureReport.left("Inskannade blad och bilagor som kan visa det än", "nr %d.".formatted(two)));
    }

    @Test
    void ofTheRequestThatItCameWith() {
        int note = incident.notes(TEXT, "a-key");
        incident.notes("Något helt annat.", "another-key");
        incident.carriesOut(incident.decides(note, "data.text", 3));

        assertThat(incident.ledger.jdbc().queryForList("select request_key from request", String.class))
                .containsExactly("another-key");
    }

    @Test
    void whenTheFilesCouldNotBeWrittenAnewAtOnceItIsDoneTheNextTime() throws SQLException, IOException {
        int note = incident.notes(TEXT);
        int decision = incident.decides(note, "data.text", 3);
        try (Connection busy = incident.ledger.jdbc().getDataSource().getConnection()) {
            busy.setAutoCommit(false);
            try (Statement reads = busy.createStatement()) {
                reads.execute("select count(*) from content");
                assertThat(incident.carriesOut(decision).rewritten()).isFalse();
            }
            busy.rollback();
        }
        assertThat(incident.ledger.jdbc().queryForObject("select count(*) from erasure_trace", Integer.class))
                .isOne();

        assertThat(incident.cleaning.clean()).isTrue();

        assertThat(remains.of(VALUE)).isEmpty();
        assertThat(incident.ledger.jdbc().queryForObject("select count(*) from erasure_trace", Integer.class))
                .isZero();
    }

    @Test
    void whenTheLedgerStoppedBetweenTheErasingAndTheRewritingTheNextStartDoesIt() throws SQLException, IOException {
        int note = incident.notes(TEXT);
        int decision = incident.decides(note, "data.text", 3);
        incident.carriesOutAndStops(decision);
        assertThat(remains.of(VALUE)).as("old pages hold it").isNotEmpty();

        incident.cleaning.step(Instant.EPOCH);

        assertThat(remains.of(VALUE)).isEmpty();
    }

    @Test
    void thatAGuessCouldBeHeldAgainst() throws SQLException {
        int note = incident.notes(TEXT, "a-key");
        Guesses before = new Guesses(incident);
        assertThat(before.matches(SECRET + " "))
                .as("with the seed, a guess is found")
                .isNotEmpty();

        incident.carriesOut(incident.decides(note, "data.text", 3));

        Guesses after = new Guesses(incident);
        for (String guess : List.of(SECRET + " ", SECRET, TEXT)) {
            assertThat(after.matches(guess)).isEmpty();
        }
        assertThat(after.matches("uppgift "))
                .as("guesses are still found of what is kept")
                .isNotEmpty();
    }

    @Test
    void afterManyWordsWereErasedTheRestStillReads() {
        String text = String.join(
                " ", IntStream.range(0, 200).mapToObj(i -> "ord" + i).toList());
        int note = incident.notes(text);
        Integer[] even = IntStream.range(0, 200).filter(i -> i % 2 == 0).boxed().toArray(Integer[]::new);
        incident.carriesOut(incident.decides(new Passages(Ref.to(note), "data.text", List.of(even), null)));

        StoredPost post = incident.post(note);
        assertThat(post.expanded().belongs(post.bytes())).isTrue();
        assertThat(((Text.Covered) ((se.stabsliggaren.event.NoteEvent.NoteWritten)
                                        post.post().event())
                                .text())
                        .words())
                .hasSize(200)
                .filteredOn(word -> word instanceof Text.Word.Shown)
                .hasSize(100);
    }

    /** What a server does on its own: it keeps samples of what the tables hold. */
    private void analyse() throws SQLException {
        try (Connection owner = incident.kind.owner(incident.database);
                Statement statement = owner.createStatement()) {
            statement.execute("analyze");
        }
    }
}
