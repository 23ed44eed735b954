package se.stabsliggaren.api.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Post;

/**
 * Keeps the views: gathers the posts of a batch by log and adds what they come to, in the batch's transaction. The log's
 * own numbers decide what is new and what is missing, so that a post seen twice or out of turn changes nothing.
 */
final class ViewKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ViewKeeper.class);
    private static final String BATCH = "posts by log";
    private static final int PAGE = 1000;

    private final ViewStore store;
    private final Folds folds;

    ViewKeeper(ViewStore store, Folds folds) {
        this.store = store;
        this.folds = folds;
    }

    @EventHandler(payloadType = Post.class)
    void on(EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        if (event.getAggregateIdentifier().endsWith("/register")) {
            return;
        }
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        Map<String, List<DomainEventMessage<?>>> batch = unit.getOrComputeResource(BATCH, none -> {
            Map<String, List<DomainEventMessage<?>>> begun = new LinkedHashMap<>();
            unit.onPrepareCommit(done -> begun.forEach(this::keep));
            return begun;
        });
        batch.computeIfAbsent(event.getAggregateIdentifier(), none -> new ArrayList<>())
                .add(event);
    }

    private void keep(String log, List<DomainEventMessage<?>> events) {
        long era = folds.era();
        ViewStore.Head head = store.lockedHead(log);
        if (head.halted() != null) {
            return;
        }
        try {
            List<Post> posts = following(log, head.last(), events);
            if (!posts.isEmpty()) {
                Folded after = (head.emptied() ? refilled(log, head) : folds.upTo(log, head)).after(posts);
                store.add(log, head.last(), after);
                CurrentUnitOfWork.get().afterCommit(done -> folds.remember(era, log, head.erasures(), after));
            }
        } catch (UnknownPost e) {
            LOG.error("The views of {} stand still: {}", log, e.getMessage());
            store.halt(log, head, e.sentence());
        }
    }

    /** The views up to the head, their parts made anew after a disposal. */
    private Folded refilled(String log, ViewStore.Head head) {
        Folded folded = store.read(log, head);
        while (folded.last() < head.last()) {
            Folded before = folded;
            folded = before.after(folds.missing(log, before.last(), Math.min(before.last() + PAGE, head.last())));
            if (folded.last() == before.last()) {
                throw new IllegalStateException("nr " + (before.last() + 1) + " is not in the log");
            }
            store.add(log, before.last(), folded);
        }
        return folded;
    }

    /** The posts that follow the head without a hole; the log itself is asked for what the batch does not hold. */
    private List<Post> following(String log, int last, List<DomainEventMessage<?>> events) {
        List<Post> posts = new ArrayList<>();
        int next = last + 1;
        int end = (int) events.getLast().getSequenceNumber() + 1;
        if (store.erased(log, next, end)) {
            // What the batch holds can have been read before it was erased.
            return folds.missing(log, last, end);
        }
        for (DomainEventMessage<?> event : events) {
            int number = (int) event.getSequenceNumber() + 1;
            if (number > next) {
                posts.addAll(folds.missing(log, next - 1, number - 1));
                next = number;
            }
            if (number == next) {
                posts.add((Post) event.getPayload());
                next++;
            }
        }
        return posts;
    }
}
