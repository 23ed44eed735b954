package se.stabsliggaren.judgement;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;

/**
 * A family of events at some point of a log: its rules, and what it remembers. Both are one switch over its types, so
 * that a new type is decided in both. A family asks for facts by its own acts and knows no other family.
 */
public interface Family<E extends Event> {

    /** Whether this may be recorded now, and with what remarks. */
    Judgement judge(E event);

    /**
     * What is remembered of it once it is recorded.
     *
     * @param post its number, or that of the post it corrects
     * @return null where no rule ever asks
     */
    @Nullable
    Fact fact(int post, E event);
}
