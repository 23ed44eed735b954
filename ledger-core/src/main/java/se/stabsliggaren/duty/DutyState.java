package se.stabsliggaren.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.judgement.Standing;

/** What stands of the duties. */
public record DutyState(Standing<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        ASSESSED,
        FILED_INITIAL,
        FILED_LATER,
        REFERENCE,
        DELAY,
        LIMIT
    }

    public static DutyState none() {
        return new DutyState(Standing.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public DutyState after(int post, DutyEvent event) {
        return switch (event) {
            case DutyAssessed ignored -> with(acts.with(post, Act.ASSESSED));
            case DutyFiled e -> with(acts.with(post, e.stage() == Stage.INITIAL ? Act.FILED_INITIAL : Act.FILED_LATER, addressee(e)));
            case ReferenceReceived e -> with(acts.with(post, Act.REFERENCE, e.filing()));
            case DelayExplained e -> with(acts.with(post, Act.DELAY, e.about()));
            case LimitPassed e -> with(acts.with(post, Act.LIMIT, e.started()));
        };
    }

    public DutyState without(int post) {
        return new DutyState(acts.without(post));
    }

    /** To whom, on whose behalf and under which regime something is filed. */
    static List<String> addressee(DutyFiled filed) {
        return List.of(word(filed.regime()), filed.recipient(), word(filed.controller()));
    }

    private static String word(@Nullable String word) {
        return word == null ? "" : word;
    }

    private DutyState with(Standing<Act> next) {
        return new DutyState(next);
    }
}
