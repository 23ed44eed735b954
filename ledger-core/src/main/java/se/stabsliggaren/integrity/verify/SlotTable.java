package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Json;

/**
 * The fields of every type and version, in the order of their slots. What it says need not be believed: content that is
 * flattened by it must give the root that the post bytes commit to.
 */
final class SlotTable {

    private static final SlotTable TABLE = load();

    private final List<Field> envelope;
    private final Map<String, List<Field>> types = new HashMap<>();
    private final Map<String, Map<String, Field.Kind>> kinds = new HashMap<>();
    private final Map<String, Field.Kind> envelopeKinds = new HashMap<>();

    private SlotTable(Map<?, ?> json) {
        this.envelope = Field.list(json.get("envelope"));
        ((Map<?, ?>) Objects.requireNonNull(json.get("types")))
                .forEach((type, fields) -> types.put((String) type, Field.list(fields)));
        paths(envelope, "", List.of(), envelopeKinds);
        types.forEach((type, fields) -> {
            Map<String, Field.Kind> paths = new HashMap<>();
            paths(envelope, "", fields, paths);
            kinds.put(type, Map.copyOf(paths));
        });
    }

    static SlotTable standard() {
        return TABLE;
    }

    List<Field> envelope() {
        return envelope;
    }

    /** The event's own fields; null when the type or version is not known. */
    @Nullable
    List<Field> data(String type, long version) {
        return types.get(type + "/" + version);
    }

    /** What a slot of a known type holds, by its path. */
    Field.@Nullable Kind kind(String type, long version, String path) {
        return kinds.getOrDefault(type + "/" + version, Map.of()).get(withoutIndices(path));
    }

    /** What a slot outside the event holds, of whatever type that is. */
    Field.@Nullable Kind envelopeKind(String path) {
        return envelopeKinds.get(withoutIndices(path));
    }

    private static String withoutIndices(String path) {
        return path.replaceAll("\\[[0-9]+\\]", "");
    }

    private static void paths(List<Field> fields, String under, List<Field> data, Map<String, Field.Kind> paths) {
        for (Field field : fields) {
            path(field.kind(), under + field.name(), data, paths);
        }
    }

    private static void path(Field.Kind kind, String path, List<Field> data, Map<String, Field.Kind> paths) {
        switch (kind) {
            case Field.Value value -> paths.put(path, value);
            case Field.Part part -> paths(part.fields(), path + ".", data, paths);
            case Field.ListOf list -> path(list.element(), path, data, paths);
            case Field.Data ignored -> paths(data, "data.", data, paths);
        }
    }

    private static SlotTable load() {
        try (InputStream in = Objects.requireNonNull(SlotTable.class.getResourceAsStream("slots.json"))) {
            return new SlotTable((Map<?, ?>) Objects.requireNonNull(Json.read(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
