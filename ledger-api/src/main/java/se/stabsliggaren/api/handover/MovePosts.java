package se.stabsliggaren.api.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MoveEvent;

/** What a log itself says of its moves. */
final class MovePosts {

    private final PostLog posts;
    private final PostAppender recording;

    MovePosts(PostLog posts, PostAppender recording) {
        this.posts = posts;
        this.recording = recording;
    }

    /** How many posts the log has here. */
    int last(String log) {
        return posts.last(log);
    }

    /** What a post says; null when there is none of this number. */
    @Nullable
    Event event(String log, int post) {
        return posts.post(log, post).map(stored -> stored.post().event()).orElse(null);
    }

    /** A post's bytes, as they are stored. */
    byte[] bytes(String log, int post) {
        return posts.bytes(log, post - 1, 1).getFirst();
    }

    Receipt write(String log, MoveEvent event, Registrar registrar) {
        Draft draft = Draft.of(event);
        return recording
                .record(log, List.of(draft), registrar.in(log), null, null)
                .getFirst();
    }
}
