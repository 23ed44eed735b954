package se.stabsliggaren.api.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Post;

/**
 * Makes the views of every log again from its posts, straight from the log: nothing has to be told apart as new or old,
 * and several logs are made at once. What is recorded meanwhile is left to the processor.
 */
final class Remaking {

    private static final int PAGE = 1000;

    private final ViewStore store;
    private final Folds folds;
    private final TransactionTemplate transactions;

    Remaking(ViewStore store, Folds folds, TransactionTemplate transactions) {
        this.store = store;
        this.folds = folds;
        this.transactions = transactions;
    }

    void all() {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> made = new ArrayList<>();
            store.logs().forEach(log -> made.add(threads.submit(() -> one(log))));
            for (Future<?> log : made) {
                log.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException error ? error : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void one(String log) {
        ViewStore.Head head = store.head(log);
        Folded folded = store.read(log, head);
        Folded before;
        do {
            before = folded;
            Folded from = before;
            folded = Objects.requireNonNull(transactions.execute(status -> next(log, from)));
        } while (folded.last() > before.last());
        folds.remember(folds.era(), log, head.erasures(), folded);
    }

    /** With the head locked, so that nothing is erased between the reading of posts and the storing of what they come to. */
    private Folded next(String log, Folded before) {
        if (store.lockedHead(log).emptied()) {
            throw new IllegalStateException("something was erased while the views were made again; make them again");
        }
        List<Post> posts = page(log, before.last(), PAGE);
        if (posts.isEmpty()) {
            return before;
        }
        Folded after = before.after(posts);
        store.add(log, before.last(), after);
        return after;
    }

    /** The next posts; before one that cannot be read the log's views stand still. */
    private List<Post> page(String log, int after, int most) {
        try {
            return folds.missing(log, after, after + most);
        } catch (UnknownPost e) {
            int readable = e.number() - 1 - after;
            if (readable > 0) {
                return page(log, after, readable);
            }
            store.halt(log, store.lockedHead(log), e.sentence());
            return List.of();
        }
    }
}
