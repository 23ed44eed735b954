package se.stabsliggaren.api.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.http.EventDataReader;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;

/**
 * What is asked to be opened: the data of an {@code incident.opened} and, beside them, when the incident began.
 *
 * @param draft which says when it began, unless nobody did
 */
public record Opening(IncidentOpened incident, Draft draft) {

    private static final String BEGAN = "occurred";

    /** Read by the rules of the one endpoint for events; whoever does not say when it began opens it as beginning now. */
    public static Opening of(@Nullable Object written) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("type", "incident.opened");
        draft.put("data", written == null ? Map.of() : written);
        if (written instanceof Map<?, ?> fields && fields.containsKey(BEGAN)) {
            Map<Object, Object> data = new LinkedHashMap<>(fields);
            draft.put(BEGAN, data.remove(BEGAN));
            draft.put("data", data);
        }
        try {
            Draft read = Codec.draft(draft);
            return new Opening((IncidentOpened) read.event(), read);
        } catch (BadField bad) {
            throw EventDataReader.field(bad);
        }
    }
}
