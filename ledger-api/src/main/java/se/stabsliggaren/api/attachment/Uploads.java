package se.stabsliggaren.api.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.store.DurableFile;

/** Takes files in. One counts from the moment all of it is on disk; until then it is no attachment. */
public final class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int ID_BYTES = 16;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DurableFile disk;
    private final Clock clock;
    private final @Nullable Quota quota;
    private final Names names;
    private final Chunks chunks;
    private final UploadRequests requests;
    private final SecureRandom random = new SecureRandom();

    /** Which no quota counts: files that come in with a bundle. */
    public Uploads(JdbcClient jdbc, TransactionTemplate transactions, DurableFile disk, Clock clock) {
        this(jdbc, transactions, disk, clock, null);
    }

    public Uploads(
            JdbcClient jdbc, TransactionTemplate transactions, DurableFile disk, Clock clock, @Nullable Quota quota) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.disk = disk;
        this.clock = clock;
        this.quota = quota;
        this.names = new Names(jdbc);
        this.chunks = new Chunks(jdbc);
        this.requests = new UploadRequests(jdbc);
    }

    /**
     * Takes a file into a log, and answers when it is on disk.
     *
     * @param in the bytes; whatever it throws leaves nothing behind
     * @throws se.stabsliggaren.api.append.NotRecorded.OtherBody when the key was used for something else
     */
    public Taken take(String origin, Offer offer, InputStream in) throws IOException {
        return take(origin, null, offer, in);
    }

    /**
     * The same for a sender, as far as their quota goes.
     *
     * @param holder whose token it is
     * @throws NoRoom when there is none
     */
    public Taken take(String origin, @Nullable String holder, Offer offer, InputStream in) throws IOException {
        int log = names.log(origin);
        Optional<UploadRequests.Answered> before = requests.find(log, offer.key());
        return before.isPresent()
                ? before.get().again(offer, Chunks.measure(in).digest())
                : first(log, holder, offer, in);
    }

    private Taken first(int log, @Nullable String holder, Offer offer, InputStream in) throws IOException {
        Runnable space = space(log, holder);
        space.run();
        String id = begin(log, holder);
        boolean kept = false;
        try {
            Chunks.Measured measured = chunks.write(id, in, space);
            Taken taken = new Taken(new Stored(id, measured.size(), offer.mediaType()), measured.digest());
            kept = keep(log, offer, taken);
            disk.force();
            return kept ? taken : requests.find(log, offer.key()).orElseThrow().again(offer, measured.digest());
        } finally {
            if (!kept) {
                discard(id);
            }
        }
    }

    private Runnable space(int log, @Nullable String holder) {
        Quota counted = quota;
        return counted == null || holder == null ? () -> {} : () -> counted.check(log, holder, clock.instant());
    }

    private String begin(int log, @Nullable String holder) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        jdbc.sql("insert into attachment_upload (id, log, begun_at, holder) values (?, ?, ?, ?)")
                .params(id, log, clock.millis())
                .param(holder)
                .update();
        return id;
    }

    /** Makes an attachment of the upload; false when the same request was answered meanwhile. */
    private boolean keep(int log, Offer offer, Taken taken) {
        byte[] name = names.of(log, taken.digest());
        try {
            transactions.executeWithoutResult(open -> {
                jdbc.sql("insert into attachment (id, log, name, size, media_type) values (?, ?, ?, ?, ?)")
                        .params(taken.stored().id(), log, name, taken.stored().size(), offer.mediaType())
                        .update();
                requests.add(log, offer, taken, clock.instant());
            });
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private void discard(String id) {
        try {
            chunks.remove(id);
            jdbc.sql("delete from attachment_upload where id = ?").param(id).update();
        } catch (RuntimeException e) {
            LOG.warn("an upload that was broken off is swept later", e);
        }
    }
}
