package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.PublicUrl;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Scheduler;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.api.webhook.DeliveryClaims;
import se.stabsliggaren.api.webhook.DeliveryCursors;
import se.stabsliggaren.api.webhook.ReachableAddresses;
import se.stabsliggaren.api.webhook.RetrySchedule;
import se.stabsliggaren.api.webhook.WebhookDelivery;
import se.stabsliggaren.api.webhook.WebhookHttp;
import se.stabsliggaren.api.webhook.WebhookService;
import se.stabsliggaren.api.webhook.WebhookTrace;
import se.stabsliggaren.api.webhook.Webhooks;

/** Whom the ledger tells of posts by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfig {

    /** How often each node looks for what is left to tell. */
    private static final Duration OFTEN = Duration.ofSeconds(1);

    /** For how long a node that died keeps the others from telling. */
    private static final Duration HELD = Duration.ofMinutes(1);

    @Bean
    Webhooks webhooks(JdbcClient jdbc, TransactionTemplate transactions) {
        return new Webhooks(jdbc, transactions);
    }

    @Bean
    DeliveryClaims deliveryClaims(JdbcClient jdbc) {
        return new DeliveryClaims(jdbc, HELD);
    }

    @Bean
    DeliveryCursors deliveryCursors(JdbcClient jdbc) {
        return new DeliveryCursors(jdbc);
    }

    @Bean
    WebhookHttp webhookHttp(WebhookSettings settings) {
        try {
            return new WebhookHttp(settings.inside(), ReachableAddresses.ofTheMachine(), WebhookHttp.Limits.USUAL);
        } catch (IllegalArgumentException e) {
            throw new StartupException(
                    "LEDGER_WEBHOOKS_INSIDE går inte att läsa; skriv nät med komma emellan, som 10.20.0.0/16,fd12:3456::/32.",
                    e);
        }
    }

    @Bean
    WebhookTrace webhookTrace(IncidentRegister register, Accounts accounts) {
        return new WebhookTrace(register, accounts::in);
    }

    @Bean
    WebhookService webhookService(
            Webhooks webhooks,
            DeliveryClaims claims,
            DeliveryCursors cursors,
            IncidentRegister register,
            KeyDerivation keys,
            WebhookHttp http,
            WebhookTrace trace) {
        return new WebhookService(webhooks, claims, cursors, register, keys, http, trace, Clock.systemUTC());
    }

    @Bean
    WebhookDelivery webhookDelivery(
            Webhooks webhooks,
            DeliveryClaims claims,
            DeliveryCursors cursors,
            TransactionTemplate transactions,
            IncidentRegister register,
            VisibleLog posts,
            KeyDerivation keys,
            WebhookHttp http,
            WebhookTrace trace,
            ObjectProvider<PublicUrl> entrance) {
        PublicUrl url = entrance.getIfAvailable();
        return new WebhookDelivery(
                webhooks,
                claims,
                cursors,
                transactions,
                register,
                posts,
                keys,
                http,
                trace,
                new RetrySchedule(RandomGenerator.getDefault()),
                Clock.systemUTC(),
                url == null ? "" : Objects.requireNonNullElse(url.outside(), ""));
    }

    /** What is played on a clock that somebody sets has happened to nobody, and nobody is told of it. */
    @Bean
    Scheduler delivering(
            ApplicationContext ledger, WebhookDelivery delivery, Database database, LedgerSettings settings) {
        Scheduler delivering = new Scheduler("webhooks", OFTEN, Clock.systemUTC(), List.of(now -> delivery.step()));
        if (Wiring.serves(ledger) && !settings.clock().equals("simulated")) {
            delivering.start();
            database.eras().whenEnded(delivering::soon);
        }
        return delivering;
    }
}
