package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** Something else shown than was sealed; all with a manifest that fits. */
final class ContentVectors {

    private static final String CONTENT = Part.INCIDENT.content();

    private final Example example = new Example();

    Stream<Vector> all() {
        return Stream.concat(open(), Stream.concat(slots(), covers()));
    }

    private Stream<Vector> open() {
        return Stream.of(
                damaged("word-changed", open(c -> c.replace("pärmen", "skåpet")), "content-differs nr 6:"),
                damaged("word-added", open(c -> c.replace("pärmen", "pärmen då")), "slot-count-wrong nr 6:"),
                damaged("space-added", open(c -> c.replace("i pärmen", "i  pärmen")), "content-differs nr 6:"),
                damaged("word-not-normalised", open(c -> c.replace("pärmen", "pa\u0308rmen")), "content-differs nr 6:"),
                damaged(
                        "code-changed",
                        open(c -> c.replace("\"via\":\"web\"", "\"via\":\"rest\"")),
                        "content-differs nr 6:"),
                damaged(
                        "type-changed",
                        open(c -> c.replace("note.written", "request.received")),
                        "slot-count-wrong nr 6:"),
                damaged(
                        "seed-changed",
                        open(c -> c.replaceAll("\"seed\":\"..", "\"seed\":\"//")),
                        "content-differs nr 6:"),
                damaged(
                        "seed-too-short",
                        open(c -> c.replaceAll("\"seed\":\"....", "\"seed\":\"")),
                        "content-form-bad nr 6:"),
                damaged(
                        "field-added-to-data",
                        open(c -> c.replace("\"text\":", "\"extra\":1,\"text\":")),
                        "content-form-bad nr 6:"),
                damaged(
                        "field-added-to-envelope",
                        open(c -> c.replace("\"data\":", "\"cover\":1,\"data\":")),
                        "content-form-bad nr 6:"),
                damaged(
                        "field-null",
                        open(c -> c.replace("\"text\":", "\"certainty\":null,\"text\":")),
                        "content-form-bad nr 6:"),
                damaged(
                        "list-empty",
                        open(c -> c.replace("\"type\":\"note", "\"remarks\":[],\"type\":\"note")),
                        "content-form-bad nr 6:"),
                damaged(
                        "content-key-twice",
                        open(c -> c.replace("\"text\":", "\"text\":\"Nej\",\"text\":")),
                        "content-not-canonical nr 6:"),
                damaged(
                        "content-not-canonical",
                        open(c -> c.replace("\"text\":", "\"text\": ")),
                        "content-not-canonical nr 6:"),
                damaged(
                        "content-number-as-fraction",
                        open(c -> c.replace("\"version\":1", "\"version\":1.0")),
                        "content-not-canonical nr 6:"),
                damaged(
                        "content-member-added",
                        open(c -> c.replace("{\"content\"", "{\"a\":1,\"content\"")),
                        "content-form-bad nr 6:"),
                damaged("contents-swapped", contentsSwapped(), "slot-count-wrong nr 6:"),
                new Vector(
                        "type-unknown",
                        open(c -> c.replace("note.written", "note.sung")).zip(),
                        Exit.CANNOT_TELL,
                        "type-unknown nr 6:"));
    }

    private Stream<Vector> slots() {
        return Stream.of(
                damaged("slots-reordered", slots(all -> Collections.swap(all, 27, 28)), "content-differs nr 2:"),
                damaged("slot-doubled", slots(all -> all.add(27, all.get(27))), "slot-count-wrong nr 2:"),
                damaged(
                        "slot-doubled-in-place-of-another",
                        slots(all -> all.set(28, all.get(27))),
                        "content-differs nr 2:"),
                damaged("slot-dropped", slots(List::removeLast), "slot-count-wrong nr 2:"),
                damaged("slot-renamed", slots(all -> put(all, 5, "path", "source.person")), "content-differs nr 2:"),
                damaged(
                        "slot-moved-within-its-path",
                        slots(all -> put(all, 29, "position", 7L)),
                        "content-differs nr 2:"),
                damaged("slot-value-changed", slots(all -> put(all, 4, "value", "rest")), "content-differs nr 2:"),
                damaged(
                        "slot-salt-changed",
                        slots(all -> put(all, 4, "salt", "A".repeat(22) + "==")),
                        "content-differs nr 2:"),
                damaged("slot-salt-too-short", slots(all -> put(all, 4, "salt", "AAAA")), "content-form-bad nr 2:"),
                damaged(
                        "slot-at-a-path-of-a-thousand-fields",
                        slots(all -> put(all, 4, "path", "data" + ".a".repeat(1000))),
                        "content-form-bad nr 2:"),
                damaged("slot-in-no-state", slots(all -> put(all, 4, "leaf", "AAAA")), "content-form-bad nr 2:"),
                damaged(
                        "slot-at-negative-position",
                        slots(all -> put(all, 4, "position", -1L)),
                        "content-form-bad nr 2:"));
    }

    private Stream<Vector> covers() {
        return Stream.of(
                damaged("withheld-in-a-whole-bundle", covered("OSL 18 kap. 8 §"), "slot-covered-without-release nr 6:"),
                damaged(
                        "post-withheld-in-a-whole-bundle",
                        withheld("OSL 18 kap. 8 §"),
                        "slot-covered-without-release nr 6:"),
                damaged(
                        "withheld-without-provision",
                        masked(line -> line.replace(Example.PROVISION, " ")),
                        "slot-covered-without-release nr 6:"),
                damaged("release-of-another-type", release(7L), "release-unresolved nr 7:"),
                damaged("release-of-no-post", release(99L), "release-unresolved nr 99:"),
                damaged("erased-by-no-post", erasedBy(99), "erasure-unresolved nr 2:"),
                damaged("erased-by-a-post-of-another-type", erasedBy(6), "erasure-unresolved nr 2:"),
                damaged("erased-by-an-earlier-post", erasedBy(1), "erasure-unresolved nr 2:"),
                damaged("cites-a-post-that-does-not-exist", cites(99), "citation-unresolved nr 9:"),
                damaged("cites-itself", cites(9), "citation-unresolved nr 9:"),
                damaged("cites-nothing", cites(0), "citation-unresolved nr 9:"),
                damaged("attachment-missing", attachment(null), "attachment-missing nr 3:"),
                damaged("attachment-changed", attachment("en annan bild"), "attachment-differs:"),
                damaged("attachment-that-no-post-names", attachmentAdded(), "attachment-unnamed:"));
    }

    private BundleFilesMap open(UnaryOperator<String> how) {
        return example.whole().line(CONTENT, 6, how).relisted();
    }

    private BundleFilesMap contentsSwapped() {
        List<String> lines = example.whole().lines(CONTENT);
        Collections.swap(lines, 5, 6);
        return example.whole().lines(CONTENT, lines).relisted();
    }

    private BundleFilesMap slots(Consumer<List<Object>> how) {
        return example.whole()
                .line(CONTENT, 2, line -> {
                    Map<?, ?> form = (Map<?, ?>)
                            java.util.Objects.requireNonNull(Json.read(line.getBytes(StandardCharsets.UTF_8)));
                    List<Object> slots = new ArrayList<>((List<?>) form.get("slots"));
                    how.accept(slots);
                    return Json.text(Map.of("slots", slots));
                })
                .relisted();
    }

    private static void put(List<Object> slots, int index, String member, Object value) {
        Map<String, Object> slot = new TreeMap<>();
        ((Map<?, ?>) slots.get(index)).forEach((name, old) -> slot.put((String) name, old));
        slot.put(member, value);
        slots.set(index, slot);
    }

    private BundleFilesMap covered(String provision) {
        String line = text(Example.masked(example.incident.posts.get(5), provision));
        return example.whole().line(CONTENT, 6, open -> line).relisted();
    }

    private BundleFilesMap withheld(String provision) {
        return example.whole()
                .line(CONTENT, 6, open -> text(ContentLine.withheld(provision)))
                .relisted();
    }

    private BundleFilesMap masked(UnaryOperator<String> how) {
        return new Example().answered().masked().line(CONTENT, 6, how).relisted();
    }

    private BundleFilesMap release(long number) {
        Map<String, Object> manifest = example.masked().manifest();
        manifest.put("release", number);
        return example.masked().manifest(manifest);
    }

    private BundleFilesMap erasedBy(int number) {
        String line = text(Example.erased(example.incident.posts.get(1), number));
        return example.whole().line(CONTENT, 2, erased -> line).relisted();
    }

    /** A ninth post, rightly sealed and signed, whose reference leads nowhere. */
    private static BundleFilesMap cites(int number) {
        Example longer = new Example();
        longer.incident.add("record.withdrawn", Map.of("post", (long) number, "reason", "Fel händelse"));
        return longer.whole();
    }

    private BundleFilesMap attachment(@org.jspecify.annotations.Nullable String content) {
        BundleFilesMap bundle = example.whole();
        String name = Layout.ATTACHMENTS + Example.PHOTO_DIGEST;
        if (content == null) {
            bundle.files.remove(name);
        } else {
            bundle.files.put(name, content.getBytes(StandardCharsets.UTF_8));
        }
        return bundle.relisted();
    }

    private BundleFilesMap attachmentAdded() {
        BundleFilesMap bundle = example.whole();
        byte[] other = {1};
        String digest = java.util.HexFormat.of().formatHex(se.stabsliggaren.integrity.Sha256.of(other));
        bundle.files.put(Layout.ATTACHMENTS + digest, other);
        return bundle.relisted();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
