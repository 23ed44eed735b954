package se.stabsliggaren.projection.regime;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.Vocabulary;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** A rule pack as it is written, each part with its line. */
final class PackTree {

    private static final NodeReader READER =
            NodeReader.builder().locationAware().build();

    private final JsonNode root;

    private PackTree(JsonNode root) {
        this.root = root;
    }

    static PackTree of(String yaml) {
        return new PackTree(READER.readTree(yaml, InputFormat.YAML));
    }

    /** The line of a part, the first if it is not there. */
    int line(PackFault fault) {
        JsonNode section = root.path(fault.section());
        if (!section.isArray()) {
            return line(section.get(fault.id()));
        }
        int line = 1;
        for (JsonNode each : section) {
            JsonNode id = each.path("id");
            if (id.isString() && id.stringValue().equals(fault.id())) {
                line = line(id);
            }
        }
        return line;
    }

    /** The line of a part by the way to it: names of members, and numbers in lists. */
    int line(List<Object> way) {
        JsonNode at = root;
        int line = 1;
        for (Object step : way) {
            @Nullable JsonNode next = step instanceof Integer index ? at.get(index) : at.get(step.toString());
            if (next == null) {
                return line;
            }
            at = next;
            line = line(at);
        }
        return line;
    }

    static int line(@Nullable JsonNode node) {
        TokenStreamLocation location = node == null ? null : JsonNodes.tokenStreamLocationOf(node);
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    /** The first that names an event which nothing is recorded as. */
    Optional<JsonNode> unknownEvent() {
        List<JsonNode> unknown = new ArrayList<>();
        collect(root, unknown);
        return unknown.stream().findFirst();
    }

    private static void collect(JsonNode node, List<JsonNode> unknown) {
        JsonNode event = node.isObject() ? node.get("event") : null;
        if (event != null
                && event.isString()
                && Vocabulary.named(event.stringValue()).isEmpty()) {
            unknown.add(event);
        }
        node.forEach(child -> collect(child, unknown));
    }
}
