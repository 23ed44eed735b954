package se.stabsliggaren.projection.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;

/**
 * One decision, in its latest wording.
 *
 * @param number the number it is known by
 * @param label {@code beslut 47}, or {@code beslut 47, rättat i nr 60}
 * @param statusLine the status in Swedish, with its time as exactly as it is known
 * @param ends when it ends, or null
 * @param mandate by what right
 * @param reviewDue whether the day for its review has come
 * @param known what was known when it was decided
 * @param confirmed that it was read back, or null when it was not ("inte uppläst")
 * @param chain what became of it, oldest first, beginning with the decision itself
 * @param earlier its earlier wordings, struck through
 * @param recorded when it entered the log
 */
public record Decision(
        int number,
        String label,
        Status status,
        List<Part> statusLine,
        @Nullable Instant ends,
        @Nullable Text question,
        Text text,
        @Nullable Text grounds,
        List<Text> alternatives,
        @Nullable Person decider,
        List<Part> mandate,
        @Nullable String executor,
        List<String> informed,
        @Nullable When review,
        boolean reviewDue,
        KnownThen known,
        @Nullable ReadBack confirmed,
        List<Integer> replaces,
        List<Link> chain,
        List<EarlierWording> earlier,
        Provenance recorded) {

    /** Where a decision stands. */
    public enum Status {
        COMING,
        IN_FORCE,
        EXPIRES,
        IMPRECISE,
        EXPIRED,
        REPLACED,
        REVOKED,
        CARRIED_OUT,
        REFRAINED
    }

    /**
     * What was known when it was decided.
     *
     * @param upTo the last post recorded before it; the ledger can be read as it was then
     * @param basis the posts it says it relied on
     */
    public record KnownThen(int upTo, List<Integer> basis) {}

    /**
     * That it was read back and confirmed (uppläst och bekräftat).
     *
     * @param ofEarlierWording true when the wording was corrected afterwards and nobody confirmed the new one
     */
    public record ReadBack(int in, @Nullable Person by, boolean ofEarlierWording) {}
}
