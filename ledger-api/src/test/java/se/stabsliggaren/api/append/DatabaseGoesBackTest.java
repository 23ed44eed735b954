package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import se.stabsliggaren.api.signing.ForkCheck;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.SwappedDatabase;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.sight.Sight;

/** An older database comes in the place of the one that a ledger records in, and nobody tells the ledger. */
class DatabaseGoesBackTest {

    private static final Projections PROJECTIONS = new Projections(ProjectionList.all());
    private static final Projection<?, ?> TIMELINE = PROJECTIONS.all().getFirst();

    private final Database database = Kind.POSTGRESQL.open();
    private final SwappedDatabase swapped = new SwappedDatabase(database);

    @TempDir
    private Path folder;

    private TestLedger ledger;
    private String log;
    private String quiet;

    @BeforeEach
    void record() throws Exception {
        ledger = TestLedger.over(database, PROJECTIONS, folder);
        log = ledger.openIncident();
        quiet = ledger.openIncident();
        ledger.note(quiet, "före kopian");
        ledger.note(log, "före kopian");
        swapped.copy();
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void aLogThatLostPostsIsNeitherWrittenNorSignedAndTheOthersGoOn() throws Exception {
        for (int i = 0; i < 4; i++) {
            note(log, "efter kopian " + i);
        }
        Checkpoint told = Checkpoint.read(ledger.heads().head(log, 7).text());
        assertThat(seen(ledger, log)).isEqualTo(7);
        swapped.putBack();

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> note(log, "över hålet"))
                    .isInstanceOf(ForkDetected.class)
                    .hasMessageContaining("saknar 4 poster");
        }
        assertThatThrownBy(() -> ledger.heads().head(log, 3)).isInstanceOf(ForkDetected.class);
        assertThatThrownBy(() -> ledger.heads().noted(log, 3)).isInstanceOf(ForkDetected.class);
        assertThat(numbers(log)).containsExactly(1, 2, 3);
        assertThat(seen(ledger, log)).as("no view shows what is gone").isEqualTo(3);
        assertThat(ledger.declaration().parted()).containsOnlyKeys(log);
        assertThat(ledger.journal().all()).contains(told);
        goesOn(ledger);
    }

    @Test
    void itIsToldWhichLogsMayNotGoOnAlsoWhenNobodyRecordsInThem() throws Exception {
        Map<String, String> told = new HashMap<>();
        ForkCheck comparing = ledger.comparing(told::put);
        toTheEnd(comparing);
        assertThat(told).isEmpty();
        note(log, "efter kopian");
        AtomicInteger ended = new AtomicInteger();
        database.eras().whenEnded(ended::incrementAndGet);
        swapped.putBack();

        goesOn(ledger);
        assertThat(ended).hasPositiveValue();
        toTheEnd(comparing);
        assertThat(told).containsOnlyKeys(log);
    }

    private static void toTheEnd(ForkCheck comparing) {
        while (comparing.step(Instant.now()) > 0) {
            // One log a step.
        }
    }

    @Test
    void aLogThatGoesOnDifferentlyThereIsNotMixedWithWhatIsRemembered() throws Exception {
        note(log, "här");
        note(log, "här");
        try (Database copy = swapped.openCopy();
                TestLedger other = TestLedger.over(copy)) {
            other.notes(log, 2, "där");
        }
        swapped.putBack();

        assertThatThrownBy(() -> note(log, "på vilken?"))
                .isInstanceOf(ForkDetected.class)
                .hasMessageContaining("en annan historia");
        assertThatThrownBy(() -> ledger.heads().head(log, 5)).isInstanceOf(ForkDetected.class);
        assertThat(numbers(log)).containsExactly(1, 2, 3, 4, 5);
        goesOn(ledger);
    }

    @Test
    void aRepetitionOfWhatIsGoneGetsNoReceiptAndAfterAStartItIsTheSame() throws Exception {
        Request request = new Request("nyckel-1", "efter".getBytes(StandardCharsets.UTF_8));
        ledger.note(log, "efter", request);
        swapped.putBack();

        assertThatThrownBy(() -> repeat(request)).isInstanceOf(ForkDetected.class);
        ledger.close();
        ledger = TestLedger.over(database, PROJECTIONS, folder);
        assertThatThrownBy(() -> repeat(request)).isInstanceOf(ForkDetected.class);
        assertThatThrownBy(() -> ledger.heads().head(log, 3)).isInstanceOf(ForkDetected.class);
        goesOn(ledger);
    }

    @Test
    void anIncidentThatIsNotThereAnyMoreIsUnknownAndNoNumberOfItsLogIsTakenForAnothers() throws Exception {
        String gone = ledger.openIncident();
        note(gone, "ett");
        swapped.putBack();

        assertThatThrownBy(() -> note(gone, "två")).isInstanceOf(ForkDetected.class);
        assertThat(ledger.directory().incidents())
                .extracting(listed -> listed.log())
                .containsExactlyInAnyOrder(log, quiet);
        goesOn(ledger);
    }

    @Test
    void aDatabaseThatIsTheSameAfterABreakIsRecordedInAsBefore() throws Exception {
        long era = database.eras().now();
        assertThat(note(log, "efter avbrottet").post().number()).isEqualTo(4);
        assertThat(database.eras().now()).isEqualTo(era);
    }

    /** The incident that lost nothing is written, signed and seen. */
    private void goesOn(TestLedger node) {
        Receipt receipt = note(node, quiet, "går vidare");
        int number = receipt.post().number();
        assertThat(number).isEqualTo(4);
        assertThat(Checkpoint.read(node.heads().head(quiet, number).text()).size())
                .isEqualTo(number);
        assertThat(seen(node, quiet)).as("its views follow").isEqualTo(number);
    }

    /** The last post that a reader of a view sees. */
    private static int seen(TestLedger node, String in) {
        return node.views().view(TIMELINE, in, Sight.WHOLE).last();
    }

    private Receipt note(String in, String text) {
        return note(ledger, in, text);
    }

    private void repeat(Request request) {
        again(() -> ledger.note(log, "efter", request));
    }

    private static Receipt note(TestLedger node, String in, String text) {
        return again(() -> node.note(in, text));
    }

    /** What did not reach a connection that was just cut is sent once more, as whoever is told to does. */
    private static Receipt again(Supplier<Receipt> sent) {
        for (int attempt = 0; true; attempt++) {
            try {
                return sent.get();
            } catch (NotRecorded.NotNow | DataAccessException e) {
                if (attempt == 20) {
                    throw e;
                }
            }
        }
    }

    private List<Integer> numbers(String of) {
        List<Integer> numbers = ledger.jdbc()
                .queryForList(
                        "select number from post where log = (select id from log where origin = ?) order by number",
                        Integer.class,
                        of);
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        return numbers;
    }
}
