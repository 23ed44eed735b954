package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.judgement.Refusal;

/** What became of one draft. */
public sealed interface Outcome {

    /** It is the post, with its number and remarks. */
    record Recorded(Post post) implements Outcome {}

    /** It was refused, or another of an all-or-none group was. */
    record Refused(Refusal refusal) implements Outcome {}

    /** The sender wanted to be refused if the log had moved on, and it has. */
    record MovedOn(int last) implements Outcome {}
}
