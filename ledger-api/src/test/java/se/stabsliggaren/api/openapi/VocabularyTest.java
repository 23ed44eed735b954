package se.stabsliggaren.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import se.stabsliggaren.api.post.DraftTypes;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.projection.regime.Regimes;

/** What the endpoints say of themselves is what they do. */
class VocabularyTest {

    private static final Path GOLDEN = Path.of("../docs/openapi.yaml");

    static Stream<Vocabulary.Type> types() {
        return DraftTypes.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachExampleIsTakenAsADraftAndFitsItsSchema(Vocabulary.Type type) {
        Map<String, Object> example = DraftTypes.example(type);

        assertThat(Codec.draft(example).event()).isInstanceOf(type.record());
        assertThat(faults(example, Schemas.of(type), Schemas.of(type))).isEmpty();
        if (((Map<?, ?>) example.get("data")).get("regime") instanceof String regime) {
            assertThat(Regimes.packs().knows(regime)).as(regime).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatTheSchemaRequiresTheEndpointRequiresToo(Vocabulary.Type type) {
        Map<?, ?> data = (Map<?, ?>) ((Map<?, ?>) Schemas.of(type).get("properties")).get("data");
        for (Object required : data.get("required") instanceof List<?> named ? named : List.of()) {
            Map<String, Object> example = DraftTypes.example(type);
            ((Map<?, ?>) example.get("data")).remove(required);

            assertThat(faults(example, Schemas.of(type), Schemas.of(type))).isNotEmpty();
            assertThatThrownBy(() -> Codec.draft(example)).isInstanceOf(BadField.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "å", "😂", "\u8a9e"})
    void whatTheSchemaMeasuresIsMeasuredTheSameWhenItIsTaken(String character) {
        Vocabulary.Type note = Vocabulary.named("note.written").orElseThrow();
        for (int length : List.of(100, 101, 200, 201)) {
            Map<String, Object> draft = DraftTypes.example(note);
            Map<String, Object> data = Map.of("text", "Rad.", "kind", character.repeat(length));
            draft.put("data", data);

            boolean taken = length <= 200;
            assertThat(faults(draft, Schemas.of(note), Schemas.of(note)).isEmpty())
                    .isEqualTo(taken);
            if (taken) {
                assertThat(Codec.draft(draft).event()).isNotNull();
            } else {
                assertThatThrownBy(() -> Codec.draft(draft)).isInstanceOf(BadField.class);
            }
        }
        assertThat(String.valueOf(Schemas.of(note).get("properties")))
                .as("a text is counted in bytes, which no schema can")
                .contains("text={type=string, description=At most 32768 bytes of UTF-8., minLength=1}");
    }

    @ParameterizedTest
    @CsvSource({
        "e\u0301, 200, true, decomposed and within the limit when it is composed",
        "e\u0301, 201, false, decomposed and beyond the limit when it is composed",
        "\uFB2C, 67, false, three characters in normal form C and within the limit as sent",
        "\uFB2C, 66, true, three characters in normal form C and within the limit as kept"
    })
    void aLabelIsCountedAsItIsKeptWhichItsSchemaSays(String character, int length, boolean taken, String about) {
        Vocabulary.Type note = Vocabulary.named("note.written").orElseThrow();
        Map<String, Object> draft = DraftTypes.example(note);
        draft.put("data", Map.of("text", "Rad.", "kind", " " + character.repeat(length) + " "));

        if (taken) {
            assertThat(Codec.draft(draft).event()).as(about).isNotNull();
        } else {
            assertThatThrownBy(() -> Codec.draft(draft)).as(about).isInstanceOf(BadField.class);
        }
        assertThat(String.valueOf(Schemas.of(note).get("$defs")))
                .contains("in normal form C (NFC), without white space at the ends");
    }

    @Test
    void theRegistersTypesAreNoDrafts() {
        assertThat(DraftTypes.types()).hasSizeGreaterThan(50).noneMatch(type -> type.family()
                .equals("register"));
    }

    /** Regenerate with {@code -Dapprove=true}, and read what changed. */
    @Test
    void theOpenApiDocumentIsTheApprovedOne() throws IOException {
        String document = OpenApi.yaml(ProjectionList.all());
        if (Boolean.getBoolean("approve")) {
            Files.writeString(GOLDEN, document);
        }
        assertThat(document).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyReferenceInTheDocumentLeadsToAComponent() throws IOException {
        Map<?, ?> document = new Yaml().load(Files.readString(GOLDEN));
        List<String> references = references(document).toList();

        assertThat(references).hasSizeGreaterThan(500).allSatisfy(reference -> {
            Object at = document;
            for (String step : reference.substring("#/".length()).split("/")) {
                at = ((Map<?, ?>) at).get(step);
                assertThat(at).as(reference).isInstanceOf(Map.class);
            }
        });
    }

    private static Stream<String> references(Object part) {
        return switch (part) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(member -> member.getKey().equals("$ref")
                                ? Stream.of((String) member.getValue())
                                : references(member.getValue()));
            case List<?> list -> list.stream().flatMap(VocabularyTest::references);
            default -> Stream.of();
        };
    }

    /** The part of JSON Schema that is used here, read from the specification and not from the writer. */
    private static List<String> faults(Object value, Map<?, ?> schema, Map<?, ?> root) {
        if (schema.get("$ref") instanceof String ref) {
            Map<?, ?> definitions = (Map<?, ?>) root.get("$defs");
            return faults(value, (Map<?, ?>) definitions.get(ref.substring("#/$defs/".length())), root);
        }
        if (schema.get("oneOf") instanceof List<?> options) {
            long fitting = options.stream()
                    .filter(option -> faults(value, (Map<?, ?>) option, root).isEmpty())
                    .count();
            return fitting == 1 ? List.of() : List.of(value + " fits " + fitting + " of " + options);
        }
        List<String> faults = new ArrayList<>();
        boolean typed =
                switch (String.valueOf(schema.get("type"))) {
                    case "object" -> value instanceof Map;
                    case "array" -> value instanceof List;
                    case "string" -> value instanceof String;
                    case "integer" -> value instanceof Long;
                    case "boolean" -> value instanceof Boolean;
                    default -> true;
                };
        if (!typed) {
            return List.of(value + " is no " + schema.get("type"));
        }
        if (schema.get("const") != null && !schema.get("const").equals(value)) {
            faults.add(value + " is not " + schema.get("const"));
        }
        if (schema.get("enum") instanceof List<?> codes && !codes.contains(value)) {
            faults.add(value + " is none of " + codes);
        }
        if (schema.get("pattern") instanceof String pattern && !value.toString().matches(pattern)) {
            faults.add(value + " does not match " + pattern);
        }
        if (schema.get("maxLength") instanceof Long most
                && value.toString().codePointCount(0, value.toString().length()) > most) {
            faults.add(value + " is longer than " + most);
        }
        if (value instanceof Map<?, ?> map) {
            Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
            for (Object name : schema.get("required") instanceof List<?> required ? required : List.of()) {
                if (!map.containsKey(name)) {
                    faults.add(name + " is missing");
                }
            }
            map.forEach((name, member) -> {
                if (!properties.containsKey(name)) {
                    faults.add(name + " is unknown");
                } else {
                    faults.addAll(faults(member, (Map<?, ?>) properties.get(name), root));
                }
            });
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> faults.addAll(faults(each, (Map<?, ?>) schema.get("items"), root)));
        }
        return faults;
    }
}
