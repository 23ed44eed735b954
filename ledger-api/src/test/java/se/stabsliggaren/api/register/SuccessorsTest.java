package se.stabsliggaren.api.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.OlderCopy;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.VerifierKey;

/** A log that lost posts stays as it is, and another one goes on for it. */
@ParameterizedClass
@EnumSource(Kind.class)
class SuccessorsTest {

    private static final Successors.Registrar REGISTRAR = log -> TestLedger.LOG_KEEPER;

    private final Kind kind;
    private final Database database;

    @TempDir
    private Path folder;

    private String log;
    private String register;

    SuccessorsTest(Kind kind) {
        this.kind = kind;
        database = kind.open();
    }

    @BeforeEach
    void recordSome() {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            log = ledger.openIncident();
            register = ledger.directory().log().orElseThrow();
            ledger.note(log, "ett");
            ledger.note(log, "två");
            ledger.note(log, "tre");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void saysWhichLogItGoesOnForAndHowManyPostsAreMissing() throws Exception {
        restoreTo(log, 3);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            Checkpoint known = ledger.declaration().unmet(log).orElseThrow();
            String successor = goOn(ledger);
            assertThat(ledger.posts().posts(successor, 0, 10))
                    .extracting(stored -> stored.post().event())
                    .filteredOn(event -> event instanceof IncidentOpened || event instanceof IncidentContinued)
                    .hasExactlyElementsOfTypes(IncidentOpened.class, IncidentContinued.class);
            IncidentContinued said = (IncidentContinued)
                    ledger.posts().post(successor, 3).orElseThrow().post().event();
            assertThat(said.log()).isEqualTo(log);
            assertThat(said.size()).isEqualTo(5).isEqualTo((int) known.size());
            assertThat(known.body()).contains("\n" + said.root() + "\n");
            assertThat(said.kept()).isEqualTo(3);
            assertThat(said.missing()).isEqualTo(2);
        }
    }

    @Test
    void isRecordedInAndSignedByAKeyOfItsOwnWhileTheOldLogIsOnlyRead() throws Exception {
        restoreTo(log, 3);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            String successor = goOn(ledger);
            Receipt receipt = ledger.note(successor, "vidare");
            String vkey = ledger.directory().keys(successor).getLast().key();
            assertThat(ledger.heads()
                            .proof(successor, 4, 4)
                            .proves(receipt.sealed().leafHash(), VerifierKey.read(vkey)))
                    .isTrue();
            assertThat(ledger.posts().posts(log, 0, 10))
                    .hasSize(3)
                    .extracting(StoredPost::post)
                    .isNotEmpty();
            assertThatThrownBy(() -> ledger.note(log, "vidare")).isInstanceOf(ForkDetected.class);
            assertThatThrownBy(() -> ledger.heads().head(log, 2)).isInstanceOf(ForkDetected.class);
        }
    }

    @Test
    void theRegisterShowsBoth() throws Exception {
        restoreTo(log, 3);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            goOn(ledger);
            assertThat(ledger.directory().incidents())
                    .extracting(IncidentEntry::heading)
                    .containsExactly("L1-2024-1, fortsätter i L1-2024-2", "L1-2024-2, fortsätter L1-2024-1");
        }
    }

    @Test
    void aHeadThatSomebodyGaveStopsTheLogAfterARestartToo() {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThat(ledger.declaration().learn(new Checkpoint(log, 6, new byte[32])))
                    .isTrue();
            assertThat(ledger.declaration().learn(new Checkpoint(log, 5, new byte[32])))
                    .isFalse();
            ledger.note(ledger.openIncident(), "en annan går vidare");
        }
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> ledger.note(log, "vidare")).isInstanceOf(ForkDetected.class);
            String successor = goOn(ledger);
            assertThat(((IncidentContinued) ledger.posts()
                                    .post(successor, 3)
                                    .orElseThrow()
                                    .post()
                                    .event())
                            .missing())
                    .isEqualTo(1);
        }
    }

    @Test
    void anotherHistoryOfTheSameLengthMissesNoPost() throws Exception {
        Files.writeString(folder.resolve("heads.journal"), "5 %s %s\n".formatted("A".repeat(43) + "=", log));
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            IncidentContinued said = (IncidentContinued)
                    ledger.posts().post(goOn(ledger), 3).orElseThrow().post().event();
            assertThat(said.missing()).isZero();
            assertThat(said.keptRoot()).isNotEqualTo(said.root());
        }
    }

    @Test
    void aLogThatGoesOnHasNone() {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> goOn(ledger))
                    .isInstanceOf(NotRecorded.Refused.class)
                    .hasMessageContaining("går vidare som den är");
            assertThat(ledger.directory().incidents()).hasSize(1);
        }
    }

    @Test
    void whoRecordsInTheOldLogIsToldWhereItGoesOn() throws Exception {
        restoreTo(log, 3);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            SuccessorGuard recording = new SuccessorGuard(ledger.recording(), ledger.directory());
            String successor = goOn(ledger);
            ledger.directory().incidents();
            List<Draft> note = List.of(TestLedger.note("vidare"));
            assertThatThrownBy(() -> recording.record(log, note, TestLedger.LOG_KEEPER, null, null))
                    .isInstanceOf(NotRecorded.Refused.class)
                    .hasMessageContaining("fortsätter i L1-2024-2");
            assertThat(recording.record(successor, note, TestLedger.LOG_KEEPER, null, null))
                    .hasSize(1);
        }
    }

    @Test
    void aLogHasOneAtMost() throws Exception {
        restoreTo(log, 3);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            goOn(ledger);
            assertThatThrownBy(() -> goOn(ledger))
                    .isInstanceOf(NotRecorded.Refused.class)
                    .hasMessageContaining("L1-2024-2");
            assertThat(ledger.directory().incidents()).hasSize(2);
        }
    }

    @Test
    void anIncidentWaitsForItsRegister() throws Exception {
        loseRegister();
        restoreTo(log, 3);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> goOn(ledger)).isInstanceOf(ForkDetected.class);
        }
    }

    @Test
    void aRegisterTakesItsMarkFromNobody() throws Exception {
        loseRegister();
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> ledger.successors().register("L1", REGISTRAR))
                    .isInstanceOf(NotRecorded.Refused.class)
                    .hasMessageContaining("annat märke");
            assertThat(ledger.directory().log()).contains(register);
        }
    }

    @Test
    void aRegisterTakesIncidentsAndTheirKeysWithIt() throws Exception {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            ledger.directory().rotate(log, Text.of("Årligt byte"), TestLedger.LOG_KEEPER);
        }
        loseRegister();
        restoreTo(log, 3);
        String next;
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            next = ledger.successors().register("L2", REGISTRAR);
        }
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThat(ledger.directory().log()).contains(next).isNotEqualTo(register);
            assertThat(ledger.directory().incidents())
                    .extracting(IncidentEntry::designation)
                    .containsExactly("L1-2024-1");
            assertThat(ledger.directory().keys(log))
                    .extracting(KeyIntroduced::size)
                    .containsExactly(0, 5);
            assertThat(ledger.directory().keys(next)).hasSize(1);
            assertThat(ledger.heads().head(next, 3).signatures()).hasSize(1);
            assertThatThrownBy(() -> ledger.heads().head(register, 3)).isInstanceOf(ForkDetected.class);
            goOn(ledger);
            assertThat(ledger.directory().incidents())
                    .extracting(IncidentEntry::heading)
                    .containsExactly("L1-2024-1, fortsätter i L2-2024-1", "L2-2024-1, fortsätter L1-2024-1");
        }
    }

    private String goOn(TestLedger ledger) {
        return ledger.successors()
                .incident(ledger.directory().incidents().getFirst(), REGISTRAR)
                .post()
                .log();
    }

    /** The register grew after the copy was taken. */
    private void loseRegister() throws Exception {
        int before;
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            before = ledger.posts().last(register);
            ledger.directory().register("n", "En nämnd", "exempelby.example", TestLedger.LOG_KEEPER);
        }
        restoreTo(register, before);
    }

    /** As an older copy of the database has it. */
    private void restoreTo(String of, int last) throws Exception {
        OlderCopy.of(kind, database, of, last);
    }
}
