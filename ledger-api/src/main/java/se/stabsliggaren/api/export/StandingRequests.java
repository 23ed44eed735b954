package se.stabsliggaren.api.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;

/** The requests of an incident, how they were assessed and answered: of each matter the latest wording. */
final class StandingRequests {

    private final Map<Integer, Integer> names = new HashMap<>();
    private final TreeMap<Integer, Post> wordings = new TreeMap<>();

    /** Takes in one more post. */
    void after(Post post) {
        if (post.name() != post.number()) {
            names.put(post.number(), post.name());
        }
        switch (post.event()) {
            case RequestReceived ignored -> wordings.put(post.name(), post);
            case RequestAssessed ignored -> wordings.put(post.name(), post);
            case RequestAnswered ignored -> wordings.put(post.name(), post);
            case PostWithdrawn withdrawn -> wordings.remove(name(withdrawn.post()));
            default -> {} // about no request
        }
    }

    /** The number by which the matter of a post is known. */
    int name(Ref post) {
        return names.getOrDefault(post.post(), post.post());
    }

    /** The latest wording of the matter this post belongs to; absent when it was withdrawn. */
    Optional<Post> wording(int post) {
        return Optional.ofNullable(wordings.get(names.getOrDefault(post, post)));
    }

    /** Whether the request stands. */
    boolean stands(int request) {
        return wording(request)
                .filter(post -> post.event() instanceof RequestReceived)
                .isPresent();
    }

    /** The last assessment of a request. */
    Optional<Post> lastAssessment(int request) {
        return last(RequestAssessed.class, request);
    }

    /** The post that refused the request in whole, when the last answer did. */
    Optional<Post> refusal(int request) {
        return last(RequestAnswered.class, request)
                .filter(post -> ((RequestAnswered) post.event()).answer() == Answer.REFUSED);
    }

    private Optional<Post> last(Class<? extends Event> type, int request) {
        return wordings.values().stream()
                .filter(post -> type.isInstance(post.event()) && name(request(post.event())) == request)
                .max(Comparator.comparingInt(Post::number));
    }

    private static Ref request(Event event) {
        return switch (event) {
            case RequestAssessed assessed -> assessed.request();
            case RequestAnswered answered -> answered.request();
            default -> throw new IllegalArgumentException("about no request: " + event.getClass());
        };
    }
}
