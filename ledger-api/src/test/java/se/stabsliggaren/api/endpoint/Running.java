package se.stabsliggaren.api.endpoint;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.append.SimulatedLedgerClock;
import se.stabsliggaren.api.grant.AccessService;
import se.stabsliggaren.api.login.BootstrapLink;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Scheduler;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Post;

/** A ledger of a test's own, which can be stopped and started again. */
final class Running implements AutoCloseable {

    private final ConfigurableApplicationContext ledger;

    private Running(ConfigurableApplicationContext ledger) {
        this.ledger = ledger;
    }

    static Running in(Path folder, String clock) {
        return in(folder, clock, 0);
    }

    static Running in(Path folder, String clock, int port) {
        return set(folder, "ledger.clock=" + clock, "server.address=127.0.0.1", "server.port=" + port);
    }

    /** One whose heads are stamped by this authority. */
    static Running stampedBy(URI authority, Path folder) {
        return set(
                folder,
                "ledger.clock=free",
                "server.address=127.0.0.1",
                "server.port=0",
                "ledger.timestamp-url=" + authority);
    }

    /** With settings of its own beside the folder. */
    static Running set(Path folder, String... settings) {
        return new Running(new SpringApplicationBuilder(LedgerApplication.class)
                .properties("ledger.data=" + folder, "logging.level.root=warn")
                .properties(settings)
                .run());
    }

    /** Does what is otherwise done every hour. */
    void keepHouse() {
        ledger.getBean(Scheduler.class).run();
    }

    /** Sets the clock of one that plays exercises. */
    void showsClock(Instant moment) {
        ledger.getBean(SimulatedLedgerClock.class).set(moment);
    }

    Instant clock() {
        return ledger.getBean(SimulatedLedgerClock.class).now().recordedAt();
    }

    Staff staff() {
        return new Staff(
                ledger.getBean(Tokens.class),
                ledger.getBean(AccessService.class),
                ledger.getBean(IncidentRegister.class),
                (WebServerApplicationContext) ledger);
    }

    /** Where the first person begins. */
    String firstStart() {
        return "http://127.0.0.1:%d/start/%s"
                .formatted(port(), ledger.getBean(BootstrapLink.class).code().orElseThrow());
    }

    boolean mayBegin() {
        return ledger.getBean(BootstrapLink.class).code().isPresent();
    }

    void takeBackAllTokens() {
        Tokens tokens = ledger.getBean(Tokens.class);
        tokens.all().forEach(token -> tokens.revoke(token.id()));
    }

    /** All posts of the register. */
    List<Post> register() {
        String log = ledger.getBean(IncidentRegister.class).log().orElseThrow();
        return ledger.getBean(PostLog.class).posts(log, 0, 1000).stream()
                .map(StoredPost::post)
                .toList();
    }

    int port() {
        return ((WebServerApplicationContext) ledger).getWebServer().getPort();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
