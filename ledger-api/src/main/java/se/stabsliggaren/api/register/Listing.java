package se.stabsliggaren.api.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;

/**
 * What the register lists, after some post of it.
 *
 * @param log the register's origin; null before its first post
 * @param domains the authorities' domains, by their short names
 * @param incidents by their ids, oldest first
 */
record Listing(int last, @Nullable String log, Map<String, String> domains, Map<String, Listed> incidents) {

    static Listing empty() {
        return new Listing(0, null, Map.of(), Map.of());
    }

    Listing after(Post post) {
        return post.event() instanceof RegisterEvent event
                ? after(post, event)
                : new Listing(post.number(), post.log(), domains, incidents);
    }

    private Listing after(Post post, RegisterEvent event) {
        Map<String, String> nextDomains = domains;
        Map<String, Listed> nextIncidents = incidents;
        if (event instanceof AuthorityRegistered authority) {
            nextDomains = new LinkedHashMap<>(domains);
            nextDomains.put(authority.id(), authority.domain());
        } else if (event instanceof IncidentRegistered incident) {
            String id = incident.incident().substring(incident.incident().lastIndexOf('/') + 1);
            nextIncidents = new LinkedHashMap<>(incidents);
            nextIncidents.put(
                    id,
                    new Listed(
                            id,
                            incident.incident(),
                            incident.designation(),
                            incident.authority(),
                            incident.exercise(),
                            incident.title()));
        }
        return new Listing(post.number(), post.log(), nextDomains, nextIncidents);
    }
}
