package se.stabsliggaren.api.attachment;

import java.time.Instant;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The quota of files that no post refers to yet: so much for each sender and for each incident, and none when what is left
 * of the disk is kept for posts. Files are counted in the pieces they are stored in, so that many small ones count, too.
 */
public final class Quota {

    private static final long MEBIBYTE = 1024L * 1024;

    private static final String OF_SENDER = "u.holder = ?";
    private static final String OF_INCIDENT = "u.log = ?";

    private final JdbcClient jdbc;
    private final long perSender;
    private final long perIncident;
    private final long reserve;
    private final LongSupplier usable;

    /**
     * @param perSender bytes
     * @param perIncident bytes
     * @param reserve bytes of the disk that are kept for posts
     * @param usable how many bytes can still be written to the disk, as far as it is seen from here
     */
    public Quota(JdbcClient jdbc, long perSender, long perIncident, long reserve, LongSupplier usable) {
        this.jdbc = jdbc;
        this.perSender = perSender;
        this.perIncident = perIncident;
        this.reserve = reserve;
        this.usable = usable;
    }

    /**
     * Goes on if some pieces more are within it.
     *
     * @param holder whose token it is
     * @throws NoRoom when there is not
     */
    void check(int log, String holder, Instant now) {
        if (usable.getAsLong() < reserve) {
            throw NoRoom.onDisk();
        }
        long since = now.minus(Unused.SWEPT).toEpochMilli();
        if (unused(OF_SENDER, holder, since) >= perSender) {
            throw NoRoom.ofSender(perSender / MEBIBYTE);
        }
        if (unused(OF_INCIDENT, log, since) >= perIncident) {
            throw NoRoom.ofIncident(perIncident / MEBIBYTE);
        }
    }

    private long unused(String whose, Object value, long since) {
        return Chunks.BYTES
                * jdbc.sql("""
                                select count(*) from attachment_chunk c where c.upload in (
                                    select u.id from attachment_upload u where %s and u.begun_at > ? and not exists
                                        (select 1 from attachment_use s where s.attachment = u.id))""".formatted(whose))
                        .params(value, since)
                        .query(Long.class)
                        .single();
    }
}
