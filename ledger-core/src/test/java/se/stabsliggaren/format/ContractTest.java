package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.integrity.Json;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of each type, and stays readable for ever. */
class ContractTest {

    static final Path CONTRACT = Path.of("src/test/resources/contract");

    static Stream<Vocabulary.Type> types() {
        return Vocabulary.versions().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void storesEachTypeAsApproved(Vocabulary.Type type) {
        byte[] content = Json.write(Codec.content(Filled.full(type)));
        Object tree = JsonMapper.shared().readTree(content);
        String readable = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        Approved.check(file(type), readable.replace("\r\n", "\n") + "\n");
    }

    @Test
    void hasAnApprovedFileForEachVersionOfEachTypeAndNoOther() throws IOException {
        assertThat(approved())
                .containsExactlyInAnyOrderElementsOf(
                        types().map(ContractTest::file).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsEachApprovedFileBackToTheSameEntry(Vocabulary.Type type) throws IOException {
        byte[] content = canonical(file(type));
        Entry entry = Sealer.entry(content);
        assertThat(entry).isEqualTo(Filled.full(type));
        assertThat(Json.write(Codec.content(entry))).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsWhatHoldsNoMoreThanItMust(Vocabulary.Type type) {
        Entry entry = Filled.sparse(type);
        assertThat(Sealer.entry(Json.write(Codec.content(entry)))).isEqualTo(entry);
    }

    @Test
    void stopsAtATypeOrVersionItDoesNotKnow() throws IOException {
        Map<Object, Object> content = content("note.written.v1.json");
        content.put("version", 2L);
        assertThatThrownBy(() -> Codec.entry(content))
                .isInstanceOf(UnknownType.class)
                .hasMessage("unknown event type note.written, version 2");
        content.put("version", 1L);
        content.put("type", "note.sung");
        assertThatThrownBy(() -> Codec.entry(content)).isInstanceOf(UnknownType.class);
    }

    @Test
    void stopsAtAFieldItDoesNotKnow() throws IOException {
        Map<Object, Object> content = content("note.written.v1.json");
        content.put("mood", "calm");
        assertThatThrownBy(() -> Codec.entry(content)).isInstanceOf(BadField.class);
    }

    static Path file(Vocabulary.Type type) {
        return CONTRACT.resolve("%s.v%d.json".formatted(type.name(), type.version()));
    }

    static List<Path> approved() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACT)) {
            return files.sorted().toList();
        }
    }

    /** The approved content in the form in which it is stored. */
    static byte[] canonical(Path file) throws IOException {
        return new JsonCanonicalizer(Files.readString(file)).getEncodedString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<Object, Object> content(String name) throws IOException {
        return new HashMap<>((Map<?, ?>) Objects.requireNonNull(Json.read(canonical(CONTRACT.resolve(name)))));
    }
}
