package se.stabsliggaren.staff;

import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the staff. */
public record StaffState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        INTRODUCED,
        ACTIVATED,
        STOOD_DOWN,
        OTHER
    }

    public static StaffState none() {
        return new StaffState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public StaffState after(int post, StaffEvent event) {
        return switch (event) {
            case StaffIntroduced e -> with(acts.with(post, Act.INTRODUCED, List.of(e.account())));
            case StaffActivated ignored -> with(acts.with(post, Act.ACTIVATED));
            case StaffStoodDown ignored -> with(acts.with(post, Act.STOOD_DOWN));
            case RoleTaken ignored -> with(acts.with(post, Act.OTHER));
            case StaffRelieved ignored -> with(acts.with(post, Act.OTHER));
            case RhythmSet ignored -> with(acts.with(post, Act.OTHER));
            case DirectionSet ignored -> with(acts.with(post, Act.OTHER));
        };
    }

    public StaffState without(int post) {
        return new StaffState(acts.without(post));
    }

    /** Whether an earlier post says who this account is. */
    public boolean knows(String account) {
        return acts.first(Act.INTRODUCED, List.of(account)).isPresent();
    }

    /** The post since which the staff is at work. */
    Optional<Integer> activeSince() {
        int stoodDown = last(Act.STOOD_DOWN).orElse(0);
        return last(Act.ACTIVATED).filter(activated -> activated > stoodDown);
    }

    private Optional<Integer> last(Act act) {
        return acts.all(act).map(FactIndex.Fact::post).reduce((earlier, later) -> later);
    }

    private StaffState with(FactIndex<Act> next) {
        return new StaffState(next);
    }
}
