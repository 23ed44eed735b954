package se.stabsliggaren.consequence;

import static se.stabsliggaren.event.RemarkKind.ALREADY_ENDED;

import se.stabsliggaren.consequence.ConsequenceState.Act;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;

/** The rules of consequences. */
public final class Consequences {

    private Consequences() {}

    public static Judgement judge(ConsequenceEvent event, ConsequenceState state) {
        return switch (event) {
            case ConsequenceNoted ignored -> Judgement.recorded();
            case ConsequenceChanged e -> ongoing(e.consequence(), state);
            case ConsequenceEnded e -> ongoing(e.consequence(), state);
        };
    }

    private static Judgement ongoing(Ref consequence, ConsequenceState state) {
        return Judgement.about(consequence, state.acts(), Act.NOTED)
                .remark(state.acts().first(Act.ENDED, consequence).map(n -> Remark.of(ALREADY_ENDED, n)));
    }
}
