package se.stabsliggaren.api.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.attachment.FileStore;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.export.Releases;
import se.stabsliggaren.api.export.RenderedViews;
import se.stabsliggaren.api.fsck.Soundness;
import se.stabsliggaren.api.recovery.BundleImporter;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.api.signing.MerkleTreeCache;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.ImportedPosts;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.timestamp.Timestamps;
import se.stabsliggaren.api.witness.Cosignatures;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.ledger.Recorder;

/** An installation with a database, a secret and a register of its own, from which incidents move and to which they do. */
final class House implements AutoCloseable {

    private final Database database;
    private final Path folder;
    private final byte[] secret = new byte[32];
    private final Registrar registrar;
    TestLedger ledger;
    FileStore files;
    private Bundles bundles;
    private HandoverSender sending;
    private HandoverCompletion ending;
    private HandoverReceiver receiving;

    /** @param number of each house another */
    House(Kind kind, Path folder, int number) throws IOException {
        this.folder = Files.createDirectory(folder.resolve("house" + number));
        database = kind.open();
        secret[0] = (byte) number;
        Recorder itself = new Recorder("l" + number, Person.of("Liggaren"), "liggaren", Via.API);
        registrar = log -> itself;
        open();
    }

    /** Stops and starts it. */
    void reopen() {
        ledger.close();
        open();
    }

    private void open() {
        ledger = TestLedger.over(database, folder, secret);
        files = new FileStore(database, ledger);
        JdbcClient jdbc = JdbcClient.create(ledger.jdbc());
        TransactionTemplate transactions =
                new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        BundleImporter takingIn = new BundleImporter(
                ledger.posts(),
                new Uploads(jdbc, transactions, database.disk(), Clock.systemUTC()),
                new ImportedPosts(ledger.jdbc(), Clock.systemUTC()),
                transactions,
                database.disk());
        bundles = new Bundles(
                ledger.posts(),
                ledger.heads(),
                new Cosignatures(jdbc, Clock.systemUTC()),
                ledger.directory(),
                files.attachments(),
                new WithoutPictures(),
                new Timestamps(jdbc));
        sending = new HandoverSender(
                ledger.directory(),
                ledger.posts(),
                ledger.recording(),
                ledger.heads(),
                ledger.declaration(),
                bundles,
                new Soundness(jdbc, ledger.posts(), new MerkleTreeCache(ledger.posts())::head));
        ending = new HandoverCompletion(ledger.directory(), ledger.posts(), ledger.recording(), ledger.declaration());
        receiving = new HandoverReceiver(
                ledger.directory(),
                ledger.posts(),
                ledger.recording(),
                ledger.directory(),
                ledger.keys(),
                ledger.heads(),
                takingIn);
    }

    /** The register's key, as it is told by telephone. */
    VerifierKey register() {
        return VerifierKey.read(ledger.directory()
                .keys(ledger.directory().log().orElseThrow())
                .getLast()
                .key());
    }

    IncidentEntry incident(String log) {
        return ledger.directory().incidents().stream()
                .filter(listed -> listed.log().equals(log))
                .findFirst()
                .orElseThrow();
    }

    MoveOffer offers(String log) {
        return MoveOffer.read(receiving.offer(log).toString());
    }

    /** Begins the move and writes the bundle. */
    Path sends(String log, MoveOffer offer) throws IOException {
        begins(log, offer);
        return writes(log);
    }

    int begins(String log, MoveOffer offer) {
        return sending.begin(incident(log), offer, Text.of("Grannkommunen"), Person.of("Testa Testlund"), registrar);
    }

    /** Its post is recorded, and nothing after it. */
    void beginsAndBreaks(String log, MoveOffer offer) {
        MoveBegun begun = new MoveBegun(
                offer.log().toString(),
                offer.register().toString(),
                Text.of("Grannkommunen"),
                Person.of("Testa Testlund"),
                incident(log).designation());
        new MovePosts(ledger.posts(), ledger.recording()).write(log, begun, registrar);
    }

    Path writes(String log) throws IOException {
        Path file = folder.resolve("flytt.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            sending.write(incident(log), registrar, out);
        }
        return file;
    }

    /** Gives a log another key. */
    void rotates(String log) {
        String register = ledger.directory().log().orElseThrow();
        ledger.directory().rotate(log, Text.of("Nyckeln byts."), registrar.in(register));
    }

    /** Its register is of two histories, and another goes on for it. */
    void continuesItsRegister() {
        String register = ledger.directory().log().orElseThrow();
        ledger.declaration().part(new Checkpoint(register, 1, new byte[32]));
        ledger.successors().register("L9", registrar);
        reopen();
    }

    /** A bundle of an incident as it is now. */
    Path bundle(String log) throws IOException {
        Path file = folder.resolve("paket.zip");
        String register = ledger.directory().log().orElseThrow();
        try (OutputStream out = Files.newOutputStream(file)) {
            bundles.write(
                    incident(log),
                    ledger.posts().last(log),
                    register,
                    ledger.heads().size(register),
                    out);
        }
        return file;
    }

    /** A copy of an incident as it is now, masked after an assessment. */
    Path masked(String log, int assessed) throws IOException {
        Path file = folder.resolve("maskad.zip");
        String register = ledger.directory().log().orElseThrow();
        int last = ledger.posts().last(log);
        try (OutputStream out = Files.newOutputStream(file)) {
            bundles.writeMasked(
                    incident(log),
                    last,
                    register,
                    ledger.heads().size(register),
                    new Releases(ledger.posts()).of(log, last, assessed),
                    out);
        }
        return file;
    }

    MoveAnswer takes(Path bundle, VerifierKey from) {
        return MoveAnswer.read(
                receiving.take(bundle, from, "exempelby", registrar).toString());
    }

    MoveAnswer takesFor(String authority, Path bundle, VerifierKey from) {
        return receiving.take(bundle, from, authority, registrar);
    }

    SignedNote refuses(Path bundle, VerifierKey from) {
        return receiving.refuse(bundle, from, registrar);
    }

    int confirms(MoveAnswer answer) {
        return ending.confirm(answer, registrar);
    }

    void callsOff(String log, SignedNote refusal) {
        ending.callOff(incident(log), refusal.toString(), registrar);
    }

    void callsOff(String log, String first, String second) {
        ending.callOff(
                incident(log), Text.of("Deras liggare brann upp."), Person.of(first), Person.of(second), registrar);
    }

    @Override
    public void close() {
        ledger.close();
        database.close();
    }

    private static final class WithoutPictures implements RenderedViews {

        @Override
        public void of(IncidentEntry incident, int post, Frame frame) {}

        @Override
        public void of(IncidentEntry incident, int post, Iterable<Post> shown, Frame frame) {}
    }
}
