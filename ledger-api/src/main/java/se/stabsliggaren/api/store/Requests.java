package se.stabsliggaren.api.store;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The requests of the last day, by which a repeated one is recognised. */
public final class Requests {

    /** How long a request is recognised. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;

    public Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was recorded for a request: these posts, in order. */
    public record Answered(RequestMark mark, int first, int last) {}

    public Optional<Answered> find(String log, String key) {
        return jdbc.sql("""
                        select r.mac_key, r.mac, r.first_post, r.last_post
                        from request r join log l on l.id = r.log
                        where l.origin = ? and r.request_key = ?""")
                .params(log, key)
                .query((row, i) -> new Answered(
                        new RequestMark(key, row.getBytes(1), row.getBytes(2)), row.getInt(3), row.getInt(4)))
                .optional();
    }
}
