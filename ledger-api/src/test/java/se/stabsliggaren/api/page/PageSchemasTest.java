package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Flat;

/** Each rule by which a page is written, as its schema tells it. */
class PageSchemasTest {

    private static final PageWords NO_WORDS = new PageWords(key -> "");

    record LeavesPage(String words, int post, boolean yes, Instant at, When when, Text text, Person person) {}

    record ListsPage(List<Part> line, List<Row> rows, List<Integer> posts) {

        record Row(MandateKind kind) {}
    }

    record AbsentPage(
            @Nullable String absent,
            @Flat Always always,
            @Flat @Nullable Perhaps perhaps) {}

    record Always(String there, @Nullable Integer notThere) {}

    record Perhaps(String onlyWithTheOthers) {}

    record TwicePage(Outer.Row row, Other.Row other) {}

    interface Outer {
        record Row(int post) {}
    }

    interface Other {
        record Row(int post) {}
    }

    record OddPage(Duration length) {}

    record Nameless(String words) {}

    @Test
    void aLeafHasTheSchemaOfWhatItIsWrittenAs() {
        assertThat(properties(LeavesPage.class))
                .containsEntry("words", Map.of("type", "string"))
                .containsEntry("post", Map.of("type", "integer", "format", "int32"))
                .containsEntry("yes", Map.of("type", "boolean"))
                .containsEntry("at", Map.of("type", "string", "format", "date-time"))
                .containsEntry("when", ref("TimeShown"))
                .containsEntry("text", ref("TextShown"))
                .containsEntry("person", ref("PersonShown"));
    }

    @Test
    void aLineIsNoListAndWhatIsInAListIsNamedAfterItsView() {
        assertThat(properties(ListsPage.class))
                .containsEntry("line", ref("LineShown"))
                .containsEntry("rows", Map.of("type", "array", "items", ref("ListsRow")))
                .containsEntry("posts", Map.of("type", "array", "items", Map.of("type", "integer", "format", "int32")));
        assertThat(Json.text(schemas(ListsPage.class).get("MandateKind"))).contains("\"crisis-board-chair\"");
    }

    @Test
    void whatCanBeNullIsNotRequiredAndWhatIsFlatStandsAmongTheOthers() {
        assertThat(properties(AbsentPage.class)).containsOnlyKeys("absent", "there", "notThere", "onlyWithTheOthers");
        assertThat(schema(AbsentPage.class)).containsEntry("required", List.of("there"));
    }

    @Test
    void nothingIsClosed() {
        assertThat(schemas(ListsPage.class).toString()).doesNotContain("additionalProperties");
    }

    @Test
    void theWordsOfAComponentStandAtItAlsoWhereItIsFlat() {
        PageWords words = new PageWords(key -> key.endsWith("Always.there") ? "what is always there" : "");

        Map<String, Object> schemas = PageSchemas.of(List.of(AbsentPage.class), words, "#/$defs/");

        assertThat(schemas.get("AbsentPage").toString())
                .contains("there={description=what is always there, type=string}");
    }

    @Test
    void whatHasNoNameOfItsOwnOrNoSchemaIsRefused() {
        assertThatThrownBy(() -> schemas(TwicePage.class)).hasMessageContaining("would both be described as TwiceRow");
        assertThatThrownBy(() -> schemas(OddPage.class))
                .hasMessageContaining("a page holds no class java.time.Duration");
        assertThatThrownBy(() -> schemas(Nameless.class)).hasMessageContaining("is not called one");
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> properties(Class<?> page) {
        return (Map<Object, Object>) schema(page).get("properties");
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> schema(Class<?> page) {
        return (Map<Object, Object>) schemas(page).get(page.getSimpleName());
    }

    private static Map<String, Object> schemas(Class<?> page) {
        return PageSchemas.of(List.of(page), NO_WORDS, "#/$defs/");
    }

    private static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }
}
