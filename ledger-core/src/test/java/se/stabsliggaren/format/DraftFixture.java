package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import se.stabsliggaren.event.Draft;

/** What a sender writes, and what is said of it. */
final class DraftFixture {

    private DraftFixture() {}

    static Draft written(Map<String, Object> data) {
        return Codec.draft(note(data));
    }

    static Map<String, Object> note(Map<String, Object> data) {
        return Map.of("type", "note.written", "data", data);
    }

    static Map<String, Object> decision(Map<String, Object> data) {
        return Map.of("type", "decision.taken", "data", data);
    }

    static Map<String, Object> with(String field, Object value) {
        Map<String, Object> draft = new HashMap<>(note(Map.of("text", "Rad.")));
        draft.put(field, value);
        return draft;
    }

    static BadField refused(Object written) {
        return catchThrowableOfType(BadField.class, () -> Codec.draft(written));
    }

    static void isRefused(Object written, String path, String saying) {
        BadField refused = refused(written);
        assertThat(refused).as("%s should be refused", written).isNotNull();
        assertThat(refused.path()).isEqualTo(path);
        assertThat(refused.sentence()).contains(saying);
    }
}
