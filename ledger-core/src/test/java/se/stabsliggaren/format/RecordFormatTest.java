package se.stabsliggaren.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the worked example of spec/record.md as a stranger would: from the page alone, with SHA-256 and another's
 * JCS, and nothing of ours.
 */
class RecordFormatTest {

    private static final Path PAGE = Path.of("../docs/spec/record.md");
    private static final String BEGIN = "<!-- example -->\n";
    private static final String END = "<!-- end of example -->\n";
    private static final Pattern BLOCK = Pattern.compile("```(\\S+)\n(.*?)\n```\n", Pattern.DOTALL);

    private final Map<String, String> blocks = blocks();

    @Test
    void showsWhatTheLedgerMakes() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        String before = page.substring(0, from);
        Approved.check(PAGE, before + "\n" + RecordFormatExample.markdown() + page.substring(page.indexOf(END)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void derivesEachSaltFromTheSeed(int post) {
        byte[] seed = HexFormat.of().parseHex(block("seed", post));
        List<JsonNode> slots = slots(post);
        for (int i = 0; i < slots.size(); i++) {
            byte[] index = ByteBuffer.allocate(4).putInt(i).array();
            byte[] salt = Arrays.copyOf(sha256(seed, index), 16);
            assertThat(text(slots.get(i), "salt")).isEqualTo(base64(salt));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void computesEachDigestAndLeafOfTheSlots(int post) throws IOException {
        for (JsonNode slot : slots(post)) {
            byte[] digest = sha256(bytes(slot, "salt"), jcs(slot.get("value").toString()));
            assertThat(text(slot, "digest")).isEqualTo(base64(digest));
            assertThat(text(slot, "leaf")).isEqualTo(base64(leaf(slot, digest)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void computesTheEventRootAndFindsItInThePostBytes(int post) throws IOException {
        List<byte[]> leaves =
                slots(post).stream().map(slot -> bytes(slot, "leaf")).toList();
        String root = base64(root(leaves));
        assertThat(block("root", post)).isEqualTo(root);
        JsonNode bytes = JsonMapper.shared().readTree(block("bytes", post));
        assertThat(bytes.get("event").get("root").asString()).isEqualTo(root);
        assertThat(bytes.get("event").get("slots").asInt()).isEqualTo(leaves.size());
        assertThat(bytes.get("post").asInt()).isEqualTo(post);
        assertThat(new String(jcs(block("bytes", post)), UTF_8)).isEqualTo(block("bytes", post));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void findsTheContentInTheSlotsWordByWord(int post) throws IOException {
        String content = block("content", post);
        assertThat(new String(jcs(content), UTF_8)).isEqualTo(content);
        Map<String, String> joined = new HashMap<>();
        slots(post).stream()
                .filter(slot -> !slot.get("value").isNull())
                .forEach(slot ->
                        joined.merge(text(slot, "path"), slot.get("value").asString(), String::concat));
        JsonNode data = JsonMapper.shared().readTree(content).get("data");
        for (Map.Entry<String, JsonNode> field : data.properties()) {
            assertThat(joined)
                    .containsEntry("data." + field.getKey(), field.getValue().asString());
        }
    }

    @Test
    void computesTheLeavesAndTheHeadOfTheLog() {
        List<byte[]> leaves = new ArrayList<>();
        for (int post : new int[] {1, 2}) {
            byte[] leaf = sha256(new byte[] {0}, block("bytes", post).getBytes(UTF_8));
            assertThat(block("leaf", post)).isEqualTo(base64(leaf));
            leaves.add(leaf);
        }
        String origin =
                JsonMapper.shared().readTree(block("bytes", 2)).get("log").asString();
        assertThat(blocks.get("head")).isEqualTo(origin + "\n2\n" + base64(root(leaves)));
    }

    @Test
    void findsAnotherHeadWhenOneByteIsAnother() {
        byte[] bytes = block("bytes", 1).getBytes(UTF_8);
        bytes[bytes.length - 2] ^= 1;
        byte[] changed = sha256(new byte[] {0}, bytes);
        byte[] second = Base64.getDecoder().decode(block("leaf", 2));
        assertThat(blocks.get("head")).doesNotContain(base64(root(List.of(changed, second))));
    }

    @Test
    void findsTheSameEventRootAfterAnErasure() throws IOException {
        String expanded = block("expanded", 2);
        assertThat(new String(jcs(expanded), UTF_8)).isEqualTo(expanded);
        List<byte[]> leaves = new ArrayList<>();
        for (JsonNode slot : JsonMapper.shared().readTree(expanded).get("slots")) {
            byte[] digest = slot.has("erased")
                    ? bytes(slot, "digest")
                    : sha256(bytes(slot, "salt"), jcs(slot.get("value").toString()));
            leaves.add(leaf(slot, digest));
        }
        assertThat(base64(root(leaves))).isEqualTo(block("root", 2));
        assertThat(expanded).contains("\"erased\":60").doesNotContain("Prova ", "Provdotter ");
    }

    private static byte[] leaf(JsonNode slot, byte[] digest) throws IOException {
        String hashed = "[%s,%d,\"%s\"]"
                .formatted(slot.get("path").toString(), slot.get("position").asInt(), base64(digest));
        return sha256(new byte[] {0}, jcs(hashed));
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        byte[] left = root(leaves.subList(0, split));
        return sha256(new byte[] {1}, left, root(leaves.subList(split, leaves.size())));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The canonicalizer takes objects and arrays only; a value is taken out of an array of one. */
    private static byte[] jcs(String json) throws IOException {
        if (json.startsWith("{") || json.startsWith("[")) {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        }
        byte[] array = new JsonCanonicalizer("[" + json + "]").getEncodedUTF8();
        return Arrays.copyOfRange(array, 1, array.length - 1);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode node, String member) {
        return Base64.getDecoder().decode(text(node, member));
    }

    private static String text(JsonNode node, String member) {
        return node.get(member).asString();
    }

    private List<JsonNode> slots(int post) {
        return block("slots", post)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private String block(String name, int post) {
        return Objects.requireNonNull(blocks.get(name + "-" + post), name);
    }

    private static Map<String, String> blocks() {
        try {
            Map<String, String> blocks = new HashMap<>();
            Matcher matcher = BLOCK.matcher(Files.readString(PAGE));
            while (matcher.find()) {
                blocks.put(matcher.group(1), matcher.group(2));
            }
            return blocks;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
