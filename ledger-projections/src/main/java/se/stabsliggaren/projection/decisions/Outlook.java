package se.stabsliggaren.projection.decisions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.decisions.Chain.Step;
import se.stabsliggaren.projection.decisions.Decision.Status;
import se.stabsliggaren.projection.text.Act;
import se.stabsliggaren.projection.text.Ahead;
import se.stabsliggaren.projection.text.Extension;
import se.stabsliggaren.projection.text.Holding;
import se.stabsliggaren.projection.text.LastSaid;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.Tense;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * Where a decision stands at a moment, worked out from its chain.
 *
 * @param statusLine the status in Swedish, with its time as exactly as it is known
 * @param ends when it ends, or null
 */
public record Outlook(
        Status status, List<Part> statusLine, @Nullable Instant ends) {

    static Outlook of(Row<DecisionRow> taken, Content content, Chain chain, Instant now) {
        Step<DecisionRevoked> revoked = last(chain.revoked(), now);
        if (revoked != null) {
            return ended(
                    Status.REVOKED,
                    Phrase.of("upphävt").post(" i ", Ref.to(revoked.row().number())));
        }
        Step<DecisionReplaced> replaced = last(chain.replaced(), now);
        if (replaced != null) {
            return ended(
                    Status.REPLACED,
                    Phrase.of("ersatt").post(" av ", replaced.event().replacement()));
        }
        if (content.refrained()) {
            return refrained(taken, now);
        }
        Ahead ahead = ahead(taken, chain, now);
        Step<DecisionCarriedOut> carriedOut = last(chain.carriedOut(), now);
        if (carriedOut != null && ahead.isUntilDone(content.valid())) {
            return ended(
                    Status.CARRIED_OUT,
                    Phrase.of("verkställt").post(" i ", Ref.to(carriedOut.row().number())));
        }
        Holding holding = ahead.holding(content.valid(), lastSaid(taken, chain));
        return new Outlook(status(holding.state()), holding.words(), holding.ends());
    }

    private static Outlook refrained(Row<DecisionRow> decided, Instant now) {
        return switch (Tense.of(decided, now)) {
            case PAST -> ended(Status.REFRAINED, Phrase.of("beslut att avstå"));
            case OPEN ->
                ended(
                        Status.IMPRECISE,
                        Phrase.of("beslut att avstå, kanske inte fattat än: ").occurred("", decided.occurred()));
            case FUTURE ->
                ended(Status.COMING, Phrase.of("beslut att avstå, fattas ").occurred("", decided.occurred()));
        };
    }

    private static Ahead ahead(Row<DecisionRow> taken, Chain chain, Instant now) {
        Ahead ahead = new Ahead(now).begins("fattas", Act.of(taken));
        chain.extended()
                .forEach(step -> ahead.extended(
                        new Extension(Act.of(step.row()), step.event().valid())));
        chain.revoked().forEach(step -> ahead.ends("upphävs", Act.of(step.row())));
        chain.replaced().forEach(step -> ahead.ends("ersätts", Act.of(step.row())));
        chain.carriedOut().forEach(step -> ahead.done("verkställs", Act.of(step.row())));
        return ahead;
    }

    /** The last to happen; what is to come leaves the decision as it is until then. */
    static <E> @Nullable Step<E> last(List<Step<E>> steps, Instant now) {
        return Chain.last(steps.stream()
                .filter(step -> Tense.of(step.row(), now) == Tense.PAST)
                .toList());
    }

    /** When it was last said to hold: decided, read back or extended. */
    private static Instant lastSaid(Row<DecisionRow> taken, Chain chain) {
        return Stream.concat(
                        Stream.of(taken),
                        Stream.concat(chain.confirmed().stream(), chain.extended().stream())
                                .map(Step::row))
                .map(row -> LastSaid.of(Interval.of(row.occurred()), row.recordedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Outlook ended(Status status, Phrase phrase) {
        return new Outlook(status, phrase.parts(), null);
    }

    private static Status status(Holding.State state) {
        return switch (state) {
            case COMING -> Status.COMING;
            case HOLDS -> Status.IN_FORCE;
            case EXPIRES -> Status.EXPIRES;
            case IMPRECISE -> Status.IMPRECISE;
            case EXPIRED -> Status.EXPIRED;
        };
    }
}
