package se.stabsliggaren.integrity.verify;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows one post to all who want to know what of it is covered. */
final class PostCovers {

    private final PostFacts facts;
    private final CoveredPlaces places;
    private final @Nullable CoverCheck check;
    private boolean nothing;

    PostCovers(PostFacts facts, Covering covering, long number) {
        this.facts = facts;
        this.places = covering.places();
        this.check = covering.assessment() == null ? null : new CoverCheck(covering.assessment(), number);
        places.post(number);
    }

    /** Where the post's slots are to be shown. */
    SlotSink slots() {
        if (check == null) {
            return facts;
        }
        return new SlotSinks(List.of(facts, places, check));
    }

    /** That nothing of the post is shown. */
    void nothing(String provision) {
        nothing = true;
        facts.nothing(provision);
        if (check != null) {
            places.nothing(provision);
            check.nothing(provision);
        }
    }

    /** What is wrong, and in which place first. */
    Map<Defect, String> end() {
        if (check == null) {
            return Map.of();
        }
        if (!nothing) {
            places.slotsEnd();
            check.slotsEnd();
        }
        return check.found();
    }
}
