package se.stabsliggaren.api.http;

import java.util.Map;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;

/** Reads the data of an event that has an endpoint of its own, by the rules of the one endpoint for events. */
public final class EventDataReader {

    private static final String PATH = "data.";

    private EventDataReader() {}

    public static Event event(String type, Map<String, Object> data) {
        try {
            return Codec.draft(Map.of("type", type, "data", data)).event();
        } catch (BadField bad) {
            throw field(bad);
        }
    }

    /** Why something of the register is amended, by the rules for every text; which post it is about, the register knows. */
    public static Text reason(String written) {
        return ((PostWithdrawn) event("record.withdrawn", Map.of("post", 1L, "reason", written))).reason();
    }

    /** The same fault, named as the sender wrote the field. */
    public static BadField field(BadField bad) {
        return bad.path().startsWith(PATH) ? new BadField(bad.path().substring(PATH.length()), bad.sentence()) : bad;
    }
}
