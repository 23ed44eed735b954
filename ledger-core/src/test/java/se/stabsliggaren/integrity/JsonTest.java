package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    @Property(tries = 500)
    void writesWhatAnotherImplementationOfTheRfcWrites(@ForAll("documents") Map<String, Object> document)
            throws IOException {
        String loose = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
        assertThat(Json.text(document)).isEqualTo(new JsonCanonicalizer(loose).getEncodedString());
    }

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll("documents") Map<String, Object> document) {
        assertThat(Json.read(Json.write(document))).isEqualTo(document);
    }

    @Property(tries = 500)
    void readsNoOtherBytesThanItWouldWrite(
            @ForAll("documents") Map<String, Object> document, @ForAll int place, @ForAll("marks") char mark) {
        StringBuilder changed = new StringBuilder(Json.text(document));
        changed.setCharAt(Math.floorMod(place, changed.length()), mark);
        byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);
        try {
            Object read = Json.read(bytes);
            assertThat(Json.write(read)).isEqualTo(bytes);
        } catch (NotCanonical refused) {
            assertThat(refused).hasMessageMatching("(?s).*(at character \\d+|not UTF-8)");
        }
    }

    @Provide
    Arbitrary<Character> marks() {
        return Arbitraries.of(
                ' ', '\n', '"', '\\', '/', '{', '}', '[', ']', ',', ':', '0', '1', '-', '+', '.', 'e', 'n', 'u', 't');
    }

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        Arbitrary<Object> values = Arbitraries.lazyOf(
                () -> strings().map(value -> value),
                () -> Arbitraries.longs()
                        .between(-Json.MAX_INTEGER, Json.MAX_INTEGER)
                        .map(value -> value),
                () -> Arbitraries.of(true, false),
                () -> documents().map(value -> value),
                () -> strings().list().ofMaxSize(3).map(value -> value));
        return Arbitraries.maps(strings(), values).ofMaxSize(4);
    }

    /** Strings that sort otherwise by code point than by UTF-16, that need escapes, or that only look alike. */
    private static Arbitrary<String> strings() {
        return Arbitraries.of(
                        "a", "Z", "å", "\"", "\\", "/", "\n", "\t", "\u0000", "\u001f", "\u007f", "\u2028", "€",
                        "\uFB33", "😂", "é", "e\u0301", "\uE000")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Nested
    class WhenTheBytesAreNotTheOneForm {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " 1",
                    "1 ",
                    "{ }",
                    "[1, 2]",
                    "{\"a\" :1}",
                    "{\"b\":1,\"a\":2}",
                    "{\"a\":1,\"a\":1}",
                    "{\"a\":1,}",
                    "[1,]",
                    "[1",
                    "{\"a\"}",
                    "{a:1}",
                    "'a'",
                    "1.0",
                    "1.5",
                    "1e3",
                    "1E3",
                    "01",
                    "-0",
                    "+1",
                    "-",
                    "9007199254740992",
                    "-9007199254740992",
                    "99999999999999999999",
                    "NaN",
                    "nul",
                    "True",
                    "\"a",
                    "\"\\/\"",
                    "\"\\u0061\"",
                    "\"\\u000a\"",
                    "\"\\u000A\"",
                    "\"\\u001F\"",
                    "\"\\u00e5\"",
                    "\"\\ud83d\\ude02\"",
                    "\"\\ud83d\"",
                    "\"\\x\"",
                    "\"\\u00\"",
                    "\"\n\"",
                    "\"\t\"",
                    "\"a\n\\n\"",
                    "\uFEFF1",
                    "1\n",
                    "1 2",
                    "[]]",
                    "// a\n1"
                })
        void refusesThem(String written) {
            assertThatThrownBy(() -> Json.read(written.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(NotCanonical.class);
        }

        @Test
        void refusesBytesThatAreNotUtf8() {
            refused(new byte[] {'"', (byte) 0xE5, '"'});
            refused(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'});
            refused(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'});
        }

        @Test
        void refusesWhatIsNestedTooDeep() {
            String deepest = "[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH);
            assertThat(Json.read(deepest.getBytes(StandardCharsets.UTF_8))).isInstanceOf(List.class);
            refused(("[" + deepest + "]").getBytes(StandardCharsets.UTF_8));
        }

        private static void refused(byte[] bytes) {
            assertThatThrownBy(() -> Json.read(bytes)).isInstanceOf(NotCanonical.class);
        }
    }

    @Nested
    class WhenAValueHasNoCanonicalForm {

        @Test
        void refusesFractionsLargeIntegersAndLoneSurrogates() {
            refused(1.5);
            refused(Json.MAX_INTEGER + 1);
            refused(Long.MIN_VALUE);
            refused("\uD83D");
            refused("\uDE02\uD83D");
            refused(Map.of("\uD83D", 1L));
        }

        private static void refused(Object value) {
            assertThatThrownBy(() -> Json.write(value)).isInstanceOf(NotCanonical.class);
        }
    }

    @Test
    void ordersKeysByUtf16AsTheRfcSays() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String key : List.of("€", "\r", "\uFB33", "1", "😂", "\u0080", "ö")) {
            map.put(key, 1L);
        }
        List<String> keys = new ArrayList<>();
        for (Object key : ((Map<?, ?>) java.util.Objects.requireNonNull(Json.read(Json.write(map)))).keySet()) {
            keys.add((String) key);
        }
        assertThat(keys).containsExactly("\r", "1", "\u0080", "ö", "€", "😂", "\uFB33");
    }
}
