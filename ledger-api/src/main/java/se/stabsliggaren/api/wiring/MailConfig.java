package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.access.PublicUrl;
import se.stabsliggaren.api.clock.Reminders;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.mail.MailServer;
import se.stabsliggaren.api.mail.MailSettings;
import se.stabsliggaren.api.mail.ReminderMails;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.store.Scheduler;
import se.stabsliggaren.api.store.StartupException;

/** What mails reminders, if a mail server is set. It has a thread of its own, so that a server that hangs delays nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(MailSettings.class)
class MailConfig {

    private static final Duration OFTEN = Duration.ofMinutes(1);

    /** Nothing is mailed of a clock that somebody sets from scene to scene. */
    @Bean
    Mailing mailing(
            ApplicationContext ledger,
            MailSettings mail,
            LedgerSettings settings,
            Reminders reminders,
            IncidentRegister register,
            VisibleLog visible,
            JdbcClient jdbc,
            CheckpointSigner heads,
            PublicUrl entrance) {
        if (!mail.isOn() || settings.clock().equals("simulated")) {
            return new Mailing(null, null);
        }
        Supplier<String> address = () -> entrance.at(port(ledger));
        Predicate<String> goesOn = log -> port(ledger) > 0 && heads.goesOn(log);
        ReminderMails mails = new ReminderMails(server(mail), reminders, register, visible, jdbc, goesOn, address);
        Scheduler mailing = new Scheduler("mail", OFTEN, Clock.systemUTC(), List.of(mails::step));
        mailing.start();
        return new Mailing(mails, mailing);
    }

    /** Where it answers; 0 until it does. */
    private static int port(ApplicationContext ledger) {
        return ledger instanceof WebServerApplicationContext serving && serving.getWebServer() != null
                ? serving.getWebServer().getPort()
                : 0;
    }

    private static MailServer server(MailSettings mail) {
        try {
            return MailServer.of(mail);
        } catch (IllegalArgumentException e) {
            throw new StartupException(
                    "Inställningen %s går inte att läsa; skriv adresser som jour@exempelby.example, flera med komma emellan."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    /** The mails and their thread; nothing where no server is set. */
    record Mailing(@Nullable ReminderMails mails, @Nullable Scheduler thread) implements AutoCloseable {

        boolean isFailing() {
            return Optional.ofNullable(mails).filter(ReminderMails::isFailing).isPresent();
        }

        @Override
        public void close() {
            if (thread != null) {
                thread.close();
            }
        }
    }
}
