package se.stabsliggaren.api.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.attachment.FileStore.file;
import static se.stabsliggaren.api.attachment.FileStore.sha256;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;

@ParameterizedClass
@EnumSource(Kind.class)
class AttachmentsTest {

    private static final int THREE_CHUNKS = 2 * Chunks.BYTES + 1;

    private final Kind kind;
    private final Database database;
    private final TestLedger ledger;
    private final FileStore files;
    private final String log;

    AttachmentsTest(Kind kind) {
        this.kind = kind;
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

    @Nested
    class WhenAFileComesIn {

        @Test
        void itIsReadBackByteForByteHoweverManyRowsItTakes() {
            for (int size : new int[] {1, Chunks.BYTES, THREE_CHUNKS}) {
                Taken taken = files.upload(log, file(size));

                assertThat(taken.digest()).isEqualTo(sha256(file(size)));
                assertThat(files.read(log, taken.stored())).isEqualTo(file(size));
            }
            assertThat(files.rows("attachment_chunk")).isEqualTo(1 + 1 + 3);
        }

        @Test
        void noDigestOfItStandsOutsideTheSlot() {
            Taken taken = files.upload(log, file(100), new Offer("image/jpeg", "tavlan.jpg", "a:1"));
            files.attach(log, taken);

            assertThat(files.kept()).isNotEmpty().noneMatch(value -> value.contains(taken.digest()));
        }

        @Test
        void brokenOffItLeavesNothing() {
            InputStream breaks =
                    new SequenceInputStream(new ByteArrayInputStream(file(THREE_CHUNKS)), InputStreamThat.breaks());

            assertThatThrownBy(() -> files.upload(log, breaks, new Offer("image/jpeg", null, "a:1")))
                    .hasRootCauseInstanceOf(IOException.class);
            assertThat(files.rows("attachment_upload")).isZero();
            assertThat(files.rows("attachment_chunk")).isZero();
            assertThat(files.rows("attachment_request")).isZero();
        }

        @Test
        void theSameKeyGetsTheFirstReferenceAndAnotherFileIsRefused() {
            Offer once = new Offer("image/jpeg", "tavlan.jpg", "a:1");
            Taken first = files.upload(log, file(100), once);

            assertThat(files.upload(log, file(100), once)).isEqualTo(first);
            assertThatThrownBy(() -> files.upload(log, file(101), once)).isInstanceOf(NotRecorded.OtherBody.class);
            assertThatThrownBy(() -> files.upload(log, file(100), new Offer("image/jpeg", "annan.jpg", "a:1")))
                    .isInstanceOf(NotRecorded.OtherBody.class);
            assertThat(files.rows("attachment_upload")).isEqualTo(1);
        }

        @Test
        void theSameKeyFromManyAtOnceIsOneFile() throws Exception {
            Offer once = new Offer("image/jpeg", "tavlan.jpg", "a:1");
            List<Callable<Taken>> senders = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                senders.add(() -> files.upload(log, file(1000), once));
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                List<Taken> taken = new ArrayList<>();
                for (Future<Taken> sent : threads.invokeAll(senders)) {
                    taken.add(sent.get());
                }
                assertThat(taken).hasSize(8).containsOnly(taken.getFirst());
            }
            assertThat(files.rows("attachment_upload")).isEqualTo(1);
        }
    }

    @Nested
    class WhenAPostRefersToIt {

        @Test
        void theFileIsFoundByThePost() {
            Taken taken = files.upload(log, file(100));
            int post = files.attach(log, taken);

            assertThat(files.attachments().of(log, post, taken.digest())).contains(taken.stored());
            assertThat(files.attachments().of(log, post - 1, taken.digest())).isEmpty();
        }

        @Test
        void itMustBeHereAndBeWhatThePostSays() {
            Taken taken = files.upload(log, file(100));

            refused("data.attachment.digest", sha256(file(101)), 100, "image/jpeg");
            refused("data.attachment.size", taken.digest(), 99, "image/jpeg");
            refused("data.attachment.mediaType", taken.digest(), 100, "image/png");
            assertThat(ledger.posts().last(log)).isEqualTo(2);
        }

        @Test
        void anotherIncidentsFileIsNotHere() {
            String other = ledger.openIncident();
            Taken theirs = files.upload(other, file(100));

            refused("data.attachment.digest", theirs.digest(), 100, "image/jpeg");
            assertThat(files.attachments().uploaded(log, theirs.stored().id())).isEmpty();
            assertThat(files.attachments().uploaded(other, theirs.stored().id()))
                    .isPresent();
        }

        @Test
        void ofTwoOfTheSameBytesItIsTheOneOfTheTypeThePostSays() {
            Taken picture = files.upload(log, file(100));
            files.pass(Duration.ofSeconds(1));
            files.upload(log, file(100), new Offer("application/octet-stream", null, null));

            int post = files.attach(log, picture);

            assertThat(files.attachments().of(log, post, picture.digest())).contains(picture.stored());
        }

        private void refused(String field, String digest, long size, String mediaType) {
            assertThatThrownBy(() -> files.attach(log, digest, size, mediaType))
                    .isInstanceOfSatisfying(NotRecorded.Refused.class, refused -> {
                        assertThat(refused.field()).isEqualTo(field);
                        assertThat(refused.sentence()).endsWith(".");
                    });
        }
    }

    @Test
    void aFileThatWasChangedInTheDatabaseIsNotGivenOut() throws SQLException {
        Taken taken = files.upload(log, file(100));
        try (Connection owner = kind.owner(database);
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("update attachment_chunk set bytes = cast('x' as bytea)");
        }

        assertThatThrownBy(() -> files.read(log, taken.stored())).isInstanceOf(Damaged.class);
    }

    /** A sender who goes away. */
    private static final class InputStreamThat extends InputStream {
        static InputStream breaks() {
            return new InputStreamThat();
        }

        @Override
        public int read() throws IOException {
            throw new IOException("the sender went away");
        }
    }
}
