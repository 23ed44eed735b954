package se.stabsliggaren.projection.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.projection.decisions.Decision.Status;
import se.stabsliggaren.projection.text.Holding;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Span;

/** Where a decision stands at a moment, worked out from its chain. */
record Outlook(Status status, List<Part> line, @Nullable Instant ends) {

    static Outlook of(Content content, List<Row<DecisionRow>> chain, Instant now) {
        Row<DecisionRow> revoked = last(chain, DecisionRevoked.class);
        if (revoked != null) {
            return ended(Status.REVOKED, Phrase.of("upphävt").post(" i ", Ref.to(revoked.number())));
        }
        Row<DecisionRow> replaced = last(chain, DecisionReplaced.class);
        if (replaced != null && replaced.said().event() instanceof DecisionReplaced event) {
            return ended(Status.REPLACED, Phrase.of("ersatt").post(" av ", event.replacement()));
        }
        if (content.refrained()) {
            return ended(Status.REFRAINED, Phrase.of("beslut att avstå"));
        }
        Row<DecisionRow> extended = last(chain, DecisionExtended.class);
        Row<DecisionRow> carriedOut = last(chain, DecisionCarriedOut.class);
        if (carriedOut != null && extended == null && content.valid() == null) {
            // With a time to hold it goes on holding after it was carried out; without one it is done.
            return ended(Status.CARRIED_OUT, Phrase.of("verkställt").post(" i ", Ref.to(carriedOut.number())));
        }
        Holding holding = holding(content, extended, now);
        return new Outlook(status(holding.state()), holding.words(), holding.ends());
    }

    private static Holding holding(Content content, @Nullable Row<DecisionRow> extended, Instant now) {
        Validity first = content.valid();
        Validity latest =
                extended != null && extended.said().event() instanceof DecisionExtended event ? event.valid() : first;
        return Holding.at(now, first == null ? null : first.from(), latest);
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

    /** The last of its kind to happen: the later post, unless what it tells was certainly earlier. */
    static @Nullable Row<DecisionRow> last(List<Row<DecisionRow>> chain, Class<? extends DecisionEvent> kind) {
        Row<DecisionRow> last = null;
        for (Row<DecisionRow> row : chain) {
            boolean earlier = last != null && Span.of(row.occurred()).certainlyBefore(Span.of(last.occurred()));
            last = kind.isInstance(row.said().event()) && !earlier ? row : last;
        }
        return last;
    }
}
