package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema is the one that is held to, and what is read by the program. */
class PackSchemaTest {

    private static final Path PUBLISHED = Path.of("../docs/regime-pack.schema.json");

    static Stream<Path> packs() throws IOException {
        return Files.list(Path.of("src/main/resources/regimes"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void thePacksOfTheProgramHoldToIt(Path pack) throws IOException {
        String yaml = Files.readString(pack);
        assertThat(PackSchema.wrong(yaml)).isEmpty();
        assertThat(PackTree.of(yaml).unknownEvent()).isEmpty();
        assertThat(PackSchema.wrong(yaml.replace("basis:", "bases:"))).isNotEmpty();
    }

    @Test
    void itIsThePublishedOne() {
        assertThat(PUBLISHED).hasSameTextualContentAs(Path.of("src/main/resources/regime-pack.schema.json"));
    }

    static Stream<Arguments> records() {
        return Stream.of(
                new Arguments("", Pack.class),
                new Arguments("regime", Pack.Written.class),
                new Arguments("recipient", Recipient.class),
                new Arguments("start", Start.class),
                new Arguments("length", Length.Written.class),
                new Arguments("sign", Sign.class),
                new Arguments("question", Question.class),
                new Arguments("supervision", Supervision.class));
    }

    record Arguments(String definition, Class<?> read) {}

    /** So that whoever gives a pack a new word is told to publish it. */
    @ParameterizedTest
    @MethodSource("records")
    void itHasEveryWordThatIsRead(Arguments of) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(PUBLISHED));
        JsonNode described =
                of.definition().isEmpty() ? schema : schema.path("$defs").path(of.definition());
        List<String> words = Arrays.stream(of.read().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(described.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(words);
        assertThat(described.path("additionalProperties").asBoolean(true)).isFalse();
    }
}
