package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.bundle.Layout;

/** The example with more disposals, and the lines of content that erase. */
final class Disposed {

    final Example example;
    private final Map<Integer, BiFunction<Slot, ShownSlot, ShownSlot>> erased = new TreeMap<>();
    private final Map<Integer, byte[]> lines = new HashMap<>();

    Disposed() {
        this(new Example());
    }

    Disposed(Example example) {
        this.example = example;
    }

    int last() {
        return example.incident.posts.size();
    }

    /** A decision of disposal as the next post. */
    @SafeVarargs
    final Disposed decide(Map<String, Object>... passages) {
        example.incident.add("record.disposal-decided", decision(passages));
        return this;
    }

    /** The same decision worded anew. */
    @SafeVarargs
    final Disposed reword(int decision, Map<String, Object>... passages) {
        example.incident.correct(decision, "record.disposal-decided", decision(passages));
        return this;
    }

    private static Map<String, Object> decision(Map<String, Object>[] passages) {
        return Map.of(
                "organ",
                "arkivnämnden",
                "decided",
                "2024-11-06",
                "provision",
                "plan 7",
                "reasons",
                "Prova Provdotter har begärt det",
                "passages",
                List.of(passages));
    }

    Disposed withdraw(int post) {
        example.incident.add("record.withdrawn", Map.of("post", (long) post, "reason", "Fel beslut"));
        return this;
    }

    Disposed carryOut(int decision) {
        example.incident.add(
                "record.disposal-carried-out",
                Map.of("decision", (long) decision, "stores", List.of(Map.of("name", "databasen", "cleaned", true))));
        return this;
    }

    static Map<String, Object> words(int post, String path, long... words) {
        List<Long> positions = new ArrayList<>();
        for (long word : words) {
            positions.add(word);
        }
        return positions.isEmpty()
                ? Map.of("post", (long) post, "path", path)
                : Map.of("post", (long) post, "path", path, "words", positions);
    }

    static Map<String, Object> wholePost(int post) {
        return Map.of("post", (long) post);
    }

    /** Says of these slots of the post that they are erased by another. */
    Disposed erase(int post, int by, Predicate<Slot> which) {
        erased.merge(
                post,
                (slot, shown) -> which.test(slot) ? gone(slot, by) : shown,
                (before, then) -> (slot, shown) -> then.apply(slot, before.apply(slot, shown)));
        return this;
    }

    Disposed erase(int post, int by, String path, int... positions) {
        return erase(
                post,
                by,
                slot -> slot.path().equals(path)
                        && (positions.length == 0
                                || java.util.Arrays.stream(positions).anyMatch(at -> at == slot.position())));
    }

    static ShownSlot gone(Slot slot, int by) {
        return new ShownSlot.Erased(slot.path(), slot.position(), slot.digest(), by);
    }

    /** Shows a post otherwise than the bundle would. */
    Disposed line(int post, byte[] line) {
        lines.put(post, line);
        return this;
    }

    Disposed line(int post, Function<Slot, ShownSlot> how) {
        return line(post, Example.shown(example.incident.posts.get(post - 1), how));
    }

    BundleFilesMap whole() {
        return bundle(false);
    }

    BundleFilesMap masked() {
        return bundle(true);
    }

    private BundleFilesMap bundle(boolean masked) {
        BundleFilesMap made = masked ? example.masked() : example.whole();
        erased.forEach((post, how) -> put(
                made,
                post,
                Example.shown(
                        example.incident.posts.get(post - 1), slot -> how.apply(slot, shown(masked, post, slot)))));
        lines.forEach((post, line) -> put(made, post, line));
        return made.relisted();
    }

    private static ShownSlot shown(boolean masked, int post, Slot slot) {
        boolean name = post == Example.NAMING && slot.path().equals("data.text") && slot.position() < 2;
        return name ? gone(slot, 5) : masked && post == 6 ? Example.assessed(slot) : new ShownSlot.Open(slot);
    }

    private static void put(BundleFilesMap bundle, int post, byte[] line) {
        bundle.line(
                Layout.Part.INCIDENT.content(),
                post,
                before -> new String(line, java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Of a post after the assessment, only what this says is shown. */
    static Function<Slot, ShownSlot> only(Predicate<String> paths) {
        return slot -> paths.test(slot.path()) ? new ShownSlot.Open(slot) : Example.withheld(slot, Example.LATER);
    }

    /** Shows nothing of a later post. */
    Disposed withheld(int post) {
        lines.remove(post);
        return this;
    }
}
