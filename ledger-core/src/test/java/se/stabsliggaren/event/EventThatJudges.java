package se.stabsliggaren.event;

import java.util.UUID;
import se.stabsliggaren.judgement.Judgement;

/** Breaks the rules on purpose: an event knows nothing of judgements, and nothing in the core is left to chance. */
public final class EventThatJudges {

    private EventThatJudges() {}

    static Judgement judge() {
        return Judgement.refused(UUID.randomUUID().toString(), "");
    }
}
