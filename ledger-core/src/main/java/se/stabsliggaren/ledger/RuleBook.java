package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Draft;
import se.stabsliggaren.judgement.Judgement;

/** What one kind of log takes: which families belong in it, and what holds there besides their rules. */
interface RuleBook {

    /**
     * Judges a draft against what stands.
     *
     * @param envelope what was judged of its envelope; a refusal stays one
     */
    Judgement judge(Judgement envelope, Draft draft, Recorder recorder, LogState state);
}
