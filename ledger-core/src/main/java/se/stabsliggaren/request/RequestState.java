package se.stabsliggaren.request;

import java.util.Optional;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the requests. */
public record RequestState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        RECEIVED,
        ASSESSED,
        ANSWERED
    }

    public static RequestState none() {
        return new RequestState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public RequestState after(int post, RequestEvent event) {
        return switch (event) {
            case RequestReceived ignored -> with(acts.with(post, Act.RECEIVED));
            case RequestAssessed e -> with(acts.with(post, Act.ASSESSED, e.request()));
            case RequestAnswered e -> with(acts.with(post, Act.ANSWERED, e.request()));
        };
    }

    /** The first request that is not answered. */
    public Optional<Integer> open() {
        return acts.all(Act.RECEIVED)
                .map(FactIndex.Fact::post)
                .filter(request -> acts.first(Act.ANSWERED, Ref.to(request)).isEmpty())
                .findFirst();
    }

    public RequestState without(int post) {
        return new RequestState(acts.without(post));
    }

    private RequestState with(FactIndex<Act> next) {
        return new RequestState(next);
    }
}
