package se.stabsliggaren.api.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.attachment.FileStore.file;

import java.time.Duration;
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
class UnusedTest {

    private final Database database;
    private final TestLedger ledger;
    private final FileStore files;
    private final String log;

    UnusedTest(Kind kind) {
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
    class WhenTimePasses {

        @Test
        void whatNoPostRefersToGoesAndWhatOneDoesStays() {
            Taken used = files.upload(log, file(100));
            int post = files.attach(log, used);
            Taken unused = files.upload(log, file(101), new Offer("image/jpeg", null, "a:1"));

            files.pass(Duration.ofHours(24).minusMinutes(1));
            files.sweep();
            assertThat(files.attachments().uploaded(log, unused.stored().id())).isPresent();

            files.pass(Duration.ofHours(2));
            files.sweep();
            assertThat(files.attachments().uploaded(log, unused.stored().id())).isEmpty();
            assertThat(files.rows("attachment_upload")).isEqualTo(1);
            assertThat(files.rows("attachment_chunk")).isEqualTo(1);
            assertThat(files.read(
                            log,
                            files.attachments().of(log, post, used.digest()).orElseThrow()))
                    .isEqualTo(file(100));
        }

        @Test
        void aFileIsRefusedToNewPostsBeforeItCanBeSwept() {
            Taken unused = files.upload(log, file(100));

            files.pass(Duration.ofHours(24));
            files.sweep();
            assertThat(files.rows("attachment")).isEqualTo(1);
            assertThatThrownBy(() -> files.attach(log, unused)).isInstanceOf(NotRecorded.Refused.class);
        }

        @Test
        void whatADeadLedgerLeftHalfGoesToo() {
            ledger.jdbc().update("insert into attachment_upload (id, log, begun_at) values ('half', 2, 0)");
            ledger.jdbc()
                    .update("insert into attachment_chunk (upload, number, bytes) values ('half', 0, ?)", file(10));

            files.sweep();

            assertThat(files.rows("attachment_upload")).isZero();
            assertThat(files.rows("attachment_chunk")).isZero();
        }
    }

    @Nested
    class WhenItIsErased {

        @Test
        void nothingIsLeftThatAGuessCouldBeHeldAgainstAndTheOtherIncidentKeepsItsOwn() {
            String other = ledger.openIncident();
            Taken theirs = files.upload(other, file(100));
            int kept = files.attach(other, theirs);
            Taken ours = files.upload(log, file(100));
            int erased = files.attach(log, ours);

            ledger.note(log, "säger att bilagan är gallrad");
            ledger.jdbc().update("insert into erasure (log, number, by_post) values (2, ?, ?)", erased, erased + 1);
            ledger.jdbc().update("delete from attachment_use where log = 2 and number = ?", erased);
            files.pass(Duration.ofHours(26));
            files.sweep();

            assertThat(files.attachments().of(log, erased, ours.digest())).isEmpty();
            assertThat(files.rows("attachment")).isEqualTo(1);
            assertThat(files.rows("attachment_chunk")).isEqualTo(1);
            assertThat(files.read(
                            other,
                            files.attachments().of(other, kept, theirs.digest()).orElseThrow()))
                    .isEqualTo(file(100));
        }
    }
}
