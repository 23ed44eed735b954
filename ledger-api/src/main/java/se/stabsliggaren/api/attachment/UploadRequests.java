package se.stabsliggaren.api.attachment;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.store.RequestMark;

/** The uploads of the last day, by which a repeated one is recognised. */
public final class UploadRequests {

    private static final int MAC_KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    public UploadRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was answered. */
    record Answered(RequestMark mark, Stored stored) {

        /** The same answer, if this is the same file offered in the same way. */
        Taken again(Offer offer, String digest) {
            if (!mark.matches(offer.fingerprint(digest))) {
                throw new NotRecorded.OtherBody();
            }
            return new Taken(stored, digest);
        }
    }

    Optional<Answered> find(int log, @Nullable String key) {
        return key == null
                ? Optional.empty()
                : jdbc.sql("""
                        select r.mac_key, r.mac, a.id, a.size, a.media_type
                        from attachment_request r join attachment a on a.id = r.attachment
                        where r.log = ? and r.request_key = ?""")
                        .params(log, key)
                        .query((row, i) -> new Answered(
                                new RequestMark(key, row.getBytes(1), row.getBytes(2)),
                                new Stored(row.getString(3), row.getLong(4), row.getString(5))))
                        .optional();
    }

    void add(int log, Offer offer, Taken taken, Instant now) {
        String key = offer.key();
        if (key == null) {
            return;
        }
        byte[] macKey = new byte[MAC_KEY_BYTES];
        random.nextBytes(macKey);
        RequestMark mark = RequestMark.of(key, offer.fingerprint(taken.digest()), macKey);
        jdbc.sql("""
                        insert into attachment_request (log, request_key, mac, mac_key, attachment, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(log, key, mark.mac(), macKey, taken.stored().id(), now.toEpochMilli())
                .update();
    }
}
