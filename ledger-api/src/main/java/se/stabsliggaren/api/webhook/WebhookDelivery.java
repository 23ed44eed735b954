package se.stabsliggaren.api.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.api.webhook.DeliveryClaims.Claim;
import se.stabsliggaren.api.webhook.DeliveryCursors.Cursor;
import se.stabsliggaren.sight.Sight;

/**
 * Tells receivers of posts: each in a thread of its own, so that none waits for another; each log in order, one post after
 * the other was answered. What is left to tell follows from the logs and from how far each receiver is, and is counted anew
 * at each look.
 */
public final class WebhookDelivery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDelivery.class);

    /** What is told sees nothing that is covered from anybody. */
    private static final Sight LEAST = new Sight(false, false);

    private static final int PAGE = 20;

    /** Pages that are told of one log before others have their turn. */
    private static final int PAGES = 10;

    /** How long a log that cannot be read is left alone. */
    private static final Duration UNREADABLE = Duration.ofMinutes(5);

    /** How long a stop waits for what is being written down. */
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Webhooks webhooks;
    private final DeliveryClaims claims;
    private final DeliveryCursors cursors;
    private final TransactionTemplate transactions;
    private final IncidentRegister register;
    private final VisibleLog posts;
    private final KeyDerivation keys;
    private final WebhookHttp http;
    private final WebhookTrace trace;
    private final RetrySchedule retries;
    private final Clock clock;
    private final String at;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> unreadable = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /** @param at where the ledger is, as receivers reach it; empty when that is not set */
    public WebhookDelivery(
            Webhooks webhooks,
            DeliveryClaims claims,
            DeliveryCursors cursors,
            TransactionTemplate transactions,
            IncidentRegister register,
            VisibleLog posts,
            KeyDerivation keys,
            WebhookHttp http,
            WebhookTrace trace,
            RetrySchedule retries,
            Clock clock,
            String at) {
        this.webhooks = webhooks;
        this.claims = claims;
        this.cursors = cursors;
        this.transactions = transactions;
        this.register = register;
        this.posts = posts;
        this.keys = keys;
        this.http = http;
        this.trace = trace;
        this.retries = retries;
        this.clock = clock;
        this.at = at;
    }

    /** Begins to tell whoever is behind and due. Nothing is left after one step but what the threads do. */
    public int step() {
        for (Webhooks.Listing each : webhooks.living()) {
            String id = each.webhook().id();
            if (!closing && each.state().isDue(clock.instant()) && isBehind(each.webhook()) && busy.add(id)) {
                threads.execute(() -> {
                    try {
                        tell(each);
                    } catch (RuntimeException e) {
                        LOG.warn("webhook {} was not told; its claim runs out, and it is tried again", id, e);
                    } finally {
                        busy.remove(id);
                    }
                });
            }
        }
        return 0;
    }

    /** Whether this node tells nobody now. */
    boolean isIdle() {
        return busy.isEmpty();
    }

    private boolean isBehind(Webhook webhook) {
        Map<String, IncidentEntry> incidents = incidents(webhook);
        return cursors.of(webhook.id()).stream()
                .anyMatch(cursor -> incidents.containsKey(cursor.log()) && isOpen(cursor));
    }

    /** The incidents that it is told of, by their logs. */
    private Map<String, IncidentEntry> incidents(Webhook webhook) {
        return register.incidents().stream()
                .filter(webhook::covers)
                .collect(Collectors.toMap(IncidentEntry::log, Function.identity()));
    }

    /** Whether there is something to tell of its log, and it can be read as far as is known. */
    private boolean isOpen(Cursor cursor) {
        return cursor.told() != cursor.last()
                && !clock.instant().isBefore(unreadable.getOrDefault(cursor.log(), Instant.MIN));
    }

    private void tell(Webhooks.Listing listing) {
        Webhook webhook = listing.webhook();
        Claim claim = new Claim(webhook.id(), SecureIds.id());
        if (!claims.take(claim, clock.instant())) {
            return;
        }
        Map<String, IncidentEntry> incidents = incidents(webhook);
        Turn turn = new Turn(webhook, claim, listing.state());
        for (Cursor cursor : cursors.of(webhook.id())) {
            IncidentEntry incident = incidents.get(cursor.log());
            if (incident != null && isOpen(cursor) && !turn.tell(incident, cursor)) {
                return;
            }
        }
        claims.release(claim);
    }

    /** What one node tells one receiver, while it holds the claim. */
    private final class Turn {

        private final Webhook webhook;
        private final Claim claim;
        private DeliveryState state;

        Turn(Webhook webhook, Claim claim, DeliveryState state) {
            this.webhook = webhook;
            this.claim = claim;
            this.state = state;
        }

        /** Tells of a log from where the receiver is; false when the turn is over. */
        boolean tell(IncidentEntry incident, Cursor cursor) {
            int told = cursor.told();
            if (told > cursor.last()) {
                LOG.warn(
                        "webhook {} is at {} of {}, which ends at {}; it goes on from there",
                        webhook.id(),
                        told,
                        cursor.log(),
                        cursor.last());
                cursors.told(webhook.id(), cursor.log(), cursor.last());
                return true;
            }
            try {
                for (int page = 0; page < PAGES; page++) {
                    List<VisiblePost> next = posts.posts(LEAST, cursor.log(), told, PAGE);
                    for (VisiblePost post : next) {
                        if (!tell(incident, post)) {
                            return false;
                        }
                        told = post.post().number();
                    }
                    if (next.size() < PAGE) {
                        return true;
                    }
                }
            } catch (UnknownPost e) {
                unreadable.put(cursor.log(), clock.instant().plus(UNREADABLE));
                LOG.warn("webhook {} is not told of {} now: {}", webhook.id(), cursor.log(), e.sentence());
            }
            return true;
        }

        private boolean tell(IncidentEntry incident, VisiblePost post) {
            if (closing) {
                claims.release(claim);
                return false;
            }
            if (!claims.keep(claim)) {
                return false; // Taken back, or told by another node.
            }
            WebhookMessage message = WebhookMessage.of(webhook.id(), incident, post, at);
            return switch (http.send(
                    webhook.address(), message.headers(keys.webhook(webhook.id()), clock.instant()), message.body())) {
                case DeliveryOutcome.Taken ignored ->
                    taken(incident.log(), post.post().number());
                case DeliveryOutcome.Gone ignored -> gone();
                case DeliveryOutcome.Fault fault -> failed(fault.sentence());
            };
        }

        private boolean taken(String log, int number) {
            Instant now = clock.instant();
            state = new DeliveryState(0, Instant.MIN, null, null, now, state.failed(), null);
            return Boolean.TRUE.equals(transactions.execute(status -> {
                boolean held = claims.succeeded(claim, now);
                if (held) {
                    cursors.told(webhook.id(), log, number);
                }
                return held;
            }));
        }

        private boolean gone() {
            if (webhooks.end(webhook.id(), null, clock.instant())) {
                LOG.warn("webhook {} has ended: its receiver says that it is gone", webhook.id());
                trace.gone(webhook);
            }
            return false;
        }

        private boolean failed(String sentence) {
            if (closing) {
                claims.release(claim); // We hung up, not they.
                return false;
            }
            Instant now = clock.instant();
            Instant since = state.failingSince() == null ? now : state.failingSince();
            boolean rests = !now.isBefore(since.plus(RetrySchedule.UNTIL_REST));
            claims.failed(claim, sentence, now, now.plus(retries.wait(state.attempts() + 1)), rests ? now : null);
            LOG.warn("webhook {} {}: {}", webhook.id(), rests ? "rests" : "waits", sentence);
            return false;
        }
    }

    /** Hangs up; what was not answered is told again, by another node or after the next start. */
    @Override
    public void close() {
        closing = true;
        http.close();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a webhook was still being told when the ledger stopped; its claim runs out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
