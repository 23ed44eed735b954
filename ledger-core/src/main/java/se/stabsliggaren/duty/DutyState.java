package se.stabsliggaren.duty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the duties. */
public record DutyState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        ASSESSED,
        FILED,
        REFERENCE,
        DELAY,
        LIMIT
    }

    public static DutyState none() {
        return new DutyState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public DutyState after(int post, DutyEvent event) {
        return switch (event) {
            case DutyAssessed ignored -> with(acts.with(post, Act.ASSESSED));
            case DutyFiled e -> with(acts.with(post, Act.FILED, Filing.of(e).codes()));
            case ReferenceReceived e -> with(acts.with(post, Act.REFERENCE, e.filing()));
            case DelayExplained e -> with(acts.with(post, Act.DELAY, e.about()));
            case LimitPassed e -> with(acts.with(post, Act.LIMIT, codes(e), e.started()));
        };
    }

    public DutyState without(int post) {
        return new DutyState(acts.without(post));
    }

    /** The first filing of this stage under the same duty: same recipient, and regime and controller as far as said. */
    Optional<Integer> filed(Stage stage, Filing like) {
        return acts.all(Act.FILED)
                .filter(fact -> Filing.of(fact.codes()).of(stage, like))
                .map(FactIndex.Fact::post)
                .findFirst();
    }

    /** Whether anything was filed first to the same recipient for the same controller, under whatever regime. */
    boolean begun(Filing like) {
        return acts.all(Act.FILED).anyMatch(fact -> Filing.of(fact.codes()).begins(like));
    }

    Optional<Integer> limit(LimitPassed passed) {
        return acts.about(passed.started())
                .filter(fact -> fact.kind() == Act.LIMIT && fact.codes().equals(codes(passed)))
                .map(FactIndex.Fact::post)
                .findFirst();
    }

    private static List<String> codes(LimitPassed passed) {
        return List.of(
                passed.regime(), word(passed.controller()), passed.limit().written());
    }

    static String word(@Nullable String word) {
        return word == null ? "" : word;
    }

    private DutyState with(FactIndex<Act> next) {
        return new DutyState(next);
    }
}
