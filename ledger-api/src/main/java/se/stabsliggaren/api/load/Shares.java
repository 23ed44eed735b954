package se.stabsliggaren.api.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;

/** Who holds what now: of each kind a token has its share, and of large bodies the heap holds only so many. */
public final class Shares {

    /** Heap that one large body may take with all that is made of it: 64 MiB. */
    private static final long OF_HEAP = 64L * 1024 * 1024;

    /** The largest small body. */
    private static final int SMALL = 16 * 1024;

    private final LoadSettings settings;
    private final Map<Key, Integer> held = new ConcurrentHashMap<>();
    private final Semaphore large;

    /** @param heap bytes that the process can have */
    public Shares(LoadSettings settings, long heap) {
        this.settings = settings;
        this.large = new Semaphore(Math.clamp(heap / OF_HEAP, 1, Integer.MAX_VALUE));
    }

    private record Key(String holder, Share share) {}

    /** A share that is given back once, however often it is closed. */
    public final class Taken implements AutoCloseable {
        private final @Nullable Key key;
        private final AtomicBoolean back = new AtomicBoolean();

        private Taken(@Nullable Key key) {
            this.key = key;
        }

        @Override
        public void close() {
            if (key != null && back.compareAndSet(false, true)) {
                giveBack(key);
                if (key.share() == Share.LARGE) {
                    large.release();
                }
            }
        }
    }

    /** One of these for this token; empty when it holds as many as it can. */
    Optional<Taken> take(String holder, Share share) {
        int most = settings.of(share);
        boolean[] taken = {false};
        Key key = new Key(holder, share);
        held.compute(key, (each, before) -> {
            int count = before == null ? 0 : before;
            taken[0] = count < most;
            return taken[0] ? Integer.valueOf(count + 1) : before;
        });
        if (!taken[0]) {
            return Optional.empty();
        }
        if (share == Share.LARGE && !large.tryAcquire()) {
            giveBack(key);
            return Optional.empty();
        }
        return Optional.of(new Taken(key));
    }

    /**
     * A request that somebody else sends by a link of this token's holder.
     *
     * @throws ProblemException when the token has as many as it can
     */
    public Taken forReader(String holder) {
        return take(holder, Share.REQUEST).orElseThrow(() -> new ProblemException(tooMany(Share.REQUEST)));
    }

    /**
     * Room for what is made of a body and for the answer to it; a small one needs none.
     *
     * @throws ProblemException when there is none now
     */
    public Taken forBody(String holder, int bytes) {
        return bytes <= SMALL
                ? new Taken(null)
                : take(holder, Share.LARGE).orElseThrow(() -> new ProblemException(tooMany(Share.LARGE)));
    }

    private void giveBack(Key key) {
        held.computeIfPresent(key, (each, count) -> count == 1 ? null : count - 1);
    }

    Problem tooMany(Share share) {
        return Problem.of(
                429,
                "too-many",
                "För mycket på en gång",
                share == Share.LARGE
                        ? "Liggaren arbetar redan med så stora anrop som den rymmer och inget av detta är infört; vänta några sekunder och skicka igen."
                        : "Nyckeln har redan %d %s på gång, fler tas inte emot och inget av detta är infört; vänta tills något är klart och skicka igen."
                                .formatted(settings.of(share), share.several()));
    }
}
