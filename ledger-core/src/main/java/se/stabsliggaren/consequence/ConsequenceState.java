package se.stabsliggaren.consequence;

import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the consequences. */
public record ConsequenceState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        NOTED,
        CHANGED,
        ENDED
    }

    public static ConsequenceState none() {
        return new ConsequenceState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public ConsequenceState after(int post, ConsequenceEvent event) {
        return switch (event) {
            case ConsequenceNoted ignored -> with(acts.with(post, Act.NOTED));
            case ConsequenceChanged e -> with(acts.with(post, Act.CHANGED, e.consequence()));
            case ConsequenceEnded e -> with(acts.with(post, Act.ENDED, e.consequence()));
        };
    }

    public ConsequenceState without(int post) {
        return new ConsequenceState(acts.without(post));
    }

    private ConsequenceState with(FactIndex<Act> next) {
        return new ConsequenceState(next);
    }
}
