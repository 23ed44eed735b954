package se.stabsliggaren.api.reading;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/** The views as the streaming processor keeps them. */
public final class LiveViews implements Views {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private final Projections projections;
    private final TransactionTemplate transactions;
    private final ViewStore store;
    private final Folds folds;
    private final SeenLog seen;
    private final SeenFolds seenFolds;

    public LiveViews(JdbcTemplate jdbc, TransactionTemplate transactions, PostLog posts, Projections projections) {
        this.projections = projections;
        this.transactions = transactions;
        this.store = new ViewStore(jdbc, projections);
        this.folds = new Folds(store, posts);
        this.seen = new SeenLog(posts);
        this.seenFolds = new SeenFolds(folds, projections, posts.eras());
    }

    /** What the processor hands each post to. */
    public Object keeper() {
        return new ViewKeeper(store, folds);
    }

    /** After which of the store's positions the processor begins if it has no place yet. */
    public long beginning() {
        return store.beginning();
    }

    /** The whole view of a log, as far as it has come. */
    public <R> View<R> view(Projection<R, ?> projection, String log) {
        return view(projection, log, Sight.WHOLE);
    }

    @Override
    @SuppressWarnings("unchecked") // the views stand in the order of the projections
    public <R> View<R> view(Projection<R, ?> projection, String log, Sight sight) {
        ViewStore.Head head = store.head(log);
        if (head.halted() != null) {
            throw new Halted(log, head.last(), head.halted());
        }
        Coverings coverings = seen.coverings(log, sight);
        Folded folded =
                sight.coversAnything(coverings) ? seenFolds.upTo(log, sight, coverings, head) : folds.upTo(log, head);
        return (View<R>) folded.views().get(projections.all().indexOf(projection));
    }

    @Override
    public boolean await(String log, int post, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        for (ViewStore.Head head = store.head(log); head.last() < post; head = store.head(log)) {
            if (head.halted() != null) {
                throw new Halted(log, head.last(), head.halted());
            }
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    /** Throws all views away and makes them again from the posts. */
    public void rebuild(StreamingEventProcessor processor) {
        processor.shutDown();
        transactions.executeWithoutResult(status -> store.clear());
        folds.forget();
        new Remaking(store, folds, transactions).all();
        processor.start();
    }
}
