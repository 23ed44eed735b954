package se.stabsliggaren.api.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.register.IncidentEntry;

/**
 * Whom to tell of posts.
 *
 * @param authority the short name of the one whose incidents it is told of
 * @param incident the one that it is told of; null for all of the authority
 * @param person who had it made
 */
record Webhook(
        String id,
        String authority,
        @Nullable String incident,
        ReceiverAddress address,
        String person,
        Instant madeAt) {

    /** Whether its receiver may be told of this incident. */
    boolean covers(IncidentEntry entry) {
        return entry.authority().equals(authority) && (incident == null || incident.equals(entry.id()));
    }
}
