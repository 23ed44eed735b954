package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Disposed.words;
import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stabsliggaren.integrity.ShownSlot;

/** Masked bundles of which words are said to be erased, before the assessment or after it. */
final class MaskedErasureVectors {

    private static final Predicate<String> CARRIED_OUT =
            path -> List.of("type", "version", "data.decision").contains(path);
    private static final Predicate<String> DECIDED =
            path -> List.of("type", "version", "corrects").contains(path)
                    || path.matches("data\\.passages\\[[0-9]+]\\.(post|path|words)");

    Stream<Vector> all() {
        return Stream.of(
                damaged(
                        "masked-open-word-erased",
                        new Disposed(answered())
                                .carryOut(4)
                                .erase(6, 10, "data.text", 4)
                                .line(10, Disposed.only(CARRIED_OUT))
                                .masked(),
                        "erasure-undecided nr 6:"),
                damaged(
                        "masked-carrying-out-of-which-the-decision-is-not-shown",
                        afterwards()
                                .line(
                                        11,
                                        Disposed.only(path -> !path.equals("data.decision") && CARRIED_OUT.test(path)))
                                .masked(),
                        "erasure-undecided nr 1:"),
                damaged("masked-decision-not-shown", afterwards().withheld(10).masked(), "erasure-undecided nr 1:"),
                damaged(
                        "masked-decision-of-which-a-path-is-not-shown",
                        afterwards()
                                .line(
                                        10,
                                        Disposed.only(
                                                path -> !path.equals("data.passages[0].path") && DECIDED.test(path)))
                                .masked(),
                        "erasure-undecided nr 1:"),
                damaged(
                        "masked-word-erased-that-a-later-decision-does-not-name",
                        afterwards().erase(1, 11, "data.title", 1).masked(),
                        "erasure-undecided nr 1:"),
                damaged(
                        "masked-later-decision-with-its-reasons",
                        afterwards()
                                .line(10, Disposed.only(path -> path.equals("data.reasons") || DECIDED.test(path)))
                                .masked(),
                        "later-post-shown nr 10:"),
                damaged(
                        "masked-later-decision-with-a-provision",
                        afterwards()
                                .line(
                                        10,
                                        Disposed.only(path ->
                                                path.equals("data.passages[0].provision") || DECIDED.test(path)))
                                .masked(),
                        "later-post-shown nr 10:"),
                damaged(
                        "masked-decision-left-open-that-is-covered",
                        covering(4).line(4, ShownSlot.Open::new).masked(),
                        "assessed-uncovered nr 4:"),
                damaged(
                        "masked-code-erased",
                        new Disposed(answered()).erase(2, 5, "by.via").masked(),
                        "not-erasable nr 2:"),
                damaged(
                        "masked-passage-of-the-assessment-erased",
                        new Disposed(answered())
                                .erase(8, 5, "data.covered[0].path")
                                .masked(),
                        "not-erasable nr 8:"));
    }

    static Map<String, BundleFilesMap> good() {
        return new TreeMap<>(Map.of(
                "masked-erased-after-the-assessment",
                afterwards().masked(),
                "masked-erased-by-a-later-wording",
                new Disposed(answered())
                        .decide(words(1, "data.title", 1))
                        .reword(10, words(1, "data.title", 0))
                        .carryOut(11)
                        .erase(1, 12, "data.title", 0)
                        .line(11, Disposed.only(DECIDED))
                        .line(12, Disposed.only(CARRIED_OUT))
                        .masked(),
                "masked-assessment-of-which-words-are-erased",
                assessmentErased().masked(),
                "masked-decision-that-the-assessment-covers",
                covering(4).masked(),
                "masked-carrying-out-that-the-assessment-covers",
                covering(5).masked(),
                "masked-person-erased-of-a-post-whose-type-is-covered",
                typeCovered().masked()));
    }

    /** The assessment covers nr 2 as a whole; two words of it were erased before, and who told of it afterwards. */
    private static Disposed typeCovered() {
        List<Map<String, Object>> covered = new ArrayList<>(Example.ASSESSED);
        covered.add(Map.of("post", 2L, "provision", Example.PROVISION));
        return new Disposed(Example.assessing(covered))
                .decide(words(2, "source.person"))
                .carryOut(10)
                .line(2, slot -> switch (slot.path()) {
                    case "source.person" -> Disposed.gone(slot, 11);
                    case "data.text" ->
                        slot.position() < 2 ? Disposed.gone(slot, 5) : Example.withheld(slot, Example.PROVISION);
                    default -> Example.withheld(slot, Example.PROVISION);
                })
                .line(10, Disposed.only(DECIDED))
                .line(11, Disposed.only(CARRIED_OUT));
    }

    private static Example answered() {
        return new Example().answered();
    }

    /** The first word of the title goes after the assessment; nr 10 decides it, and nr 11 tells of it. */
    private static Disposed afterwards() {
        return new Disposed(answered())
                .decide(words(1, "data.title", 0))
                .carryOut(10)
                .erase(1, 11, "data.title", 0)
                .line(10, Disposed.only(DECIDED))
                .line(11, Disposed.only(CARRIED_OUT));
    }

    /** The reasons of the assessment named a person, who was erased afterwards. */
    private static Disposed assessmentErased() {
        return new Disposed(Example.reasoning("Prova Provdotter begär det"))
                .decide(words(8, "data.reasons", 0, 1))
                .carryOut(10)
                .erase(8, 11, "data.reasons", 0, 1)
                .line(10, Disposed.only(DECIDED))
                .line(11, Disposed.only(CARRIED_OUT));
    }

    /** The assessment covers a post that leads to an erasure as a whole; of it that much is shown. */
    private static Disposed covering(int post) {
        List<Map<String, Object>> covered = new ArrayList<>(Example.ASSESSED);
        covered.add(Map.of("post", (long) post, "provision", Example.PROVISION));
        Predicate<String> leads = post == 4 ? DECIDED : CARRIED_OUT;
        return new Disposed(Example.assessing(covered))
                .line(
                        post,
                        slot -> leads.test(slot.path())
                                ? new ShownSlot.Open(slot)
                                : Example.withheld(slot, Example.PROVISION));
    }
}
