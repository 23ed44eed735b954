package se.stabsliggaren.api.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.attachment.FileStore.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;

/** Files that no post refers to never fill the disk that posts need. */
@ParameterizedClass
@EnumSource(Kind.class)
class QuotaTest {

    private static final int FIVE_MEBIBYTES = 5 * 1024 * 1024;
    private static final Offer PHOTO = new Offer("image/jpeg", null, null);

    private final Database database;
    private final TestLedger ledger;
    private final FileStore files;
    private final String log;

    QuotaTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        log = ledger.openIncident();
        files = new FileStore(database, ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void oneSenderGetsSoMuchAndTheOthersStillTheirs() {
        fill("testa");

        assertThatThrownBy(() -> upload(log, "testa", 1))
                .isInstanceOf(NoRoom.class)
                .hasMessageContaining("Nyckeln har redan laddat upp 12 MiB");
        assertThat(upload(log, "prova", 1)).isNotNull();
    }

    @Test
    void allSendersOfAnIncidentGetSoMuchAndAnotherIncidentItsOwn() {
        fill("testa");
        upload(log, "prova", FIVE_MEBIBYTES);
        upload(log, "prova", 3 * 1024 * 1024);

        assertThatThrownBy(() -> upload(log, "tredje", 1))
                .isInstanceOf(NoRoom.class)
                .hasMessageContaining("Händelsen har redan 20 MiB filer");
        assertThat(upload(ledger.openIncident(), "tredje", 1)).isNotNull();
    }

    @Test
    void aFileThatAPostRefersToCountsNoMore() {
        Taken last = fill("testa");
        assertThatThrownBy(() -> upload(log, "testa", 1)).isInstanceOf(NoRoom.class);

        files.attach(log, last);

        assertThat(upload(log, "testa", 1)).isNotNull();
    }

    @Test
    void manySmallFilesCountAsThePiecesTheyAreStoredIn() {
        for (int i = 0; i < 48; i++) {
            upload(log, "testa", 1);
        }

        assertThatThrownBy(() -> upload(log, "testa", 1)).isInstanceOf(NoRoom.class);
    }

    @Test
    void aFileWithoutAnEndIsStoppedOnTheWayAndLeavesNothing() {
        assertThatThrownBy(() -> files.upload(log, "testa", new Endless(), PHOTO))
                .isInstanceOf(NoRoom.class);

        assertThat(files.rows("attachment_chunk")).isZero();
        assertThat(files.rows("attachment_upload")).isZero();
    }

    @Test
    void theRoomComesBackWhenFilesNobodyTookAreSwept() {
        fill("testa");

        files.pass(Duration.ofHours(26));
        assertThat(upload(log, "testa", 1)).isNotNull();
    }

    @Test
    void whatIsLeftOfTheDiskIsKeptForPosts() {
        files.usable(FileStore.RESERVE - 1);

        assertThatThrownBy(() -> upload(log, "testa", 1))
                .isInstanceOf(NoRoom.class)
                .hasMessageContaining("sparas åt poster");
        assertThat(ledger.note(log, "Posterna går in ändå.").post().number()).isPositive();

        files.usable(FileStore.RESERVE);
        assertThat(upload(log, "testa", 1)).isNotNull();
    }

    @Test
    void aDiskThatFillsUpMeanwhileStopsTheFile() {
        InputStream fills = new Endless() {
            @Override
            void at(long bytes) {
                if (bytes > FIVE_MEBIBYTES) {
                    files.usable(0);
                }
            }
        };

        assertThatThrownBy(() -> files.upload(log, "testa", fills, PHOTO))
                .isInstanceOf(NoRoom.class)
                .hasMessageContaining("Disken");
        assertThat(files.rows("attachment_chunk")).isZero();
    }

    private Taken fill(String holder) {
        upload(log, holder, FIVE_MEBIBYTES);
        upload(log, holder, FIVE_MEBIBYTES);
        return upload(log, holder, 2 * 1024 * 1024);
    }

    private Taken upload(String into, String holder, int size) {
        return files.upload(into, holder, new ByteArrayInputStream(file(size)), PHOTO);
    }

    private static class Endless extends InputStream {
        private long sent;

        void at(long bytes) {
            // Nothing happens.
        }

        @Override
        public int read() throws IOException {
            at(++sent);
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            sent += length;
            at(sent);
            return length;
        }
    }
}
