package se.stabsliggaren.api.register;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.store.StoredPost;

/** What the register lists, read from its own log as far as that goes when asked. */
final class RegisterReader {

    private static final int PAGE = 1000;

    private final PostLog posts;
    private final JdbcClient jdbc;
    private final Remembered<Read> read;

    /** How far it was read. */
    private static final class Read {
        private volatile RegisterProjection listing = RegisterProjection.empty();
    }

    RegisterReader(PostLog posts, JdbcClient jdbc) {
        this.posts = posts;
        this.jdbc = jdbc;
        this.read = new Remembered<>(posts.eras(), Read::new);
    }

    /** The register's origin, once it was opened; the newest, when one went on for another. */
    Optional<String> log() {
        String known = read.now().listing.log();
        return known != null
                ? Optional.of(known)
                : jdbc.sql("select origin from log where origin like '%/register' order by id desc limit 1")
                        .query(String.class)
                        .optional();
    }

    /** As it was when it was last read; it is read now if it never was. */
    RegisterProjection known() {
        RegisterProjection known = read.now().listing;
        return known.last() == 0 ? current() : known;
    }

    /** Who let whom in: a register that goes on for another does not say it again. */
    LetIn letIn() {
        LetIn letIn = new LetIn();
        List<String> registers = jdbc.sql("select origin from log where origin like '%/register' order by id")
                .query(String.class)
                .list();
        for (String register : registers) {
            int last = 0;
            List<StoredPost> page;
            do {
                page = posts.posts(register, last, PAGE);
                for (StoredPost stored : page) {
                    letIn.after(stored.post());
                    last = stored.post().number();
                }
            } while (page.size() == PAGE);
        }
        return letIn;
    }

    /** What the register says now. */
    synchronized RegisterProjection current() {
        Read remembered = read.now();
        RegisterProjection listing = remembered.listing;
        Optional<String> log = log();
        if (log.isPresent()) {
            List<StoredPost> newer;
            do {
                newer = posts.posts(log.get(), listing.last(), PAGE);
                for (StoredPost post : newer) {
                    listing = listing.after(post.post());
                }
            } while (newer.size() == PAGE);
        }
        remembered.listing = listing;
        return listing;
    }
}
