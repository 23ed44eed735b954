package se.stabsliggaren.api.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.PublicUrl;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.register.IncidentRegister;

/**
 * While nobody has access, or nobody any more, whoever reads what the ledger prints may be the first, once, within a day.
 * Several nodes print a link each: which of them is used is decided by the database, and the others are then worth nothing.
 */
@Component
@ConditionalOnWebApplication
public class BootstrapLink {

    /** How long a link can be used. */
    static final Duration KEPT = Tokens.LINK_KEPT;

    private final IncidentRegister register;
    private final Tokens tokens;
    private final PublicUrl entrance;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<@Nullable Link> link = new AtomicReference<>();

    /**
     * A link that was printed.
     *
     * @param round how many times somebody had begun before, and this time
     */
    private record Link(String code, int round, Instant until) {}

    @Autowired
    BootstrapLink(IncidentRegister register, Tokens tokens, PublicUrl entrance, JdbcClient jdbc) {
        this(register, tokens, entrance, jdbc, Clock.systemUTC());
    }

    BootstrapLink(IncidentRegister register, Tokens tokens, PublicUrl entrance, JdbcClient jdbc, Clock clock) {
        this.entrance = entrance;
        this.register = register;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one-time code, while there is one. */
    public Optional<String> code() {
        return Optional.ofNullable(link.get()).map(Link::code);
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (begun()) {
            return;
        }
        String made = make();
        if (started.getApplicationContext() instanceof ServletWebServerApplicationContext server
                && server.getWebServer() != null) {
            print("Öppna %s/start/%s"
                    .formatted(entrance.at(server.getWebServer().getPort()), made));
        }
    }

    /** Whether somebody has begun, and can come in. */
    private boolean begun() {
        return register.opened() && tokens.all().stream().anyMatch(Tokens.Listing::letsIn);
    }

    String make() {
        String made = SecureIds.secret();
        link.set(new Link(made, rounds() + 1, clock.instant().plus(KEPT)));
        return made;
    }

    /** Does it if the code is the one, and then never again, here or elsewhere; what fails leaves the code as it was. */
    synchronized <T> Optional<T> once(String written, Supplier<T> begin) {
        Link made = link.get();
        if (made == null || !is(written) || !use(made.round())) {
            return Optional.empty();
        }
        try {
            T done = begin.get();
            link.set(null);
            return Optional.of(done);
        } catch (RuntimeException e) {
            jdbc.sql("delete from first_start where round = ?")
                    .param(made.round())
                    .update();
            throw e;
        }
    }

    /** Two who begin at once meet in the database, and one of them is late. */
    private boolean use(int round) {
        try {
            return jdbc.sql("insert into first_start (round, used_at) values (?, ?)")
                            .params(round, clock.millis())
                            .update()
                    == 1;
        } catch (DuplicateKeyException late) {
            return false;
        }
    }

    private int rounds() {
        return jdbc.sql("select coalesce(max(round), 0) from first_start")
                .query(Integer.class)
                .single();
    }

    /** Whether somebody may begin by this code now. */
    boolean is(String written) {
        Link made = link.get();
        return made != null
                && MessageDigest.isEqual(
                        made.code().getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8))
                && clock.instant().isBefore(made.until())
                && rounds() < made.round()
                && !begun();
    }

    /** Printed, and not logged: a log is kept and read by others. */
    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
