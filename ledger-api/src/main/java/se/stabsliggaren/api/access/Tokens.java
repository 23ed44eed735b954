package se.stabsliggaren.api.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tokens by which callers are known. A token is shown once; only its digest is kept.
 *
 * <p>A link stands among them, listed and revocable as they are, under an id that begins with {@code link-}. It lets nobody
 * in by itself: whoever opens it gets a token in its place, once.
 */
@Component
public class Tokens {

    /** How long a link can be opened. */
    public static final Duration LINK_KEPT = Duration.ofHours(24);

    private static final String LINK = "link-";

    private final JdbcClient jdbc;

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new token: its public id and the secret itself. */
    public record Granted(String id, String secret) {}

    /** A token as it can be listed. */
    public record Listing(
            String id,
            Caller caller,
            Instant grantedAt,
            @Nullable Instant revokedAt) {

        /** Whether somebody comes in by it now. */
        public boolean letsIn() {
            return revokedAt == null && !id.startsWith(LINK);
        }
    }

    /** Lets somebody in. */
    public Granted grant(Caller caller) {
        return add(new Granted(SecureIds.id(), SecureIds.secret()), caller);
    }

    /** A link for somebody; its secret is what stands at the end of the address. */
    public Granted link(Caller caller) {
        return add(new Granted(LINK + SecureIds.id(), SecureIds.secret()), caller);
    }

    /** For whom a link is, while it can be opened. */
    public Optional<Caller> linked(String secret) {
        return link(secret, Instant.now()).map(Listing::caller);
    }

    /** Opens a link: spends it, and gives its token; empty if it cannot be opened any more. */
    public Optional<Granted> open(String secret) {
        return link(secret, Instant.now()).filter(link -> spend(link.id())).map(link -> grant(link.caller()));
    }

    private Optional<Listing> link(String secret, Instant now) {
        return jdbc.sql("""
                        select g.holder, g.person, g.authority, g.roles, g.id, g.granted_at, 0 from token_granted g
                        where g.hash = ? and g.id like 'link-%' and g.granted_at > ?
                            and not exists (select 1 from token_revoked r where r.id = g.id)""")
                .params(SecureIds.digest(secret), now.minus(LINK_KEPT).toEpochMilli())
                .query((row, i) -> listing(row))
                .optional();
    }

    /** Two who open it at once meet in the database, and one of them is late. */
    private boolean spend(String id) {
        try {
            return jdbc.sql("insert into token_revoked (id, revoked_at) values (?, ?)")
                            .params(id, Instant.now().toEpochMilli())
                            .update()
                    == 1;
        } catch (DuplicateKeyException late) {
            return false;
        }
    }

    private Granted add(Granted granted, Caller caller) {
        jdbc.sql("""
                        insert into token_granted (id, hash, holder, person, authority, roles, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        granted.id(),
                        SecureIds.digest(granted.secret()),
                        caller.holder(),
                        caller.person(),
                        caller.authority(),
                        caller.roles().stream().map(Role::written).collect(Collectors.joining(",")),
                        Instant.now().toEpochMilli())
                .update();
        return granted;
    }

    /** Whose token it is, if it was granted and not revoked. */
    public Optional<Caller> caller(String secret) {
        return jdbc.sql("""
                        select g.holder, g.person, g.authority, g.roles from token_granted g
                        where g.hash = ? and g.id not like 'link-%' and not exists (select 1 from token_revoked r where r.id = g.id)""")
                .param(SecureIds.digest(secret))
                .query((row, i) -> caller(row))
                .optional();
    }

    /** Whose token it is by the holder's id, while they can come in by it. */
    public Optional<Caller> held(String holder) {
        return jdbc.sql("""
                        select g.holder, g.person, g.authority, g.roles from token_granted g
                        where g.holder = ? and g.id not like 'link-%'
                            and not exists (select 1 from token_revoked r where r.id = g.id)
                        order by g.granted_at desc, g.id""").param(holder).query((row, i) -> caller(row)).list().stream()
                .findFirst();
    }

    /** Whether somebody who came in by a token may still be here: it was not taken back meanwhile. */
    public boolean stillHeld(Caller caller) {
        return jdbc.sql("""
                        select count(*) from token_granted g
                        where g.holder = ? and not exists (select 1 from token_revoked r where r.id = g.id)""").param(caller.holder()).query(Long.class).single() > 0;
    }

    /** Locks the token's holder out, for good. */
    public void revoke(String id) {
        jdbc.sql("""
                        insert into token_revoked (id, revoked_at)
                        select g.id, ? from token_granted g
                        where g.id = ? and not exists (select 1 from token_revoked r where r.id = g.id)""").params(Instant.now().toEpochMilli(), id).update();
    }

    public List<Listing> all() {
        return jdbc.sql("""
                        select g.holder, g.person, g.authority, g.roles, g.id, g.granted_at, r.revoked_at
                        from token_granted g left join token_revoked r on r.id = g.id
                        order by g.granted_at, g.id""").query((row, i) -> listing(row)).list();
    }

    /** The tokens that were ever granted in an authority. */
    public List<Listing> of(String authority) {
        return all().stream()
                .filter(token -> token.caller().authority().equals(authority))
                .toList();
    }

    private static Listing listing(ResultSet row) throws SQLException {
        long revoked = row.getLong(7);
        return new Listing(
                row.getString(5),
                caller(row),
                Instant.ofEpochMilli(row.getLong(6)),
                row.wasNull() || revoked == 0 ? null : Instant.ofEpochMilli(revoked));
    }

    private static Caller caller(ResultSet row) throws SQLException {
        List<Role> roles = Arrays.stream(row.getString(4).split(","))
                .flatMap(written -> Role.written(written).stream())
                .toList();
        return new Caller(row.getString(1), row.getString(2), row.getString(3), roles);
    }
}
