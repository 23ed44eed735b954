package se.stabsliggaren.api.append;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.signing.DurabilityBarrier;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.RequestMark;
import se.stabsliggaren.api.store.Requests;

/** Recognises a repeated request, and gives its first receipts again. */
public final class IdempotencyStore {

    private static final int MAC_KEY_LENGTH = 32;

    private final SecureRandom random = new SecureRandom();
    private final Requests requests;
    private final PostLog posts;
    private final DurabilityBarrier barrier;

    public IdempotencyStore(Requests requests, PostLog posts, DurabilityBarrier barrier) {
        this.requests = requests;
        this.posts = posts;
        this.barrier = barrier;
    }

    /**
     * The receipts given the first time, if there was one.
     *
     * @throws NotRecorded.OtherBody when the key was used for something else
     * @throws se.stabsliggaren.api.store.DurabilityUnknown when they cannot be given again yet
     */
    public Optional<List<Receipt>> receipts(String log, @Nullable Request request) {
        if (request == null) {
            return Optional.empty();
        }
        return requests.find(log, request.key()).map(answered -> {
            if (!answered.mark().matches(request.body())) {
                throw new NotRecorded.OtherBody();
            }
            barrier.settle(log, answered.last());
            int before = answered.first() - 1;
            return posts.posts(log, before, answered.last() - before).stream()
                    .map(Receipt::of)
                    .toList();
        });
    }

    /** What a submission carries so that its repetition is recognised; null for no request. */
    public @Nullable String mark(@Nullable Request request) {
        if (request == null) {
            return null;
        }
        byte[] key = new byte[MAC_KEY_LENGTH];
        random.nextBytes(key);
        return RequestMark.of(request.key(), request.body(), key).written();
    }
}
