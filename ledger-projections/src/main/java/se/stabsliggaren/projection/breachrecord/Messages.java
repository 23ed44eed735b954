package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * Messages made on the basis of a breach. One that did not stay inside may have informed the data subjects, to whom a
 * public one can be made, too (GDPR 34(3)(c)); no post says that it did.
 */
final class Messages {

    private static final Set<RecordField> INFORMING =
            EnumSet.of(RecordField.INFORM_DECISION, RecordField.INFORM_CHANNEL, RecordField.INFORMED_AT);

    private record Outward(int post, List<Integer> basis) {}

    private final List<Outward> outward = new ArrayList<>();

    Messages(View<BreachRecordRow> known) {
        known.telling().forEach(row -> {
            MessageIssued issued = issued(row);
            if (issued != null && issued.side() != Side.INTERNAL) {
                outward.add(new Outward(
                        row.number(),
                        issued.basis().stream()
                                .map(ref -> known.nameOf(ref.post()))
                                .toList()));
            }
        });
    }

    /** The messages that may be what fills this cell of a breach of which these posts are. */
    List<Integer> mayFill(RecordField field, List<BreachPost> breach) {
        if (!INFORMING.contains(field)) {
            return List.of();
        }
        List<Integer> names = breach.stream()
                .flatMap(post -> Stream.of(post.breach(), post.row().name()))
                .distinct()
                .toList();
        return outward.stream()
                .filter(message -> message.basis().stream().anyMatch(names::contains))
                .map(Outward::post)
                .toList();
    }

    private static @Nullable MessageIssued issued(Row<BreachRecordRow> row) {
        return switch (row.said().message()) {
            case null -> null;
            case MessageIssued issued -> issued;
            case MessagePassedOn ignored -> null;
            case UpdatePromised ignored -> null;
            case NewsPromised ignored -> null;
            case ChannelRegistered ignored -> null;
            case ChannelStateChanged ignored -> null;
            case LineSet ignored -> null;
        };
    }
}
