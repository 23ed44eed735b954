package se.stabsliggaren.api.store;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;

/**
 * Posts of one log that are about to be inserted.
 *
 * @param log the log's number in the tables
 * @param events what was published, in order
 * @param sealed the same, as it is stored
 */
record NewPosts(int log, List<DomainEventMessage<?>> events, List<SealedPost> sealed) {

    /** When the first of them was published, in milliseconds by the machine's own clock. */
    long appendedAt() {
        return events.getFirst().getTimestamp().toEpochMilli();
    }

    List<Post> posts() {
        return events.stream().map(event -> (Post) event.getPayload()).toList();
    }
}
