package se.stabsliggaren.api.disposal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.projection.Everything;

/** A ledger in which one person decides and another carries out; a second node shares its database. */
final class DisposedLedger implements AutoCloseable {

    static final Recorder OFFICER = new Recorder("b2", Person.of("Prova Provdotter"), "dataskyddsombud", Via.API);

    final Everything projection = new Everything();
    final Kind kind;
    final Database database;
    final TestLedger ledger;
    final TestLedger otherNode;
    final String log;
    final FileCompaction cleaning;
    private final Disposals disposals;

    DisposedLedger(Kind kind) {
        this.kind = kind;
        database = kind.open();
        ledger = TestLedger.over(database, new Projections(List.of(projection)));
        otherNode = TestLedger.over(database, new Projections(List.of(projection)));
        log = ledger.openIncident();
        JdbcClient jdbc = JdbcClient.create(ledger.jdbc());
        cleaning = new FileCompaction(database, jdbc);
        disposals = new Disposals(
                ledger.recording(),
                ledger.posts(),
                new ErasureReport(jdbc),
                cleaning,
                (origin, wordings, carrier) -> {});
    }

    int notes(String text) {
        return ledger.note(log, text).post().number();
    }

    int notes(String text, String key) {
        return ledger.note(log, text, new Request(key, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .post()
                .number();
    }

    /** The log keeper records the decision. */
    int decides(int post, @Nullable String path, Integer... words) {
        return decides(new Passages(Ref.to(post), path, Arrays.asList(words), null));
    }

    int decides(Passages... passages) {
        return records(decision(passages), null);
    }

    int corrects(int decision, Passages... passages) {
        return records(decision(passages), Ref.to(decision));
    }

    private static DisposalDecided decision(Passages... passages) {
        return new DisposalDecided(
                "kommunstyrelsen",
                When.parse("2024-11-20"),
                "ArkL 10 §",
                "KS 2024/471",
                List.of(passages),
                Text.of("Uppgiften saknar betydelse."));
    }

    private int records(DisposalDecided decided, @Nullable Ref corrects) {
        Draft draft = Draft.of(decided).correcting(corrects);
        return ledger.recording()
                .record(log, List.of(draft), TestLedger.LOG_KEEPER, null, null)
                .getFirst()
                .post()
                .number();
    }

    Disposals.CarriedOut carriesOut(int decision, Store... notReached) {
        return carriesOut(OFFICER, decision, notReached);
    }

    Disposals.CarriedOut carriesOut(Recorder somebody, int decision, Store... notReached) {
        return disposals.carryOut(log, decision, List.of(notReached), somebody, null);
    }

    /** The post and the erasing are committed, and then nothing more is done. */
    void carriesOutAndStops(int decision) {
        DisposalCarriedOut said = new DisposalCarriedOut(Ref.to(decision), List.of(new Store("databasen", true, null)));
        ledger.recording().record(log, List.of(TestLedger.draft(said, null)), OFFICER, null, null);
    }

    StoredPost post(int number) {
        return ledger.posts().post(log, number).orElseThrow();
    }

    @Override
    public void close() {
        otherNode.close();
        ledger.close();
        database.close();
    }
}
