package se.stabsliggaren.projection.regime;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The form of a rule pack (docs/regime-pack.schema.json). */
final class PackSchema {

    private static final String UNKNOWN = "additionalProperties";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.nodeReader(
                            NodeReader.builder().locationAware().build()))
            .getSchema(text(), InputFormat.JSON);

    private PackSchema() {}

    record Wrong(int line, String reason) {}

    /** What is wrong, by line; words that are unknown first, since what is missing may be one of them misspelled. */
    static List<Wrong> wrong(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).stream()
                .sorted(Comparator.comparing(
                                (Error error) -> !error.getKeyword().equals(UNKNOWN))
                        .thenComparing(error -> wrong(error).line()))
                .map(PackSchema::wrong)
                .toList();
    }

    private static Wrong wrong(Error error) {
        JsonNode node = error.getInstanceNode();
        @Nullable String property = error.getProperty();
        JsonNode part = property == null || node == null ? null : node.get(property);
        return new Wrong(PackTree.line(part == null ? node : part), reason(error, property, node));
    }

    private static String reason(Error error, @Nullable String property, @Nullable JsonNode node) {
        String written = node != null && node.isValueNode() ? node.asString() : "";
        return switch (error.getKeyword()) {
            case "required" -> "”%s” saknas; skriv det".formatted(property);
            case UNKNOWN -> "ordet ”%s” är okänt; se regime-pack.schema.json för dem som finns".formatted(property);
            case "enum" -> "”%s” går inte här; skriv något av %s".formatted(written, error.getArguments()[0]);
            case "type" -> "fel slags värde; här ska stå %s".formatted(swedish(error.getArguments()));
            case "pattern" -> "”%s” är skrivet fel; se regime-pack.schema.json".formatted(written);
            case "minProperties", "maxProperties" ->
                "en frist är hours, days, weeks, months eller none; skriv en av dem";
            default -> "%s; se regime-pack.schema.json".formatted(error.getMessage());
        };
    }

    private static String swedish(Object[] arguments) {
        String type = String.valueOf(arguments[arguments.length - 1]).toLowerCase(Locale.ROOT);
        return switch (type) {
            case "array" -> "en lista";
            case "object" -> "namn med värden";
            case "string" -> "ord";
            case "integer" -> "ett heltal";
            case "boolean" -> "true eller false";
            default -> type;
        };
    }

    private static String text() {
        try (InputStream in = PackSchema.class.getResourceAsStream("/regime-pack.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema of rule packs is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
