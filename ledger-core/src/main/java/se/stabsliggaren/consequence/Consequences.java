package se.stabsliggaren.consequence;

import static se.stabsliggaren.event.RemarkKind.ALREADY_ENDED;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** Consequences for operations and people. */
public record Consequences(FactIndex facts) implements Family<ConsequenceEvent> {

    enum Act {
        NOTED,
        ENDED
    }

    @Override
    public Judgement judge(ConsequenceEvent event) {
        return switch (event) {
            case ConsequenceNoted ignored -> Judgement.recorded();
            case ConsequenceChanged e -> ongoing(e.consequence());
            case ConsequenceEnded e -> ongoing(e.consequence());
        };
    }

    @Override
    public @Nullable Fact fact(int post, ConsequenceEvent event) {
        return switch (event) {
            case ConsequenceNoted ignored -> Fact.of(post, Act.NOTED);
            case ConsequenceChanged ignored -> null;
            case ConsequenceEnded e -> Fact.of(post, Act.ENDED, e.consequence());
        };
    }

    private Judgement ongoing(Ref consequence) {
        return Judgement.about(consequence, facts, Act.NOTED)
                .remark(facts.first(Act.ENDED, consequence).map(n -> Remark.of(ALREADY_ENDED, n)));
    }
}
