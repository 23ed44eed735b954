package se.stabsliggaren.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import se.stabsliggaren.api.append.CommandDispatcher;
import se.stabsliggaren.api.append.GroupCommitAppender;
import se.stabsliggaren.api.append.IdempotencyStore;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.register.EventSourcedRegister;
import se.stabsliggaren.api.register.Successors;
import se.stabsliggaren.api.signing.CheckpointJournal;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.signing.ForkCheck;
import se.stabsliggaren.api.signing.ForkGuard;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.signing.KnownForks;
import se.stabsliggaren.api.signing.MerkleTreeCache;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.api.wiring.Axon;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.RecordedAt;
import se.stabsliggaren.ledger.Recorder;

/** One node of a ledger over a database, without HTTP; several can share the database. */
public final class TestLedger implements AutoCloseable {

    public static final Recorder LOG_KEEPER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);

    private final Axon axon;
    private final CheckpointJournal journal;
    private final KnownForks others;
    private final IdempotencyStore idempotency;
    private final CheckpointSigner heads;
    private final KeyDerivation keys;
    private final ForkGuard forks;
    private final JdbcTemplate jdbc;
    private final PostLog posts;
    private final PostAppender recording;
    private final EventSourcedRegister directory;
    private final ForkResolution declaration;
    private final Successors successors;
    private final Views views;
    private final LedgerClock wall;
    private volatile Runnable askedForTheTime = () -> {};
    private final AtomicLong clock =
            new AtomicLong(Instant.parse("2024-11-06T12:00:00Z").toEpochMilli());

    private TestLedger(Database database, Projections projections, Path folder, byte[] secret) {
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database.dataSource());
        axon = new Axon(database, transactions);
        jdbc = new JdbcTemplate(database.dataSource());
        posts = new SqlPostLog(JdbcClient.create(jdbc), database.eras());
        CommandDispatcher commands = new CommandDispatcher(axon.commands());

        wall = () -> {
            askedForTheTime.run();
            return new RecordedAt(Instant.ofEpochMilli(clock.incrementAndGet()), ClockState.SIMULATED);
        };
        MerkleTreeCache trees = new MerkleTreeCache(posts);
        journal = CheckpointJournal.in(folder);
        others = new KnownForks(folder);
        forks = new ForkGuard(journal.before(), others, posts, trees, false);
        DurabilityBarrier barrier = new DurabilityBarrier(database.disk(), trees, journal, forks);
        keys = new KeyDerivation(secret);
        idempotency = new IdempotencyStore(new Requests(JdbcClient.create(jdbc)), posts, barrier);
        recording = new GroupCommitAppender(commands, barrier, wall, idempotency, axon::remembers);
        directory =
                new EventSourcedRegister(commands, posts, barrier, keys, wall, idempotency, JdbcClient.create(jdbc));
        heads = new CheckpointSigner(trees, keys, directory, forks, barrier);
        declaration = new ForkResolution(posts, trees, journal, others, forks);
        successors = new Successors(directory, declaration, posts, commands, barrier, keys, wall);
        views = new Views(posts, projections);
    }

    public static TestLedger over(Database database) {
        return over(database, folder());
    }

    /** A node whose journal stands in this folder, with these views. */
    public static TestLedger over(Database database, Projections projections, Path folder) {
        return new TestLedger(database, projections, folder, new byte[32]);
    }

    /** A node of another installation, whose keys follow from this secret. */
    public static TestLedger over(Database database, Path folder, byte[] secret) {
        return new TestLedger(database, new Projections(List.of()), folder, secret);
    }

    /** A node whose journal stands in this folder. */
    public static TestLedger over(Database database, Path folder) {
        return over(database, folder, new byte[32]);
    }

    public static TestLedger over(Database database, Projections projections) {
        return new TestLedger(database, projections, folder(), new byte[32]);
    }

    /** Opens the register and one incident, and gives the incident's log. */
    public String openIncident() {
        if (!directory.opened()) {
            directory.open("exempelby.example", "L1", LOG_KEEPER);
            directory.register("exempelby", "Exempelby kommun", "exempelby.example", LOG_KEEPER);
        }
        return directory
                .openIncident("exempelby", false, "Angrepp", null, LOG_KEEPER, LOG_KEEPER, null)
                .post()
                .log();
    }

    public Receipt note(String log, String text) {
        return recording
                .record(log, List.of(note(text)), LOG_KEEPER, null, null)
                .getFirst();
    }

    public Receipt note(String log, String text, Request request) {
        return recording
                .record(log, List.of(note(text)), LOG_KEEPER, null, request)
                .getFirst();
    }

    /** So many notes at once, in groups of a thousand. */
    public void notes(String log, int count, String text) {
        for (int done = 0; done < count; done += 1000) {
            recording.record(
                    log, Collections.nCopies(Math.min(1000, count - done), note(text)), LOG_KEEPER, null, null);
        }
    }

    public static Draft note(String text) {
        return draft(new NoteWritten(Text.of(text), null, null), null);
    }

    public static Draft draft(Event event, @Nullable String label) {
        return Draft.of(event).withLabel(label);
    }

    /** What happens from now on where a command asks for the time: incidents are loaded then, and nothing is judged. */
    public void whenAskedForTheTime(Runnable happens) {
        askedForTheTime = happens;
    }

    /** What its clock shows now; each time somebody asks it has gone on by a millisecond. */
    public void showsClock(Instant moment) {
        clock.set(moment.toEpochMilli());
    }

    public LedgerClock wall() {
        return wall;
    }

    public PostAppender recording() {
        return recording;
    }

    public IdempotencyStore repeated() {
        return idempotency;
    }

    public CheckpointJournal journal() {
        return journal;
    }

    public EventSourcedRegister directory() {
        return directory;
    }

    public PostLog posts() {
        return posts;
    }

    /** From now on nothing more can be written to its journal, as on a full disk. */
    public void loseJournal() {
        journal.close();
    }

    /** What compares this node's logs with the heads known of them. */
    public ForkCheck comparing(BiConsumer<String, String> tell) {
        return new ForkCheck(forks, directory::log, tell);
    }

    public KeyDerivation keys() {
        return keys;
    }

    public CheckpointSigner heads() {
        return heads;
    }

    public ForkResolution declaration() {
        return declaration;
    }

    public Successors successors() {
        return successors;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("journal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Views views() {
        return views;
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    @Override
    public void close() {
        axon.close();
        journal.close();
        others.close();
    }
}
