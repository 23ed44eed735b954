package se.stabsliggaren.api.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;

/**
 * Sends posts as they come, as server-sent events whose id is the post's number. It asks the log again and again: the
 * log is the truth, and a wake-up that is lost would be a post that is not seen.
 */
@Component
public class Feed {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int PAUSES_PER_HEARTBEAT = 60;
    private static final int PAGE = 100;

    private final PostLog log;
    private final AtomicBoolean closing = new AtomicBoolean();

    Feed(PostLog log) {
        this.log = log;
    }

    /** The posts after this number, and then every new one until the reader goes away. */
    public SseEmitter follow(String origin, int after, Function<StoredPost, String> data) {
        SseEmitter reader = new SseEmitter(0L);
        AtomicBoolean gone = new AtomicBoolean();
        reader.onCompletion(() -> gone.set(true));
        reader.onError(thrown -> gone.set(true));
        Thread.ofVirtual().name("feed").start(() -> {
            try {
                send(reader, origin, after, data, gone);
                reader.complete();
            } catch (IOException | IllegalStateException e) {
                gone.set(true); // The reader went away; that is how every feed ends.
            } catch (RuntimeException e) {
                reader.completeWithError(e);
            }
        });
        return reader;
    }

    private void send(
            SseEmitter reader, String origin, int after, Function<StoredPost, String> data, AtomicBoolean gone)
            throws IOException {
        reader.send(SseEmitter.event().comment("liggaren"));
        int sent = after;
        for (int pauses = 0; !gone.get() && !closing.get(); pauses++) {
            List<StoredPost> posts = log.last(origin) > sent ? log.posts(origin, sent, PAGE) : List.of();
            for (StoredPost post : posts) {
                sent = post.post().number();
                reader.send(SseEmitter.event()
                        .id(Integer.toString(sent))
                        .name("post")
                        .data(data.apply(post)));
            }
            if (posts.isEmpty()) {
                if (pauses % PAUSES_PER_HEARTBEAT == 0) {
                    reader.send(SseEmitter.event().comment("här"));
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Lets the readers go, so that the server can stop; they come back and go on where they were. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.set(true);
    }
}
