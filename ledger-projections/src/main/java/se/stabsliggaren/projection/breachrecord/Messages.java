package se.stabsliggaren.projection.breachrecord;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.OutwardMessages;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** The cells that a message made on the basis of a breach may fill. */
final class Messages {

    private static final Set<RecordField> INFORMING =
            EnumSet.of(RecordField.INFORM_DECISION, RecordField.INFORM_CHANNEL, RecordField.INFORMED_AT);

    private final OutwardMessages outward = new OutwardMessages();

    Messages(View<BreachRecordRow> known) {
        known.telling().forEach(row -> {
            MessageIssued issued = issued(row);
            if (issued != null) {
                outward.add(row, issued, known::nameOf);
            }
        });
    }

    /** The messages that may be what fills this cell of a breach of which these posts are. */
    List<Integer> mayFill(RecordField field, List<BreachPost> breach) {
        return INFORMING.contains(field)
                ? outward.mayInformOf(breach).stream().map(Row::number).toList()
                : List.of();
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
