package se.stabsliggaren.api.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.ExpiredRequests;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;

/** The files of a test's ledger, on a clock that the test moves. */
public final class FileStore {

    /** What no post refers to may take so much here. */
    static final long PER_SENDER = 12L * 1024 * 1024;

    static final long PER_INCIDENT = 20L * 1024 * 1024;
    static final long RESERVE = 1000;

    private final Attachments attachments;
    private final Uploads uploads;
    private final TestLedger ledger;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AttachmentGuard recording;
    private Instant now = Instant.now();
    private long usable = Long.MAX_VALUE;

    public FileStore(Database database, TestLedger ledger) {
        this.ledger = ledger;
        jdbc = JdbcClient.create(ledger.jdbc());
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        attachments = new Attachments(jdbc);
        uploads = new Uploads(
                jdbc,
                transactions,
                database.disk(),
                clock,
                new Quota(jdbc, PER_SENDER, PER_INCIDENT, RESERVE, () -> usable));
        recording = new AttachmentGuard(ledger.recording(), attachments, ledger.repeated(), clock);
    }

    public Attachments attachments() {
        return attachments;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** So much is left of the disk from now on. */
    void usable(long bytes) {
        usable = bytes;
    }

    public void sweep() {
        int gone = 1;
        while (gone > 0) {
            gone = new ExpiredRequests(ledger.jdbc(), "attachment_request").forget(now)
                    + new Unused(jdbc, transactions).sweep(now);
        }
    }

    public Taken upload(String log, byte[] file) {
        return upload(log, file, new Offer("image/jpeg", "tavlan.jpg", null));
    }

    Taken upload(String log, byte[] file, Offer offer) {
        return upload(log, new ByteArrayInputStream(file), offer);
    }

    Taken upload(String log, InputStream file, Offer offer) {
        return upload(log, "testa", file, offer);
    }

    Taken upload(String log, String holder, InputStream file, Offer offer) {
        try {
            return uploads.take(log, holder, offer, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records that the file is attached, and gives the post's number. */
    public int attach(String log, Taken taken) {
        return attach(log, taken.digest(), taken.stored().size(), taken.stored().mediaType());
    }

    int attach(String log, String digest, long size, String mediaType) {
        Attachment attachment = new Attachment(new Digest.Sha256(digest), mediaType, size, null);
        return recording
                .record(
                        log,
                        List.of(TestLedger.draft(new DocumentAttached(null, attachment, null), null)),
                        TestLedger.LOG_KEEPER,
                        null,
                        null)
                .getFirst()
                .post()
                .number();
    }

    public byte[] read(String log, Stored stored) {
        try (InputStream in = attachments.open(log, stored)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Every value of bytes or characters that is kept of files, but for the bytes themselves. */
    List<String> kept() {
        List<String> kept = new ArrayList<>();
        for (String table : List.of("attachment", "attachment_upload", "attachment_use", "attachment_request")) {
            ledger.jdbc().query("select * from " + table, row -> {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    Object value = row.getObject(i);
                    kept.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
                }
            });
        }
        return kept;
    }

    public static byte[] file(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }

    public static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
