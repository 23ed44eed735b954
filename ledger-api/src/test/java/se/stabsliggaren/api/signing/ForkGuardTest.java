package se.stabsliggaren.api.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.TlogProof;
import se.stabsliggaren.integrity.VerifierKey;

@ParameterizedClass
@EnumSource(Kind.class)
class ForkGuardTest {

    private final Database database;

    @TempDir
    private Path folder;

    ForkGuardTest(Kind kind) {
        database = kind.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aReceiptIsProvedWithTheKeyThatTheRegisterIntroducedAndNoOther() {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            String log = ledger.openIncident();
            String other = ledger.openIncident();
            Receipt receipt = ledger.note(log, "ett");
            ledger.note(log, "två");
            for (int size = 3; size <= 4; size++) {
                TlogProof proof = ledger.heads().proof(log, 3, size);
                assertThat(proof.proves(receipt.sealed().leafHash(), key(ledger, log)))
                        .isTrue();
                assertThat(proof.proves(receipt.sealed().leafHash(), key(ledger, other)))
                        .isFalse();
                assertThat(proof.head().size()).isEqualTo(size);
            }
        }
    }

    @Test
    void aReceiptFromBeforeARotationHoldsAndTheOldKeyProvesNothingLater() {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            String log = ledger.openIncident();
            Receipt before = ledger.note(log, "ett");
            String noteBefore = ledger.heads().head(log, 2).toString();
            VerifierKey old = key(ledger, log);
            ledger.directory().rotate(log, Text.of("Årligt byte"), TestLedger.LOG_KEEPER);
            VerifierKey fresh = key(ledger, log);
            Receipt after = ledger.note(log, "två");

            assertThat(ledger.heads().head(log, 2)).hasToString(noteBefore);
            byte[] leaf = before.sealed().leafHash();
            TlogProof atTheRotation = ledger.heads().proof(log, 3, 3);
            assertThat(atTheRotation.proves(leaf, old)).isTrue();
            assertThat(atTheRotation.proves(leaf, fresh)).isTrue();
            TlogProof later = ledger.heads().proof(log, 4, 4);
            assertThat(later.proves(after.sealed().leafHash(), fresh)).isTrue();
            assertThat(later.proves(after.sealed().leafHash(), old)).isFalse();
        }
    }

    @Test
    void aHeadIsTheSameBytesAfterAStop() {
        String before;
        String log;
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            log = ledger.openIncident();
            before = ledger.heads().head(log, 2).toString();
            ledger.note(log, "ett");
        }
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThat(ledger.heads().head(log, 2)).hasToString(before);
        }
    }

    @Test
    void whatAnotherNodeWroteIsInTheTreeToo() throws Exception {
        try (TestLedger one = TestLedger.over(database, folder);
                TestLedger two = TestLedger.over(database, Files.createDirectory(folder.resolve("two")))) {
            String log = one.openIncident();
            two.note(log, "ett");
            one.note(log, "två");
            Receipt receipt = two.note(log, "tre");
            assertThat(two.heads().head(log, 5))
                    .hasToString(one.heads().head(log, 5).toString());
            assertThat(one.heads().proof(log, 5, 5).proves(receipt.sealed().leafHash(), key(one, log)))
                    .isTrue();
        }
    }

    @Test
    void theJournalHoldsTheHeadOfEveryReceipt() throws Exception {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            String log = ledger.openIncident();
            ledger.note(log, "ett");
            Checkpoint head = Checkpoint.read(ledger.heads().head(log, 3).text());
            assertThat(Files.readString(folder.resolve("heads.journal")))
                    .contains("3 " + Base64.getEncoder().encodeToString(head.root()) + " " + log + "\n");
        }
    }

    @Test
    void aDatabaseThatLostAcknowledgedPostsIsNeitherWrittenNorSigned() throws Exception {
        String log = withHead(5, null);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> ledger.note(log, "vidare"))
                    .isInstanceOf(ForkDetected.class)
                    .hasMessageContaining("saknar 2 poster");
            assertThatThrownBy(() -> ledger.heads().head(log, 3)).isInstanceOf(ForkDetected.class);
            assertThat(ledger.posts().last(log)).isEqualTo(3);
            assertThatCode(() -> ledger.note(ledger.openIncident(), "en annan händelse går vidare"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aDatabaseWithAnotherHistoryIsNeitherWrittenNorSigned() throws Exception {
        String log = withHead(3, new byte[32]);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            assertThatThrownBy(() -> ledger.note(log, "vidare"))
                    .isInstanceOf(ForkDetected.class)
                    .hasMessageContaining("en annan historia");
        }
    }

    @Test
    void atStartItIsToldOnceWhichLogsMayNotGoOn() throws Exception {
        String log = withHead(5, null);
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            Map<String, String> told = new HashMap<>();
            ForkCheck comparing = ledger.comparing(told::put);
            toTheEnd(comparing);
            assertThat(told).containsOnlyKeys(log);
            assertThat(told.get(log)).contains("saknar 2 poster");
            told.clear();
            assertThat(comparing.step(Instant.now())).isZero();
            assertThat(told).isEmpty();
        }
    }

    @Test
    void atStartNothingIsToldOfLogsThatGoOn() {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            ledger.note(ledger.openIncident(), "ett");
        }
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            toTheEnd(ledger.comparing((log, sentence) -> fail(log)));
        }
    }

    private static void toTheEnd(ForkCheck comparing) {
        int steps = 0;
        while (comparing.step(Instant.now()) > 0) {
            steps++;
        }
        assertThat(steps).isGreaterThan(1);
    }

    /** An incident of three posts, of which the journal says something else. */
    private String withHead(int size, byte[] root) throws Exception {
        try (TestLedger ledger = TestLedger.over(database, folder)) {
            String log = ledger.openIncident();
            ledger.note(log, "ett");
            byte[] right = Checkpoint.read(ledger.heads().head(log, 3).text()).root();
            byte[] told = root == null ? right : root;
            Path journal = folder.resolve("heads.journal");
            Files.writeString(
                    journal, "%d %s %s%n".formatted(size, Base64.getEncoder().encodeToString(told), log));
            return log;
        }
    }

    private static VerifierKey key(TestLedger ledger, String log) {
        return VerifierKey.read(ledger.directory().keys(log).getLast().key());
    }
}
