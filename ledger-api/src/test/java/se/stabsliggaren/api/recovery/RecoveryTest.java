package se.stabsliggaren.api.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.attachment.FileStore;
import se.stabsliggaren.api.attachment.Taken;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.export.Releases;
import se.stabsliggaren.api.export.RenderedViews;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.ImportedPosts;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.OlderCopy;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.timestamp.Timestamps;
import se.stabsliggaren.api.witness.Cosignatures;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.ledger.Recorder;

/** Posts that an older copy of the database lacks come back from a bundle, or nothing does. */
@ParameterizedClass
@EnumSource(Kind.class)
class RecoveryTest {

    private static final byte[] FILE = "inte en riktig bild".getBytes(StandardCharsets.UTF_8);
    private static final Recorder OFFICER =
            new Recorder("b2", Person.of("Prova Provdotter"), "dataskyddsombud", Via.API);

    private final Kind kind;
    private final Database database;

    @TempDir
    private Path folder;

    private String log;
    private Path bundle;
    private Taken file;
    private List<StoredPost> before;

    RecoveryTest(Kind kind) {
        this.kind = kind;
        database = kind.open();
    }

    /** Nr 3 names somebody, nr 4 binds a file, nr 7 tells of a disposal in nr 3. */
    @BeforeEach
    void recordAndHandOut() throws IOException {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            log = ledger.openIncident();
            ledger.note(log, "Prova Provdotter loggade ut");
            FileStore files = new FileStore(database, ledger);
            file = files.upload(log, FILE);
            files.attach(log, file);
            records(ledger, disposalOf(3), TestLedger.LOG_KEEPER);
            records(ledger, new DisposalCarriedOut(Ref.to(5), List.of(new Store("databasen", true, null))), OFFICER);
            ledger.note(log, "sist");
            before = ledger.posts().posts(log, 0, 100);
            assertThat(before).hasSize(8);
            bundle = bundle(ledger, "paket.zip", 8);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyPostComesBackByteForByteAndTheLogGoesOn() throws Exception {
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> ledger.note(log, "vidare")).isInstanceOf(ForkDetected.class);
            assertThat(recovery(ledger).from(bundle)).isEqualTo(new Recovered(log, 3, 8));
            assertThat(ledger.posts().posts(log, 0, 100))
                    .usingRecursiveComparison()
                    .isEqualTo(before);
            assertThat(ledger.note(log, "vidare").post().number()).isEqualTo(9);
        }
    }

    @Test
    void aFileComesBackWithThePostThatBindsIt() throws Exception {
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            recovery(ledger).from(bundle);
            FileStore files = new FileStore(database, ledger);
            assertThat(files.attachments().of(log, 4, file.digest()))
                    .hasValueSatisfying(
                            stored -> assertThat(files.read(log, stored)).isEqualTo(FILE));
        }
    }

    @Test
    void whatWasErasedAfterTheCopyWasTakenIsErasedInItToo() throws Exception {
        Database copy = kind.open();
        try (TestLedger ledger = TestLedger.over(copy, Files.createDirectory(folder.resolve("copy")))) {
            String named = ledger.openIncident();
            ledger.note(named, "Prova Provdotter loggade ut");
            StoredPost open = ledger.posts().post(named, 3).orElseThrow();
            records(ledger, named, disposalOf(3), TestLedger.LOG_KEEPER);
            records(
                    ledger,
                    named,
                    new DisposalCarriedOut(Ref.to(4), List.of(new Store("databasen", true, null))),
                    OFFICER);
            int last = ledger.posts().last(named);
            StoredPost erased = ledger.posts().post(named, 3).orElseThrow();
            Path handedOut = bundle(ledger, named, "copy.zip", last);
            OlderCopy.of(kind, copy, named, 3);
            OlderCopy.withContent(kind, copy, named, open);

            recovery(ledger, copy).from(handedOut);

            assertThat(ledger.posts().post(named, 3).orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(erased);
        } finally {
            copy.close();
        }
    }

    @Test
    void theSameBundleTwiceAddsNothing() throws Exception {
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            recovery(ledger).from(bundle);
            assertThat(recovery(ledger).from(bundle).nothing()).isTrue();
            assertThat(ledger.posts().last(log)).isEqualTo(8);
        }
    }

    @Test
    void aShorterBundleLeavesTheLogParted() throws Exception {
        Path shorter;
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            shorter = bundle(ledger, "kort.zip", 7);
        }
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            recovery(ledger).from(shorter);
            assertThat(ledger.posts().last(log)).isEqualTo(7);
            assertThatThrownBy(() -> ledger.note(log, "vidare"))
                    .isInstanceOf(ForkDetected.class)
                    .hasMessageContaining("saknar 1 poster");
        }
    }

    @Test
    void twoCopiesThatBothWentOnAreToldWhereTheyPart() throws Exception {
        OlderCopy.of(kind, database, log, 2);
        Files.delete(folder.resolve("heads.journal"));
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            ledger.note(log, "en annan fortsättning");
            assertThatThrownBy(() -> recovery(ledger).from(bundle))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("skiljer sig från nr 3");
            assertThat(ledger.posts().last(log)).isEqualTo(3);
        }
    }

    @Test
    void ofADamagedBundleNothingIsTaken() throws Exception {
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 3] ^= 1;
        Files.write(bundle, bytes);
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> recovery(ledger).from(bundle)).isInstanceOf(NotRecovered.class);
            assertThat(ledger.posts().last(log)).isEqualTo(2);
        }
    }

    @Test
    void ofABundleInWhichMoreIsErasedThanWasDecidedNothingIsTaken() throws Exception {
        Expanded title = before.getFirst().expanded().erased(slot -> slot.path().equals("data.title"), 7);
        Rewritten.content(bundle, 1, ContentLine.slots(title.slots()));
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> recovery(ledger).from(bundle))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("erasure-undecided nr 1");
            assertThat(ledger.posts().last(log)).isEqualTo(2);
        }
    }

    @Test
    void whatChangesAfterTheBundleWasVerifiedIsNotTakenEither() throws Exception {
        Expanded title = before.getFirst().expanded().erased(slot -> slot.path().equals("data.title"), 7);
        Checkpoint head;
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            head = Checkpoint.read(ledger.heads().head(log, 8).text());
        }
        Rewritten.content(bundle, 1, ContentLine.slots(title.slots()));
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> takingIn(ledger, database).from(bundle, head))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("ändrades medan det lästes");
            assertThat(ledger.posts().last(log)).isEqualTo(2);
        }
    }

    @Test
    void aWordingOfAfterwardsChangesNothingOfWhatWasErased() throws Exception {
        Database copy = kind.open();
        try (TestLedger ledger = TestLedger.over(copy, Files.createDirectory(folder.resolve("copy")))) {
            String named = ledger.openIncident();
            ledger.note(named, "Prova Provdotter loggade ut");
            StoredPost open = ledger.posts().post(named, 3).orElseThrow();
            records(ledger, named, disposalOf(3), TestLedger.LOG_KEEPER);
            records(
                    ledger,
                    named,
                    new DisposalCarriedOut(Ref.to(4), List.of(new Store("databasen", true, null))),
                    OFFICER);
            Passages more = new Passages(Ref.to(3), "data.text", List.of(0, 1, 2), null);
            Draft later = new Draft(
                    null,
                    null,
                    null,
                    null,
                    Ref.to(4),
                    null,
                    null,
                    new DisposalDecided(
                            "kommunstyrelsen", When.parse("2024-11-05"), "ArkL 10 §", null, List.of(more), null));
            ledger.recording().record(named, List.of(later), TestLedger.LOG_KEEPER, null, null);
            StoredPost erased = ledger.posts().post(named, 3).orElseThrow();
            Path handedOut = bundle(ledger, named, "copy.zip", ledger.posts().last(named));
            OlderCopy.of(kind, copy, named, 3);
            OlderCopy.withContent(kind, copy, named, open);

            recovery(ledger, copy).from(handedOut);

            assertThat(ledger.posts().post(named, 3).orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(erased);
        } finally {
            copy.close();
        }
    }

    @Test
    void ofAMaskedCopyNothingIsTakenAndAWholeBundleGivesEverythingBack() throws Exception {
        Path masked;
        Path whole;
        List<StoredPost> all;
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            masked = masked(ledger, new Passages(Ref.to(8), "data.text", List.of(0), "OSL 18:8"));
            whole = bundle(ledger, "helt.zip", 10);
            all = ledger.posts().posts(log, 0, 100);
        }
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> recovery(ledger).from(masked))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("maskad kopia")
                    .hasMessageContaining("helt paket");
            assertThat(ledger.posts().last(log)).isEqualTo(2);
            recovery(ledger).from(whole);
            assertThat(ledger.posts().posts(log, 0, 100))
                    .usingRecursiveComparison()
                    .isEqualTo(all);
        }
    }

    @Test
    void ofAMaskedCopyThatWithholdsAWholePostNothingIsTaken() throws Exception {
        Path masked;
        Checkpoint head;
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            masked = masked(ledger, new Passages(Ref.to(8), null, List.of(), "OSL 18:8"));
            head = Checkpoint.read(ledger.heads().head(log, 10).text());
        }
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> recovery(ledger).from(masked))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("maskad kopia");
            assertThatThrownBy(() -> takingIn(ledger, database).from(masked, head))
                    .isInstanceOf(NotRecovered.class);
            assertThat(ledger.posts().last(log)).isEqualTo(2);
        }
    }

    @Test
    void whatIsWithheldInABundleThatCallsItselfWholeIsNotTaken() throws Exception {
        Checkpoint head;
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            head = Checkpoint.read(ledger.heads().head(log, 8).text());
        }
        Rewritten.content(bundle, 8, ContentLine.slots(withheld(before.get(7))));
        OlderCopy.of(kind, database, log, 2);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> recovery(ledger).from(bundle))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("inte helt");
            assertThatThrownBy(() -> takingIn(ledger, database).from(bundle, head))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("ändrades medan det lästes");
            assertThat(ledger.posts().last(log)).isEqualTo(2);
        }
    }

    @Test
    void intoALogWithAHoleNothingIsTaken() throws Exception {
        OlderCopy.of(kind, database, log, 7);
        OlderCopy.without(kind, database, log, 5);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> recovery(ledger).from(bundle))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("hål efter nr 4")
                    .hasMessageContaining("ledger continue");
            assertThat(ledger.posts().last(log)).isEqualTo(7);
        }
    }

    @Test
    void aFileThatIsNoBundleIsRefused() throws Exception {
        Files.writeString(bundle, "hej");
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> recovery(ledger).from(bundle))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("inget bevispaket");
        }
    }

    @Test
    void aLogOfAnotherLedgerIsRefused() throws Exception {
        Database other = kind.open();
        try (TestLedger ledger = TestLedger.over(other, Files.createDirectory(folder.resolve("other")))) {
            ledger.openIncident();
            assertThatThrownBy(() -> recovery(ledger, other).from(bundle))
                    .isInstanceOf(NotRecovered.class)
                    .hasMessageContaining("finns inte i den här liggaren");
        } finally {
            other.close();
        }
    }

    private Recovery recovery(TestLedger ledger) {
        return recovery(ledger, database);
    }

    private static Recovery recovery(TestLedger ledger, Database database) {
        return new Recovery(ledger.posts(), ledger.directory(), takingIn(ledger, database), ledger.declaration());
    }

    private static BundleImporter takingIn(TestLedger ledger, Database database) {
        TransactionTemplate transactions =
                new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        return new BundleImporter(
                ledger.posts(),
                new Uploads(JdbcClient.create(ledger.jdbc()), transactions, database.disk(), Clock.systemUTC()),
                new ImportedPosts(ledger.jdbc(), Clock.systemUTC()),
                transactions,
                database.disk());
    }

    private Path bundle(TestLedger ledger, String name, int size) throws IOException {
        return bundle(ledger, log, name, size);
    }

    private Path bundle(TestLedger ledger, String of, String name, int size) throws IOException {
        Path zip = folder.resolve(name);
        String register = ledger.directory().log().orElseThrow();
        try (OutputStream out = Files.newOutputStream(zip)) {
            bundles(ledger)
                    .write(incident(ledger, of), size, register, ledger.heads().size(register), out);
        }
        return zip;
    }

    /** A copy in which this is covered, after nr 9 asks for it and nr 10 assesses it. */
    private Path masked(TestLedger ledger, Passages covered) throws IOException {
        records(ledger, new RequestReceived(Text.of("Hela loggen"), null, null), TestLedger.LOG_KEEPER);
        records(ledger, new RequestAssessed(Ref.to(9), List.of(covered), null, null), TestLedger.LOG_KEEPER);
        Path zip = folder.resolve("maskad.zip");
        String register = ledger.directory().log().orElseThrow();
        try (OutputStream out = Files.newOutputStream(zip)) {
            bundles(ledger)
                    .writeMasked(
                            incident(ledger, log),
                            10,
                            register,
                            ledger.heads().size(register),
                            new Releases(ledger.posts()).of(log, 10, 10),
                            out);
        }
        return zip;
    }

    private static List<ShownSlot> withheld(StoredPost post) {
        return post.expanded().slots().stream()
                .map(slot ->
                        slot instanceof ShownSlot.Open(Slot open) && open.path().equals("data.text")
                                ? new ShownSlot.Withheld(open.path(), open.position(), open.digest(), "OSL 18:8")
                                : slot)
                .toList();
    }

    private Bundles bundles(TestLedger ledger) {
        return new Bundles(
                ledger.posts(),
                ledger.heads(),
                new Cosignatures(JdbcClient.create(ledger.jdbc()), Clock.systemUTC()),
                ledger.directory(),
                new FileStore(database, ledger).attachments(),
                new WithoutPictures(),
                new Timestamps(JdbcClient.create(ledger.jdbc())));
    }

    private static IncidentEntry incident(TestLedger ledger, String log) {
        return ledger.directory().incidents().stream()
                .filter(listed -> listed.log().equals(log))
                .findFirst()
                .orElseThrow();
    }

    private static final class WithoutPictures implements RenderedViews {

        @Override
        public void of(IncidentEntry incident, int post, Frame frame) {}

        @Override
        public void of(IncidentEntry incident, int post, Iterable<Post> shown, Frame frame) {}
    }

    private static DisposalDecided disposalOf(int post) {
        Passages words = new Passages(Ref.to(post), "data.text", List.of(0, 1), null);
        return new DisposalDecided(
                "kommunstyrelsen", When.parse("2024-11-05"), "ArkL 10 §", null, List.of(words), null);
    }

    private void records(TestLedger ledger, Event event, Recorder recorder) {
        records(ledger, log, event, recorder);
    }

    private static void records(TestLedger ledger, String log, Event event, Recorder recorder) {
        ledger.recording().record(log, List.of(TestLedger.draft(event, null)), recorder, null, null);
    }
}
