package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.judgement.Judgement;

/** The rule book of the register's log: its own family, and who recorded. */
final class RegisterRules implements RuleBook {

    @Override
    public Judgement judge(Judgement envelope, Draft draft, Recorder recorder, LogState state) {
        return envelope.andThen(() -> family(draft.event(), recorder.account(), state.withoutCorrected(draft)));
    }

    private static Judgement family(Event event, String account, LogState state) {
        return event instanceof RegisterEvent
                ? Families.of(event, state, account).judge()
                : Judgement.refused("type", "Typen hör hemma i en händelse, inte i händelseregistret.");
    }
}
