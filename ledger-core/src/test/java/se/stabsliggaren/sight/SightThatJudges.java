package se.stabsliggaren.sight;

import se.stabsliggaren.judgement.Judgement;

/** Breaks the rules on purpose: what somebody may see is no matter of what may be recorded. */
public final class SightThatJudges {

    private SightThatJudges() {}

    static Judgement judge() {
        return Judgement.recorded();
    }
}
