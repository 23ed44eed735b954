package se.stabsliggaren.request;

import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.judgement.Standing;

/** What stands of the requests. */
public record RequestState(Standing<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        RECEIVED,
        ASSESSED,
        ANSWERED
    }

    public static RequestState none() {
        return new RequestState(Standing.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public RequestState after(int post, RequestEvent event) {
        return switch (event) {
            case RequestReceived ignored -> with(acts.with(post, Act.RECEIVED));
            case RequestAssessed e -> with(acts.with(post, Act.ASSESSED, e.request()));
            case RequestAnswered e -> with(acts.with(post, Act.ANSWERED, e.request()));
        };
    }

    public RequestState without(int post) {
        return new RequestState(acts.without(post));
    }

    private RequestState with(Standing<Act> next) {
        return new RequestState(next);
    }
}
