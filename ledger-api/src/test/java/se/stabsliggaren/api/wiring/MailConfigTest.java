package se.stabsliggaren.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.wiring.MailConfig.Mailing;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

/** A whole ledger with a limit near mails of it where a mail server is set, and nobody where none is. */
class MailConfigTest {

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    @BeforeEach
    void serveMail() {
        post.start();
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void aServerThatIsSetIsGivenTheReminders() {
        try (ConfigurableApplicationContext ledger = start("free", "ledger.mail.host=127.0.0.1")) {
            aLimitComesNear(ledger);
            Mailing mailing = ledger.getBean(Mailing.class);
            mailing.thread().run();

            assertThat(post.getReceivedMessages()).hasSize(1);
            assertThat(mailing.isFailing()).isFalse();
        }
    }

    @Test
    void withoutAHostNothingIsMailedWhateverElseIsSet() {
        try (ConfigurableApplicationContext ledger = start("free")) {
            aLimitComesNear(ledger);
            assertThatNobodyMails(ledger);
        }
    }

    @Test
    void ofAnExerciseThatIsPlayedNothingIsMailed() {
        try (ConfigurableApplicationContext ledger = start("simulated", "ledger.mail.host=127.0.0.1")) {
            aLimitComesNear(ledger);
            assertThatNobodyMails(ledger);
        }
    }

    private void assertThatNobodyMails(ConfigurableApplicationContext ledger) {
        Mailing mailing = ledger.getBean(Mailing.class);
        assertThat(mailing.thread()).isNull();
        assertThat(mailing.mails()).isNull();
        assertThat(mailing.isFailing()).isFalse();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    private ConfigurableApplicationContext start(String clock, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "ledger.data=" + folder,
                "ledger.clock=" + clock,
                "logging.level.root=warn",
                "server.address=127.0.0.1",
                "server.port=0",
                "ledger.mail.port=" + post.getSmtp().getPort(),
                "ledger.mail.tls=false",
                "ledger.mail.from=liggaren@exempelby.example",
                "ledger.mail.to.exempelby=jour@exempelby.example"));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(LedgerApplication.class)
                .properties(settings.toArray(String[]::new))
                .run();
    }

    private static void aLimitComesNear(ConfigurableApplicationContext ledger) {
        IncidentRegister register = ledger.getBean(IncidentRegister.class);
        register.open("exempelby.example", "L1", LOG_KEEPER);
        register.register("exempelby", "Exempelby kommun", "exempelby.example", LOG_KEEPER);
        String log = register.openIncident("exempelby", false, "Angrepp", null, LOG_KEEPER, LOG_KEEPER, null)
                .post()
                .log();
        int breach =
                records(ledger, log, new BreachSuspected(Text.of("Filer saknas."), List.of("socialnämnden"), null));
        records(
                ledger,
                log,
                new BecameAware(Ref.to(breach), List.of("socialnämnden"), Person.of("Testa Testlund"), null));
    }

    private static int records(ConfigurableApplicationContext ledger, String log, Event event) {
        Occurred known =
                Occurred.at(When.at(Instant.now().minus(Duration.ofHours(71).plusMinutes(30))));
        return ledger.getBean(PostAppender.class)
                .record(log, List.of(Draft.of(event).withOccurred(known)), LOG_KEEPER, null, null)
                .getFirst()
                .post()
                .number();
    }
}
