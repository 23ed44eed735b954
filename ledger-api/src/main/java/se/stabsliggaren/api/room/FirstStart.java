package se.stabsliggaren.api.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Chance;
import se.stabsliggaren.api.access.Entrance;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.register.Directory;

/** While nobody has access, or nobody any more, whoever reads what the ledger prints may be the first, once. */
@Component
@ConditionalOnWebApplication
public class FirstStart {

    private final Directory directory;
    private final Tokens tokens;
    private final Entrance entrance;
    private final AtomicReference<@Nullable String> code = new AtomicReference<>();

    FirstStart(Directory directory, Tokens tokens, Entrance entrance) {
        this.entrance = entrance;
        this.directory = directory;
        this.tokens = tokens;
    }

    /** The one-time code, while there is one. */
    public Optional<String> code() {
        return Optional.ofNullable(code.get());
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (directory.opened() && tokens.all().stream().anyMatch(Tokens.Listing::letsIn)) {
            return;
        }
        String made = Chance.secret();
        code.set(made);
        if (started.getApplicationContext() instanceof ServletWebServerApplicationContext server
                && server.getWebServer() != null) {
            print("Öppna %s/start/%s"
                    .formatted(entrance.at(server.getWebServer().getPort()), made));
        }
    }

    /** Does it if the code is the one, and then never again; what fails leaves the code as it was. */
    synchronized <T> Optional<T> once(String written, Supplier<T> begin) {
        if (!is(written)) {
            return Optional.empty();
        }
        T begun = begin.get();
        code.set(null);
        return Optional.of(begun);
    }

    boolean is(String written) {
        String made = code.get();
        return made != null
                && MessageDigest.isEqual(
                        made.getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8));
    }

    /** Printed, and not logged: a log is kept and read by others. */
    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
