package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stabsliggaren.integrity.Ed25519EncodingTest;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** What one reader takes and another does not, unless both go by the text: names, moments, reasons, keys. */
final class ReadingVectors {

    /** What every object of some languages has, whether anybody put it there or not. */
    private static final List<String> INHERITED =
            List.of("constructor", "toString", "__proto__", "hasOwnProperty", "valueOf");

    Stream<Vector> all() {
        return Stream.of(members(), moments(), reasons(), keys(), values(), moves())
                .flatMap(each -> each);
    }

    private static Stream<Vector> members() {
        return INHERITED.stream()
                .flatMap(name -> Stream.of(
                        damaged("manifest-with-" + name, inManifest(name), "manifest-bad:"),
                        damaged("post-with-" + name, in(Part.INCIDENT.posts(), 3, name), "post-form-bad nr 3:"),
                        damaged("content-with-" + name, in(Part.INCIDENT.content(), 3, name), "content-form-bad nr 3:"),
                        damaged("data-with-" + name, inData(name), "content-form-bad nr 6:"),
                        damaged(
                                "register-with-" + name,
                                in(Part.REGISTER.content(), 5, name),
                                "content-form-bad register nr 5:")));
    }

    private static BundleFilesMap inManifest(String name) {
        BundleFilesMap bundle = new Example().whole();
        Map<String, Object> manifest = bundle.manifest();
        manifest.put(name, 1L);
        return bundle.manifest(manifest);
    }

    private static BundleFilesMap in(String file, int line, String name) {
        return new Example()
                .whole()
                .line(file, line, text -> with(text, name))
                .releaved()
                .relisted();
    }

    private static BundleFilesMap inData(String name) {
        return new Example()
                .whole()
                .line(Part.INCIDENT.content(), 6, text -> {
                    int data = text.indexOf("\"data\":") + "\"data\":".length();
                    int end = text.indexOf('}', data) + 1;
                    return text.substring(0, data) + with(text.substring(data, end), name) + text.substring(end);
                })
                .relisted();
    }

    private static String with(String object, String name) {
        Map<String, Object> members = new HashMap<>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(Json.read(object.getBytes(StandardCharsets.UTF_8))))
                .forEach((key, value) -> members.put((String) key, value));
        members.put(name, 1L);
        return Json.text(members);
    }

    private static Stream<Vector> moments() {
        return Map.of(
                        "30-february", "2024-02-30T12:08:12.123Z",
                        "second-60", "2024-11-06T12:08:60.123Z",
                        "hour-25", "2024-11-06T25:08:12.123Z",
                        "hour-24", "2024-11-06T24:00:00.000Z",
                        "month-13", "2024-13-06T12:08:12.123Z",
                        "year-0", "0000-11-06T12:08:12.123Z")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> damaged(
                        "recorded-at-" + each.getKey(),
                        new Example()
                                .whole()
                                .line(
                                        Part.INCIDENT.posts(),
                                        3,
                                        post -> post.replace("2024-11-06T12:08:12.123Z", each.getValue()))
                                .releaved()
                                .relisted(),
                        "post-form-bad nr 3:"));
    }

    /** Why a post after the assessment is not shown is said by nobody's post, and so could be anything. */
    private static Stream<Vector> reasons() {
        return Map.of(
                        "byte-order-mark", "\ufeff",
                        "separator", "\u001c",
                        "hard-space", "\u00a0",
                        "hangul-filler", "\u3164",
                        "braille-blank", "\u2800",
                        "escape", "Efter prövningen.\u001b[2K\rGODKÄND.",
                        "newline", "Efter prövningen.\nGODKÄND.",
                        "turned-writing", "Efter prövningen \u202e.DNÄKDOG")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> damaged(
                        "reason-of-a-" + each.getKey(),
                        new Example()
                                .answered()
                                .masked()
                                .line(
                                        Part.INCIDENT.content(),
                                        9,
                                        line -> new String(
                                                ContentLine.withheld(each.getValue()), StandardCharsets.UTF_8))
                                .relisted(),
                        "slot-covered-without-release nr 9:"));
    }

    private static Stream<Vector> keys() {
        return Map.of(
                        "of-small-order", "0100000000000000000000000000000000000000000000000000000000000000",
                        "of-order-eight", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                        "written-otherwise", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                        "that-is-no-point", "0200000000000000000000000000000000000000000000000000000000000000")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> {
                    byte[] material = HexFormat.of().parseHex(each.getValue());
                    return Stream.of(
                            damaged(
                                    "introduced-a-key-" + each.getKey(),
                                    introducing(material),
                                    "content-form-bad register nr 5:"),
                            damaged(
                                    "moved-to-a-key-" + each.getKey(),
                                    new MovedExample().toAKey(material),
                                    "content-form-bad nr 9:"));
                });
    }

    private static BundleFilesMap introducing(byte[] material) {
        Example example = new Example();
        return introducing(example, Map.of("key", Ed25519EncodingTest.vkey(example.incident.origin, material)));
    }

    private static BundleFilesMap introducing(Example example, Map<String, Object> otherwise) {
        Map<String, Object> introduced = new HashMap<>(Example.introduced(example.incident));
        introduced.putAll(otherwise);
        example.register.posts.set(4, example.register.sealed(5, "register.key-introduced", introduced));
        example.register.regrown();
        return example.whole();
    }

    /** The second key of the incident takes over at a smaller size than the first. */
    private static BundleFilesMap goingBack() {
        Example example = new Example();
        Map<String, Object> second = new HashMap<>(Example.introduced(example.incident));
        second.put("generation", 2L);
        example.register.add("register.key-introduced", second);
        return introducing(example, Map.of("size", 1L));
    }

    private static Stream<Vector> values() {
        return Stream.of(
                damaged("slot-with-an-object-for-value", objectForValue(), "content-form-bad nr 2:"),
                damaged(
                        "introduced-a-generation-too-far",
                        introducing(new Example(), Map.of("generation", 2L)),
                        "key-order-bad register nr 5:"),
                damaged("introduced-a-size-that-goes-back", goingBack(), "key-order-bad register nr 7:"),
                damaged("two-histories-of-one-origin", twoHistories(), "manifest-bad:"));
    }

    private static BundleFilesMap objectForValue() {
        return new Example()
                .whole()
                .line(
                        Part.INCIDENT.content(),
                        2,
                        line -> line.replace("\"value\":\"loggförare\"", "\"value\":{\"a\":1}"))
                .relisted();
    }

    private static BundleFilesMap twoHistories() {
        BundleFilesMap bundle = new Example().whole();
        Map<String, Object> manifest = bundle.manifest();
        manifest.put("register", Map.of("log", manifest.get("log"), "size", 6L));
        return bundle.manifest(manifest);
    }

    private static Stream<Vector> moves() {
        return Stream.of(
                damaged(
                        "move-called-off-by-nobody",
                        new MovedExample().calledOff(Map.of("first", "Testa Testlund")),
                        "content-form-bad nr 10:"),
                damaged(
                        "move-called-off-by-one-person",
                        new MovedExample()
                                .calledOff(Map.of(
                                        "statement",
                                        "Deras liggare brann upp",
                                        "first",
                                        "Testa Testlund",
                                        "second",
                                        "Testa Testlund")),
                        "content-form-bad nr 10:"),
                damaged(
                        "move-called-off-on-an-empty-post",
                        new MovedExample().calledOff(Map.of()),
                        "content-form-bad nr 10:"));
    }
}
