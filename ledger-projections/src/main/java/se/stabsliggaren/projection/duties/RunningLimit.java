package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the law for whoever has to report, as pages beside the duties' own tell it.
 *
 * @param duty what is to be filed, as the rule packs call it
 * @param limit when it runs out at the earliest; null when nobody can tell
 * @param posts what started it, where the clock recorded that it passed, and what else it rests on that counts only as a
 *     sheet states
 * @param markSaid how sure the rule is, where it was not checked against the law; or null
 */
public record RunningLimit(
        String duty,
        @Nullable String controller,
        DutyClock.State state,
        String said,
        @Nullable Instant limit,
        List<Integer> posts,
        @Nullable String markSaid) {}
