package se.stabsliggaren.ledger;

import java.util.List;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.When;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.register.Registers;

/** Judges one draft for the register, and makes its post. */
final class RegisterPost {

    private RegisterPost() {}

    static Outcome judge(String log, RegisterLogState state, Submission submission, Stamp stamp) {
        Integer ifLast = submission.ifLast();
        if (ifLast != null && ifLast != state.posts().last()) {
            return new Outcome.MovedOn(state.posts().last());
        }
        Draft draft = submission.draft();
        Judgement judgement = Envelope.judge(draft, state.posts(), stamp);
        if (judgement instanceof Judgement.Recorded recorded) {
            judgement = draft.event() instanceof RegisterEvent event
                    ? Registers.judge(event, state.register())
                    : Judgement.refused("type", "Typen hör hemma i en händelse, inte i händelseregistret.");
            for (Remark remark : recorded.remarks()) {
                judgement = judgement.remarkIf(true, remark);
            }
        }
        return switch (judgement) {
            case Judgement.Refused refused -> new Outcome.Refused(refused.refusal());
            case Judgement.Recorded recorded ->
                new Outcome.Recorded(of(log, state, submission, stamp, recorded.remarks()));
        };
    }

    static Post of(String log, RegisterLogState state, Submission submission, Stamp stamp, List<Remark> remarks) {
        Draft draft = submission.draft();
        Recorder recorder = submission.recorder();
        Occurred occurred =
                draft.occurred() == null ? Occurred.assumedAt(When.at(stamp.recordedAt())) : draft.occurred();
        By by = new By(recorder.account(), recorder.function(), recorder.via());
        Entry entry = new Entry(
                by,
                draft.source(),
                occurred,
                draft.paper(),
                draft.corrects(),
                draft.reason(),
                draft.causedBy(),
                remarks,
                draft.event());
        return new Post(log, state.posts().last() + 1, stamp.recordedAt(), stamp.clock(), entry);
    }
}
