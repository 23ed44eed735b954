package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Disposed.wholePost;
import static se.stabsliggaren.integrity.verify.Disposed.words;
import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout;

/** Slots that are said to be erased, each rightly sealed; nobody needs a key to say so. */
final class ErasureVectors {

    Stream<Vector> all() {
        return Stream.of(undecided(), decisions(), kinds()).flatMap(each -> each);
    }

    /** What was erased as it was decided. */
    static Map<String, BundleFilesMap> good() {
        return new TreeMap<>(Map.of(
                "erased-post-as-a-whole",
                new Disposed()
                        .decide(wholePost(6))
                        .carryOut(9)
                        .erase(6, 10, "data.text")
                        .whole(),
                "erased-file",
                withoutFile(new Disposed()
                        .decide(words(3, "data.attachment"))
                        .carryOut(9)
                        .erase(3, 10, "data.attachment.digest")),
                "erased-twice-in-one-post",
                new Disposed()
                        .decide(words(2, "data.text", 3))
                        .carryOut(9)
                        .erase(2, 10, "data.text", 3)
                        .whole(),
                "erased-by-the-last-wording",
                new Disposed()
                        .decide(words(6, "data.text", 0))
                        .reword(9, words(6, "data.text", 1))
                        .carryOut(9)
                        .erase(6, 11, "data.text", 1)
                        .whole(),
                "erased-by-a-wording-that-is-cited-itself",
                new Disposed()
                        .decide(words(6, "data.text", 0))
                        .reword(9, words(6, "data.text", 1))
                        .carryOut(10)
                        .erase(6, 11, "data.text", 1)
                        .whole(),
                "erased-by-a-decision-worded-anew-after-its-withdrawal",
                new Disposed()
                        .decide(words(6, "data.text", 0))
                        .withdraw(9)
                        .reword(9, words(6, "data.text", 0))
                        .carryOut(9)
                        .erase(6, 12, "data.text", 0)
                        .whole(),
                "erased-before-the-decision-was-withdrawn",
                new Disposed()
                        .decide(words(6, "data.text", 0))
                        .carryOut(9)
                        .withdraw(9)
                        .erase(6, 10, "data.text", 0)
                        .whole(),
                "erased-reasons-of-a-decision",
                new Disposed()
                        .decide(words(6, "data.text", 0))
                        .carryOut(9)
                        .erase(6, 10, "data.text", 0)
                        .decide(words(9, "data.reasons"))
                        .carryOut(11)
                        .erase(9, 12, "data.reasons")
                        .whole()));
    }

    private static Stream<Vector> undecided() {
        return Stream.of(
                damaged(
                        "erased-word-of-another-post",
                        new Disposed().carryOut(4).erase(6, 9, "data.text", 0).whole(),
                        "erasure-undecided nr 6:"),
                damaged(
                        "erased-more-words-than-decided",
                        new Disposed().erase(2, 5, "data.text", 2).whole(),
                        "erasure-undecided nr 2:"),
                damaged("erased-title", new Disposed().erase(1, 5, "data.title").whole(), "erasure-undecided nr 1:"),
                damaged(
                        "erased-file-that-nobody-decided",
                        withoutFile(new Disposed().erase(3, 5, "data.attachment.digest")),
                        "erasure-undecided nr 3:"));
    }

    private static Stream<Vector> decisions() {
        return Stream.of(
                damaged(
                        "erased-by-what-cites-no-decision",
                        new Disposed().carryOut(7).erase(6, 9, "data.text", 0).whole(),
                        "erasure-undecided nr 6:"),
                damaged(
                        "erased-by-a-wording-that-was-replaced",
                        new Disposed()
                                .decide(words(6, "data.text", 0))
                                .reword(9, words(6, "data.text", 1))
                                .carryOut(9)
                                .erase(6, 11, "data.text", 0)
                                .whole(),
                        "erasure-undecided nr 6:"),
                damaged(
                        "erased-by-a-decision-of-afterwards",
                        new Disposed()
                                .decide(words(6, "data.text", 0))
                                .carryOut(9)
                                .reword(9, words(6, "data.text", 1))
                                .erase(6, 10, "data.text", 1)
                                .whole(),
                        "erasure-undecided nr 6:"),
                damaged(
                        "erased-by-a-decision-that-was-withdrawn",
                        new Disposed()
                                .decide(words(6, "data.text", 0))
                                .withdraw(9)
                                .carryOut(9)
                                .erase(6, 11, "data.text", 0)
                                .whole(),
                        "erasure-undecided nr 6:"),
                damaged(
                        "erased-by-a-decision-whose-wording-was-withdrawn",
                        new Disposed()
                                .decide(words(6, "data.text", 0))
                                .reword(9, words(6, "data.text", 0))
                                .withdraw(10)
                                .carryOut(9)
                                .erase(6, 12, "data.text", 0)
                                .whole(),
                        "erasure-undecided nr 6:"));
    }

    private static Stream<Vector> kinds() {
        return Stream.of(
                kind("erased-code", "by.via"),
                kind("erased-account", "by.account"),
                kind("erased-function", "by.function"),
                kind("erased-moment", "occurred.at"),
                kind("erased-version", "version"),
                kind("erased-truth", "occurred.assumed"),
                damaged(
                        "erased-passage-of-a-decision",
                        new Disposed()
                                .decide(wholePost(4))
                                .carryOut(9)
                                .erase(4, 10, "data.passages[0].path")
                                .whole(),
                        "not-erasable nr 4:"),
                damaged(
                        "erased-citation-of-a-carrying-out",
                        new Disposed()
                                .decide(wholePost(5))
                                .carryOut(9)
                                .erase(5, 10, "data.decision")
                                .whole(),
                        "not-erasable nr 5:"),
                damaged(
                        "erased-passage-of-an-assessment",
                        new Disposed()
                                .decide(wholePost(8))
                                .carryOut(9)
                                .erase(8, 10, "data.covered[0].provision")
                                .whole(),
                        "not-erasable nr 8:"),
                new Vector("erased-in-a-type-unknown", typeUnknown().zip(), Exit.CANNOT_TELL, "type-unknown nr 9:"));
    }

    /** The decision names the post as a whole, which reaches its words and no more. */
    private static Vector kind(String name, String path) {
        return damaged(
                name,
                new Disposed()
                        .decide(wholePost(6))
                        .carryOut(9)
                        .erase(6, 10, "data.text")
                        .erase(6, 10, path)
                        .whole(),
                "not-erasable nr 6:");
    }

    private static BundleFilesMap withoutFile(Disposed disposed) {
        BundleFilesMap bundle = disposed.whole();
        bundle.files.remove(Layout.ATTACHMENTS + Example.PHOTO_DIGEST);
        return bundle.relisted();
    }

    /** Nr 9 is of a type that will be, and its words were erased. */
    private static BundleFilesMap typeUnknown() {
        Disposed disposed = new Disposed();
        SealedPost note = disposed.example.incident.sealed(9, "note.written", Map.of("text", "En visa"));
        List<ShownSlot> slots = new ArrayList<>();
        Expanded.of(note.content(), note.seed()).slots().forEach(slot -> {
            Slot open = ((ShownSlot.Open) slot).slot();
            slots.add(new ShownSlot.Open(
                    open.path().equals("type")
                            ? new Slot(open.path(), open.position(), open.salt(), "note.sung")
                            : open));
        });
        Map<String, Object> bytes = new TreeMap<>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(Json.read(note.bytes())))
                .forEach((name, value) -> bytes.put((String) name, value));
        bytes.put("event", Map.of("root", Base64.getEncoder().encodeToString(ShownSlot.root(slots)), "slots", (long)
                slots.size()));
        byte[] sung = Json.write(bytes);
        disposed.example.incident.add(new SealedPost(9, sung, TreeHash.leaf(sung), note.content(), note.seed()));
        disposed.decide(words(9, "data.text")).carryOut(10);
        List<ShownSlot> erased = slots.stream()
                .map(slot ->
                        slot instanceof ShownSlot.Open(Slot open) && open.path().equals("data.text")
                                ? Disposed.gone(open, 11)
                                : slot)
                .toList();
        return disposed.line(9, ContentLine.slots(erased)).whole();
    }
}
