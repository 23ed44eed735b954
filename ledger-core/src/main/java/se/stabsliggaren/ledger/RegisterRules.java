package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.register.RegisterAmendments;

/** The rule book of the register's log: its own family belongs in it, and what takes back a post of that. */
final class RegisterRules implements RuleBook {

    @Override
    public Judgement judge(Judgement envelope, Draft draft, Recorder recorder, LogState state) {
        return envelope.andThen(() -> switch (state.posts().named(draft.event())) {
            case RegisterEvent event -> said(event, draft, recorder, state);
            case PostWithdrawn event -> new RegisterAmendments(state.facts()).withdrawal(event);
            case Event ignored -> Judgement.refused("type", "Typen hör hemma i en händelse, inte i händelseregistret.");
        });
    }

    private static Judgement said(RegisterEvent event, Draft draft, Recorder recorder, LogState state) {
        Judgement judgement = Families.of(event, state.withoutCorrected(draft), recorder.account())
                .judge();
        Ref corrects = draft.corrects();
        return corrects == null
                ? judgement
                : judgement.andThen(() -> new RegisterAmendments(state.facts())
                        .correction(event, state.posts().nameOf(corrects)));
    }
}
