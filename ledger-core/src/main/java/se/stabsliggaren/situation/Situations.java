package se.stabsliggaren.situation;

import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.judgement.Judgement;

/** The rule of situation pictures: they are recorded. */
public final class Situations {

    private Situations() {}

    public static Judgement judge(SituationEvent event) {
        return switch (event) {
            case SituationReported ignored -> Judgement.recorded();
        };
    }
}
