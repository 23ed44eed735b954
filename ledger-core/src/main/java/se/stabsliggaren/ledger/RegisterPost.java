package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.register.RegisterState;
import se.stabsliggaren.register.Registers;

/** Judges one draft for the register, and makes its post. */
final class RegisterPost {

    private RegisterPost() {}

    /** Judges one; what the sender believed to be the last post is compared with what was when the group came. */
    static Outcome judge(String log, RegisterLogState state, Submission submission, int last, RecordedAt stamp) {
        Integer ifLast = submission.ifLast();
        if (ifLast != null && ifLast != last) {
            return new Outcome.MovedOn(last);
        }
        Draft draft = submission.draft();
        Judgement judgement = Envelope.judge(draft, state.posts(), stamp);
        if (judgement instanceof Judgement.Recorded recorded) {
            judgement = family(draft, state);
            for (Remark remark : recorded.remarks()) {
                judgement = judgement.remarkIf(true, remark);
            }
        }
        return switch (judgement) {
            case Judgement.Refused refused -> new Outcome.Refused(refused.refusal());
            case Judgement.Recorded recorded ->
                new Outcome.Recorded(
                        NewPost.of(draft, submission.recorder(), recorded.remarks(), log, state.posts(), stamp));
        };
    }

    /** A correction is judged as if the post it corrects had never been. */
    private static Judgement family(Draft draft, RegisterLogState state) {
        Ref corrects = draft.corrects();
        RegisterState known = corrects == null
                ? state.register()
                : state.register().without(state.posts().nameOf(corrects));
        return draft.event() instanceof RegisterEvent event
                ? Registers.judge(event, known)
                : Judgement.refused("type", "Typen hör hemma i en händelse, inte i händelseregistret.");
    }
}
