package se.stabsliggaren.api.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which node tells a receiver now, of any number of them. A claim runs out by the database's clock, so that the nodes' own
 * need not agree; that of a node which died runs out by itself. Who lost its claim can write nothing more about it.
 */
public final class DeliveryClaims {

    /** As both databases say it, in milliseconds. */
    private static final String NOW = "cast(extract(epoch from current_timestamp) * 1000 as bigint)";

    private static final String LIVES =
            " and not exists (select 1 from webhook_ended e where e.webhook = webhook_state.webhook)";
    private static final String HELD = " where webhook = ? and claim = ?";

    private final JdbcClient jdbc;
    private final Duration held;

    /** @param held for how long a claim counts after it was made or kept; longer than one attempt can take */
    public DeliveryClaims(JdbcClient jdbc, Duration held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    /**
     * A claim on a webhook.
     *
     * @param claim a random id that nobody else has
     */
    record Claim(String webhook, String claim) {}

    /** Whether it is claimed now: nobody else tells this receiver, it lives, it is due. */
    boolean take(Claim claim, Instant now) {
        return jdbc.sql("update webhook_state set claim = ?, claimed_until = " + NOW + " + ?"
                                + " where webhook = ? and claimed_until <= " + NOW
                                + " and again_at <= ? and resting_since is null" + LIVES)
                        .params(claim.claim(), held.toMillis(), claim.webhook(), now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Whether it still counts, from now on for the whole time again. */
    boolean keep(Claim claim) {
        return jdbc.sql("update webhook_state set claimed_until = " + NOW + " + ?" + HELD + " and claimed_until > "
                                + NOW + LIVES)
                        .params(held.toMillis(), claim.webhook(), claim.claim())
                        .update()
                == 1;
    }

    void release(Claim claim) {
        jdbc.sql("update webhook_state set claim = null, claimed_until = 0" + HELD)
                .params(claim.webhook(), claim.claim())
                .update();
    }

    /** Notes that the receiver answered; false when the claim is somebody else's. */
    boolean succeeded(Claim claim, Instant now) {
        return jdbc.sql("update webhook_state set attempts = 0, again_at = 0, failing_since = null, fault = null,"
                                + " succeeded_at = ?" + HELD)
                        .params(now.toEpochMilli(), claim.webhook(), claim.claim())
                        .update()
                == 1;
    }

    /**
     * Notes that it did not, and lets go.
     *
     * @param resting since when it rests; null when it is tried again
     */
    void failed(Claim claim, String fault, Instant now, Instant again, @Nullable Instant resting) {
        jdbc.sql("update webhook_state set claim = null, claimed_until = 0, attempts = attempts + 1, again_at = ?,"
                        + " failing_since = coalesce(failing_since, ?), resting_since = ?, failed_at = ?, fault = ?"
                        + HELD)
                .params(again.toEpochMilli(), now.toEpochMilli())
                .param(resting == null ? null : resting.toEpochMilli())
                .params(now.toEpochMilli(), fault, claim.webhook(), claim.claim())
                .update();
    }

    /** Has a receiver that rests or waits be tried again now. What it last failed by stays, until it answers. */
    void resume(String webhook) {
        jdbc.sql("update webhook_state set attempts = 0, again_at = 0, failing_since = null, resting_since = null"
                        + " where webhook = ?")
                .param(webhook)
                .update();
    }
}
