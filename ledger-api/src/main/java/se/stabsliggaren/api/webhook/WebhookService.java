package se.stabsliggaren.api.webhook;

import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.NotFound;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.format.BadField;

/** Makes webhooks of an authority, takes them back, and says how they do. */
public final class WebhookService {

    /** How many an authority can have at a time. */
    static final int MOST = 20;

    /** How long the names of the net are waited for. */
    private static final int SECONDS = 5;

    private final Webhooks webhooks;
    private final DeliveryClaims claims;
    private final DeliveryCursors cursors;
    private final IncidentRegister register;
    private final KeyDerivation keys;
    private final WebhookHttp http;
    private final WebhookTrace trace;
    private final Clock clock;

    public WebhookService(
            Webhooks webhooks,
            DeliveryClaims claims,
            DeliveryCursors cursors,
            IncidentRegister register,
            KeyDerivation keys,
            WebhookHttp http,
            WebhookTrace trace,
            Clock clock) {
        this.webhooks = webhooks;
        this.claims = claims;
        this.cursors = cursors;
        this.register = register;
        this.keys = keys;
        this.http = http;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param secret shown here and never again
     */
    record Made(String id, String secret) {}

    /**
     * One of them, and how it goes.
     *
     * @param behind posts that it was not told of
     */
    record Shown(Webhooks.Listing listing, int behind) {}

    /**
     * Makes one. The register says so before anything is told.
     *
     * @param incident the one to tell of; null for all of the authority
     */
    Made make(Caller administrator, String written, @Nullable String incident) {
        administrator.must(Right.ADMINISTER);
        ReceiverAddress address = ReceiverAddress.read(written);
        String authority = administrator.authority();
        Webhook webhook =
                new Webhook(SecureIds.id(), authority, incident, address, administrator.person(), clock.instant());
        List<IncidentEntry> told =
                register.incidents().stream().filter(webhook::covers).toList();
        if (incident != null && told.isEmpty()) {
            throw new BadField("incident", "Händelsen finns inte här; kontrollera dess id i listan över händelser.");
        }
        if (webhooks.of(authority).stream().filter(Webhooks.Listing::lives).count() >= MOST) {
            throw new BadField(
                    ReceiverAddress.FIELD,
                    "Myndigheten har redan %d webhookar; ta tillbaka en som inte behövs.".formatted(MOST));
        }
        mustBeReachable(address);
        trace.made(webhook, administrator);
        webhooks.add(webhook, told.stream().map(IncidentEntry::log).toList());
        return new Made(webhook.id(), WebhookMessage.written(keys.webhook(webhook.id())));
    }

    private void mustBeReachable(ReceiverAddress address) {
        FutureTask<Boolean> looking = new FutureTask<>(() -> {
            http.mustBeReachable(address);
            return true;
        });
        Thread.ofVirtual().name("webhook-name").start(looking);
        try {
            looking.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw refused(address, Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            throw new BadField(
                    ReceiverAddress.FIELD, "Namntjänsten svarar inte och inget är sparat; försök igen om en stund.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static RuntimeException refused(ReceiverAddress address, Throwable why) {
        return switch (why) {
            case ReachableAddresses.NotReachable ignored ->
                new BadField(
                        ReceiverAddress.FIELD,
                        address.encrypted()
                                ? "Adressen leder till ett slutet nät, dit liggaren inte skickar, och inget är sparat; ange en"
                                        + " adress på internet, eller be den som sköter datorn att tillåta nätet i"
                                        + " LEDGER_WEBHOOKS_INSIDE."
                                : "Utan kryptering skickar liggaren bara till nät som står i LEDGER_WEBHOOKS_INSIDE, och inget"
                                        + " är sparat; skriv adressen med https://.");
            case UnknownHostException ignored ->
                new BadField(
                        ReceiverAddress.FIELD,
                        "Namnet i adressen finns inte i namntjänsten och inget är sparat; kontrollera adressen.");
            default -> new IllegalStateException("names cannot be looked up", why);
        };
    }

    /** Ends one: from the next post on nothing is told. Then the register says so. */
    void takeBack(Caller administrator, String id) {
        Webhook webhook = found(administrator, id).webhook();
        if (webhooks.end(id, administrator.person(), clock.instant())) {
            trace.takenBack(webhook, administrator);
        }
    }

    /** Has one that rests or waits tried again now. */
    void resume(Caller administrator, String id) {
        if (!found(administrator, id).lives()) {
            throw new NotFound("Webhooken är avslutad och kan inte återupptas; gör en ny.");
        }
        claims.resume(id);
    }

    private Webhooks.Listing found(Caller administrator, String id) {
        administrator.must(Right.ADMINISTER);
        return webhooks.find(administrator.authority(), id)
                .orElseThrow(() -> new NotFound("Webhooken finns inte; se /api/v1/webhooks för dem som finns."));
    }

    /** All that the authority ever had, the oldest first. */
    List<Shown> all(Caller administrator) {
        administrator.must(Right.ADMINISTER);
        return webhooks.of(administrator.authority()).stream()
                .map(each -> new Shown(each, each.lives() ? behind(each.webhook()) : 0))
                .toList();
    }

    private int behind(Webhook webhook) {
        Set<String> logs = register.incidents().stream()
                .filter(webhook::covers)
                .map(IncidentEntry::log)
                .collect(Collectors.toSet());
        return cursors.of(webhook.id()).stream()
                .filter(cursor -> logs.contains(cursor.log()))
                .mapToInt(DeliveryCursors.Cursor::behind)
                .sum();
    }
}
