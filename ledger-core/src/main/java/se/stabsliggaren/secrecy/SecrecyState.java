package se.stabsliggaren.secrecy;

import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the marks. */
public record SecrecyState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        MARKED,
        UNMARKED
    }

    public static SecrecyState none() {
        return new SecrecyState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public SecrecyState after(int post, SecrecyEvent event) {
        return switch (event) {
            case SecrecyMarked ignored -> with(acts.with(post, Act.MARKED));
            case SecrecyUnmarked e -> with(acts.with(post, Act.UNMARKED, e.mark()));
        };
    }

    public SecrecyState without(int post) {
        return new SecrecyState(acts.without(post));
    }

    private SecrecyState with(FactIndex<Act> next) {
        return new SecrecyState(next);
    }
}
