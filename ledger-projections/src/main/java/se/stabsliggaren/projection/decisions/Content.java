package se.stabsliggaren.projection.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

/** What a decision to act and a decision not to act have in common. */
record Content(
        boolean refrained,
        @Nullable Text question,
        Text text,
        @Nullable Text grounds,
        List<Text> alternatives,
        @Nullable Person decider,
        @Nullable Mandate mandate,
        @Nullable Validity valid,
        @Nullable String executor,
        List<String> informed,
        @Nullable When review,
        List<Ref> basis) {

    /** The content of a decision; null of what became of one, which has none. */
    static @Nullable Content of(DecisionEvent event) {
        return switch (event) {
            case DecisionTaken taken ->
                new Content(
                        false,
                        taken.question(),
                        taken.text(),
                        taken.grounds(),
                        taken.alternatives(),
                        taken.decider(),
                        taken.mandate(),
                        taken.valid(),
                        taken.executor(),
                        taken.informed(),
                        taken.review(),
                        taken.basis());
            case DecisionRefrained not ->
                new Content(
                        true,
                        not.question(),
                        not.text(),
                        not.grounds(),
                        List.of(),
                        not.decider(),
                        not.mandate(),
                        null,
                        null,
                        List.of(),
                        not.review(),
                        not.basis());
            case DecisionConfirmed ignored -> null;
            case DecisionExtended ignored -> null;
            case DecisionReplaced ignored -> null;
            case DecisionRevoked ignored -> null;
            case DecisionCarriedOut ignored -> null;
            case DecisionReported ignored -> null;
        };
    }
}
