package se.stabsliggaren.situation;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rule of situation pictures: they are recorded. */
public record Situations() implements Family<SituationEvent> {

    @Override
    public Judgement judge(SituationEvent event) {
        return switch (event) {
            case SituationReported ignored -> Judgement.recorded();
            case SituationCounted ignored -> Judgement.recorded();
        };
    }

    @Override
    public @Nullable Fact fact(int post, SituationEvent event) {
        return switch (event) {
            case SituationReported ignored -> null;
            case SituationCounted ignored -> null;
        };
    }
}
