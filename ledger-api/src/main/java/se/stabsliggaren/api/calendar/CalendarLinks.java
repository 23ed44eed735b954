package se.stabsliggaren.api.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.SecureIds;

/** The links that stand: whose each is, and of which incident. A link is shown once; only its digest is kept. */
@Component
public class CalendarLinks {

    /** How many of one incident somebody can have at a time. */
    static final int MOST = 20;

    private static final String STANDING = """
            select l.id, l.incident, l.holder, l.person, l.authority, l.made_at from calendar_link l
            where not exists (select 1 from calendar_link_revoked r where r.id = l.id)""";

    private final JdbcClient jdbc;

    CalendarLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new link: its public id and the secret itself. */
    public record Made(String id, String secret) {}

    /**
     * A link as it can be listed.
     *
     * @param incident the incident's id
     * @param holder by whose token it was made, and with whose sight it is read
     */
    public record Link(String id, String incident, String holder, String person, String authority, Instant madeAt) {}

    /** Makes one; empty when the caller has as many as can be. */
    public Optional<Made> make(Caller caller, String incident) {
        long mine = of(incident).stream()
                .filter(link -> link.holder().equals(caller.holder()))
                .count();
        if (mine >= MOST) {
            return Optional.empty();
        }
        Made made = new Made(SecureIds.id(), SecureIds.secret());
        jdbc.sql("""
                        insert into calendar_link (id, hash, incident, holder, person, authority, made_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.id(),
                        SecureIds.digest(made.secret()),
                        incident,
                        caller.holder(),
                        caller.person(),
                        caller.authority(),
                        Instant.now().toEpochMilli())
                .update();
        return Optional.of(made);
    }

    /** Those of an incident, the oldest first. */
    public List<Link> of(String incident) {
        return jdbc.sql(STANDING + " and l.incident = ? order by l.made_at, l.id")
                .param(incident)
                .query((row, i) -> link(row))
                .list();
    }

    /** The one with this secret. */
    public Optional<Link> opened(String secret) {
        return jdbc.sql(STANDING + " and l.hash = ?")
                .param(SecureIds.digest(secret))
                .query((row, i) -> link(row))
                .optional();
    }

    /** Takes one back, for good. */
    public void takeBack(String id, Caller by) {
        jdbc.sql("""
                        insert into calendar_link_revoked (id, by_holder, revoked_at)
                        select l.id, ?, ? from calendar_link l
                        where l.id = ? and not exists (select 1 from calendar_link_revoked r where r.id = l.id)""").params(by.holder(), Instant.now().toEpochMilli(), id).update();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}
