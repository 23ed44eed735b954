package se.stabsliggaren.api.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;

/** The requests of an incident, how they were assessed and answered: of each matter the latest wording. */
final class StandingRequests {

    private final Map<Integer, Integer> names = new HashMap<>();
    private final TreeMap<Integer, Wording> wordings = new TreeMap<>();

    /** What a post says of a request. */
    record Wording(int number, RequestEvent event) {}

    /** Takes in one more post. */
    void after(Post post) {
        if (post.name() != post.number()) {
            names.put(post.number(), post.name());
        }
        if (post.event() instanceof RequestEvent event) {
            wordings.put(post.name(), new Wording(post.number(), event));
        }
        if (post.event() instanceof PostWithdrawn withdrawn) {
            wordings.remove(name(withdrawn.post()));
        }
    }

    /** The number by which the matter of a post is known. */
    int name(Ref post) {
        return names.getOrDefault(post.post(), post.post());
    }

    /** The latest wording of the matter this post belongs to; absent when it was withdrawn. */
    Optional<Wording> wording(int post) {
        return Optional.ofNullable(wordings.get(names.getOrDefault(post, post)));
    }

    /** Whether the request stands. */
    boolean stands(int request) {
        return wording(request)
                .filter(wording -> wording.event() instanceof RequestReceived)
                .isPresent();
    }

    /** The last assessment of a request. */
    Optional<Wording> lastAssessment(int request) {
        return last(RequestAssessed.class, request);
    }

    /** What refused the request in whole, when the last answer did. */
    Optional<Wording> refusal(int request) {
        return last(RequestAnswered.class, request)
                .filter(wording -> ((RequestAnswered) wording.event()).answer() == Answer.REFUSED);
    }

    private Optional<Wording> last(Class<? extends RequestEvent> type, int request) {
        return wordings.values().stream()
                .filter(wording -> type.isInstance(wording.event()) && concerns(wording.event(), request))
                .max(Comparator.comparingInt(Wording::number));
    }

    private boolean concerns(RequestEvent event, int request) {
        return switch (event) {
            case RequestReceived ignored -> false;
            case RequestAssessed assessed -> name(assessed.request()) == request;
            case RequestAnswered answered -> name(answered.request()) == request;
        };
    }
}
