package se.stabsliggaren.projection.filing;

/** What a single field of a post can answer, where what the whole post tells of does not. */
enum Particular {
    /** The incident's, whichever of its breaches is asked about. */
    DIARY_NUMBER,
    BEGAN,
    DETECTED,
    /** That somebody may have meant it, or broken the law: who did it, what they demand or threaten, a report to the police. */
    INTENT,
    /** How it was detected, by whom and through what. */
    DISCOVERY,
    /** That it is over, or went on when somebody wrote so. */
    ENDED,
    /** Whom the controllers left the data with, and who gave notice. */
    PROCESSOR,
    OFFICER,
    /** What was written of a breach. */
    WHAT,
    CAUSE,
    CONSEQUENCES,
    MEASURES;

    /** Whether what a post of the incident says of it is so for each of its breaches. */
    boolean isOfEachBreach() {
        return this == DIARY_NUMBER;
    }
}
