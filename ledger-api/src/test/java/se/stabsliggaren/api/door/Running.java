package se.stabsliggaren.api.door;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.room.FirstStart;
import se.stabsliggaren.api.store.Housekeeping;

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
        return new Running(ledger(folder, clock, port).run());
    }

    /** One whose heads are stamped by this authority. */
    static Running stampedBy(URI authority, Path folder) {
        return new Running(ledger(folder, "free", 0).run("--ledger.timestamp-url=" + authority));
    }

    private static SpringApplicationBuilder ledger(Path folder, String clock, int port) {
        return new SpringApplicationBuilder(LedgerApplication.class)
                .properties(
                        "ledger.data=" + folder,
                        "ledger.clock=" + clock,
                        "server.address=127.0.0.1",
                        "server.port=" + port,
                        "logging.level.root=warn");
    }

    /** Does what is otherwise done every hour. */
    void keepHouse() {
        ledger.getBean(Housekeeping.class).run();
    }

    Staff staff() {
        return new Staff(
                ledger.getBean(Tokens.class), ledger.getBean(Directory.class), (WebServerApplicationContext) ledger);
    }

    /** Where the first person begins. */
    String firstStart() {
        return "http://127.0.0.1:%d/start/%s"
                .formatted(port(), ledger.getBean(FirstStart.class).code().orElseThrow());
    }

    boolean mayBegin() {
        return ledger.getBean(FirstStart.class).code().isPresent();
    }

    void takeBackAllTokens() {
        Tokens tokens = ledger.getBean(Tokens.class);
        tokens.all().forEach(token -> tokens.revoke(token.id()));
    }

    int port() {
        return ((WebServerApplicationContext) ledger).getWebServer().getPort();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
