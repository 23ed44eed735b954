package se.stabsliggaren.api.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.store.AttachmentUses;

/** Finds the files of a log. No log's files are found from another. */
public final class Attachments {

    private final JdbcClient jdbc;
    private final Names names;
    private final Chunks chunks;

    public Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new Names(jdbc);
        this.chunks = new Chunks(jdbc);
    }

    /** The file with this digest that a new post can refer to, if there is one; of several, one of this type. */
    public Optional<Stored> usable(String log, String digest, String mediaType, Instant now) {
        int number = names.log(log);
        return jdbc.sql(AttachmentUses.NEWEST)
                .params(
                        number,
                        names.of(number, digest),
                        now.minus(AttachmentUses.USABLE).toEpochMilli(),
                        mediaType)
                .query(Attachments::stored)
                .optional();
    }

    /** The file that was uploaded under this id, whether a post refers to it or not. */
    public Optional<Stored> uploaded(String log, String id) {
        return jdbc.sql("select a.id, a.size, a.media_type from attachment a where a.log = ? and a.id = ?")
                .params(names.log(log), id)
                .query(Attachments::stored)
                .optional();
    }

    /**
     * The same as long as no post refers to it.
     *
     * @param holder by whose token it was uploaded
     */
    public Optional<Stored> unused(String log, String id, String holder) {
        return jdbc.sql("""
                        select a.id, a.size, a.media_type from attachment a join attachment_upload u on u.id = a.id
                        where a.log = ? and a.id = ? and u.holder = ?
                            and not exists (select 1 from attachment_use s where s.attachment = a.id)""")
                .params(names.log(log), id, holder)
                .query(Attachments::stored)
                .optional();
    }

    /** The file with this digest that a post refers to. */
    public Optional<Stored> of(String log, int post, String digest) {
        int number = names.log(log);
        return jdbc.sql("""
                        select a.id, a.size, a.media_type from attachment_use s join attachment a on a.id = s.attachment
                        where s.log = ? and s.number = ? and a.name = ?""")
                .params(number, post, names.of(number, digest))
                .query(Attachments::stored)
                .optional();
    }

    /**
     * The file's bytes, after they were all seen to be what was uploaded.
     *
     * @throws Damaged when they are not
     */
    public InputStream open(String log, Stored file) {
        try (InputStream all = chunks.read(file.id(), file.size())) {
            Chunks.Measured measured = Chunks.measure(all);
            int number = names.log(log);
            boolean whole =
                    measured.size() == file.size() && Arrays.equals(name(file), names.of(number, measured.digest()));
            if (!whole) {
                throw new Damaged(file.id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chunks.read(file.id(), file.size());
    }

    private byte[] name(Stored file) {
        return jdbc.sql("select name from attachment where id = ?")
                .param(file.id())
                .query((row, i) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]);
    }

    private static Stored stored(java.sql.ResultSet row, int i) throws java.sql.SQLException {
        return new Stored(row.getString(1), row.getLong(2), row.getString(3));
    }
}
