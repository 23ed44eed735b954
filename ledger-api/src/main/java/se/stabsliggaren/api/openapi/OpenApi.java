package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stabsliggaren.api.post.DraftBatch;
import se.stabsliggaren.api.post.DraftTypes;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.projection.view.Projection;

/**
 * The endpoints in OpenAPI 3.1. One endpoint takes all events, told apart by their type, so that generated clients
 * are typed.
 */
public final class OpenApi {

    static final String SCHEMAS = "#/components/schemas/";

    private OpenApi() {}

    /** The whole document as YAML; the same vocabulary and the same views give the same bytes. */
    public static String yaml(List<Projection<?, ?>> views) {
        return yaml(views, "");
    }

    /**
     * The same of a ledger that is served under a path.
     *
     * @param under the path, e.g. {@code /liggare}; empty when the host has nothing else
     */
    static String yaml(List<Projection<?, ?>> views, String under) {
        Map<String, Object> document = ordered(
                "openapi", "3.1.0", "info", ordered("title", "Stabsliggaren", "version", "1", "license", license()));
        if (!under.isEmpty()) {
            document.put("servers", List.of(Map.of("url", under)));
        }
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", OpenApiPaths.paths(views));
        document.put(
                "components",
                ordered(
                        "securitySchemes",
                        token(),
                        "responses",
                        OpenApiProblems.responses(),
                        "schemas",
                        schemas(views)));
        return Yaml.write(document);
    }

    private static Map<String, Object> license() {
        return ordered("name", "EUPL-1.2", "identifier", "EUPL-1.2");
    }

    private static Map<String, Object> token() {
        return Map.of("token", ordered("type", "http", "scheme", "bearer"));
    }

    private static Map<String, Object> schemas(List<Projection<?, ?>> views) {
        Map<String, Object> schemas = new TreeMap<>(Schemas.all());
        Map<String, Object> mapping = new LinkedHashMap<>();
        List<Object> drafts = new ArrayList<>();
        for (Vocabulary.Type type : DraftTypes.types()) {
            drafts.add(ref(Schemas.name(type)));
            mapping.put(type.name(), SCHEMAS + Schemas.name(type));
        }
        schemas.put(
                "Draft",
                ordered("oneOf", drafts, "discriminator", ordered("propertyName", "type", "mapping", mapping)));
        schemas.put("Drafts", group("Draft"));
        schemas.put("Receipts", group("Receipt"));
        schemas.putAll(OpenApiAnswers.schemas());
        OpenApiViews.schemas(views).forEach((name, schema) -> {
            if (schemas.put(name, schema) != null) {
                throw new IllegalStateException("two schemas would be called " + name);
            }
        });
        return schemas;
    }

    /**
     * As many as are taken at once. A list stands beside one draft and not as a choice with it, since generators write
     * code for such a choice that does not compile.
     */
    private static Map<String, Object> group(String name) {
        return ordered("type", "array", "minItems", 1L, "maxItems", (long) DraftBatch.DRAFTS, "items", ref(name));
    }

    static Map<String, Object> ref(String name) {
        return Map.of("$ref", SCHEMAS + name);
    }

    static Map<String, Object> anything() {
        return ordered("type", "object");
    }

    static Map<String, Object> string() {
        return ordered("type", "string");
    }

    static Map<String, Object> integer() {
        return ordered("type", "integer", "format", "int32");
    }

    /** An integer from the one number to the other. */
    static Map<String, Object> integer(long least, long most) {
        return ordered("type", "integer", "format", "int32", "minimum", least, "maximum", most);
    }

    static Map<String, Object> oneOf(List<String> codes) {
        return ordered("type", "string", "enum", codes);
    }

    static Map<String, Object> list(Object items) {
        return ordered("type", "array", "items", items);
    }
}
