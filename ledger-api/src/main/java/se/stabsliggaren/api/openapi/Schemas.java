package se.stabsliggaren.api.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.api.post.DraftTypes;
import se.stabsliggaren.format.Kind;
import se.stabsliggaren.format.Limits;
import se.stabsliggaren.format.Shape;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.integrity.Json;

/** JSON Schema (2020-12) of what the endpoint takes, made from the same shapes by which it is read. */
public final class Schemas {

    /** A moment without what stands around it. */
    private static final String MOMENT =
            "\\d{4}(-W\\d{2}|-\\d{2}(-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:\\d{2})|/[a-z]+)?)?)?";

    /** Where one schema finds another by its name. */
    private final String root;

    private final Map<String, Object> named = new LinkedHashMap<>();

    private Schemas(String root) {
        this.root = root;
    }

    /** One type's draft, complete in itself. */
    public static Map<String, Object> of(Vocabulary.Type type) {
        Schemas schemas = new Schemas("#/$defs/");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.name());
        schema.putAll(schemas.draft(type));
        schema.put("$defs", schemas.named);
        return schema;
    }

    /** The drafts of all types, and what they refer to, by name. */
    static Map<String, Object> all() {
        Schemas schemas = new Schemas("#/components/schemas/");
        for (Vocabulary.Type type : DraftTypes.types()) {
            schemas.named.put(name(type), schemas.draft(type));
        }
        return schemas.named;
    }

    /** A type's name in generated code: decision.taken is {@code DecisionTakenDraft}. */
    static String name(Vocabulary.Type type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.name().split("[.-]", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.append("Draft").toString();
    }

    private Map<String, Object> draft(Vocabulary.Type type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", ordered("type", "string", "const", type.name()));
        properties.put("label", label());
        for (DraftTypes.Field field : DraftTypes.ENVELOPE) {
            properties.put(field.name(), kind(field.kind()));
        }
        properties.put("data", record(type.shape()));
        return object(properties, List.of("type", "data"));
    }

    private Map<String, Object> record(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Shape.Component component : shape.components()) {
            properties.put(component.name(), kind(component.kind()));
            if (!component.optional() && !(component.kind() instanceof Kind.ListOf)) {
                required.add(component.name());
            }
        }
        return object(properties, required);
    }

    private Map<String, Object> kind(Kind kind) {
        return switch (kind) {
            case Kind.Leaf leaf -> leaf(leaf);
            case Kind.Coded coded ->
                ordered("type", "string", "enum", List.copyOf(coded.byName().keySet()));
            case Kind.Nested nested -> nested(nested.shape());
            case Kind.ListOf list ->
                ordered("type", "array", "maxItems", (long) Limits.LIST_ELEMENTS, "items", kind(list.element()));
            case Kind.AnEvent event -> throw new IllegalStateException("no draft holds a " + event.family());
        };
    }

    private Map<String, Object> nested(Shape shape) {
        String name = shape.type().getSimpleName();
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, record(shape));
        }
        return Map.of("$ref", root + name);
    }

    private Map<String, Object> leaf(Kind.Leaf leaf) {
        return switch (leaf) {
            case TEXT ->
                // A maxLength would count characters, of which fewer have room when they take several bytes.
                ordered(
                        "type",
                        "string",
                        "description",
                        "At most %d bytes of UTF-8.".formatted(Limits.VALUE_BYTES),
                        "minLength",
                        1L);
            case PERSON, LABEL -> label();
            case DIGEST -> ordered("type", "string", "pattern", "^[0-9a-f]{64}$");
            case WHEN -> time();
            case INSTANT -> ordered("type", "string", "format", "date-time");
            case REF -> reference();
            case INTEGER -> ordered("type", "integer", "minimum", 0L, "maximum", (long) Integer.MAX_VALUE);
            case LONG -> ordered("type", "integer", "minimum", 0L, "maximum", Json.MAX_INTEGER);
            case BOOLEAN -> ordered("type", "boolean");
        };
    }

    private Map<String, Object> reference() {
        named.putIfAbsent(
                "PostRef",
                ordered(
                        "description",
                        "a post's number, or #label of an earlier draft in the same group",
                        "oneOf",
                        List.of(
                                ordered("type", "integer", "minimum", 1L, "maximum", (long) Integer.MAX_VALUE),
                                ordered("type", "string", "pattern", "^#[\\p{L}\\p{N}._-]{1,80}$"))));
        return Map.of("$ref", root + "PostRef");
    }

    /** A maxLength counts what is sent, and not what is kept of it. */
    private Map<String, Object> label() {
        named.putIfAbsent(
                "Label",
                ordered(
                        "type",
                        "string",
                        "description",
                        "One line of at most %d characters: code points in normal form C (NFC), without white space at the ends."
                                .formatted(Limits.LABEL_CHARACTERS),
                        "minLength",
                        1L,
                        "maxLength",
                        (long) Limits.LABEL_CHARACTERS));
        return Map.of("$ref", root + "Label");
    }

    private Map<String, Object> time() {
        named.putIfAbsent(
                "Time",
                ordered(
                        "type",
                        "string",
                        "description",
                        "2024-11-06T12:05Z, with any offset as 2024-11-06T13:05:31+01:00, 2024-11-06, 2024-11-06/forenoon, 2024-W45, 2024-11 or 2024; 2024-11-06~ is about then, [2024-11-05..2024-11-07] somewhere between",
                        "pattern",
                        "^(%1$s~?|\\[%1$s\\.\\.%1$s\\])$".formatted(MOMENT)));
        return Map.of("$ref", root + "Time");
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = ordered("type", "object", "additionalProperties", false);
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    /** A small tree, in the order it is written. */
    public static Map<String, Object> ordered(Object... members) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            tree.put((String) members[i], members[i + 1]);
        }
        return tree;
    }
}
