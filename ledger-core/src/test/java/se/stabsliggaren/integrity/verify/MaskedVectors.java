package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** Masked bundles that cover less than the assessment they follow says, or more, or otherwise; all rightly sealed. */
final class MaskedVectors {

    private static final String CONTENT = Part.INCIDENT.content();

    private final Example example = new Example().answered();

    Stream<Vector> all() {
        return Stream.of(less(), more(), assessments(), later()).flatMap(each -> each);
    }

    private Stream<Vector> less() {
        return Stream.of(
                damaged("masked-word-left-open", six(this::firstWordOpen), "assessed-uncovered nr 6:"),
                damaged("masked-field-left-open", six(slot -> open(slot, "source.named")), "assessed-uncovered nr 6:"),
                damaged("masked-post-with-its-seed", line(6, opened(6)), "assessed-uncovered nr 6:"),
                damaged("masked-post-left-open", line(7, opened(7)), "assessed-uncovered nr 7:"),
                damaged("masked-file-left-in", fileLeftIn(), "attachment-unnamed:"));
    }

    private Stream<Vector> more() {
        return Stream.of(
                damaged("masked-word-too-many", six(this::fourthWordToo), "covered-unassessed nr 6:"),
                damaged("masked-field-too-many", six(slot -> covered(slot, "by.function")), "covered-unassessed nr 6:"),
                damaged("masked-slot-hidden", six(this::channelHidden), "covered-unassessed nr 6:"),
                damaged(
                        "masked-post-of-which-words-were-named",
                        line(6, ContentLine.withheld(Example.PROVISION)),
                        "covered-unassessed nr 6:"),
                damaged(
                        "masked-post-that-nobody-named",
                        line(4, ContentLine.withheld(Example.PROVISION)),
                        "covered-unassessed nr 4:"),
                damaged("masked-word-under-another-provision", six(this::otherwise), "provision-differs nr 6:"),
                damaged(
                        "masked-post-under-another-provision",
                        line(7, ContentLine.withheld("OSL 21 kap. 7 §")),
                        "provision-differs nr 7:"));
    }

    private Stream<Vector> assessments() {
        return Stream.of(
                damaged(
                        "masked-assessment-withheld",
                        line(8, ContentLine.withheld(Example.PROVISION)),
                        "release-unresolved nr 8:"),
                damaged(
                        "masked-assessment-partly-withheld",
                        line(8, shown(8, slot -> covered(slot, "data.covered[1].provision"))),
                        "assessment-covered nr 8:"),
                damaged(
                        "masked-assessment-partly-hidden",
                        line(8, shown(8, this::pathHidden)),
                        "assessment-covered nr 8:"),
                damaged(
                        "masked-passage-of-no-field",
                        assessing(Map.of("post", 4L, "path", "data.txet", "provision", "x")),
                        "passage-unresolved nr 4:"),
                damaged(
                        "masked-passage-of-no-word",
                        assessing(Map.of(
                                "post", 4L, "path", "data.provision", "words", List.of(1L), "provision", "plan 7")),
                        "passage-unresolved nr 4:"),
                damaged(
                        "masked-passage-without-provision",
                        assessing(Map.of("post", 6L, "path", "source.person")),
                        "provision-differs nr 6:"));
    }

    private Stream<Vector> later() {
        return Stream.of(
                damaged("masked-later-post-open", line(9, opened(9)), "later-post-shown nr 9:"),
                damaged("masked-later-post-partly-open", line(9, shown(9, this::laterOpen)), "later-post-shown nr 9:"));
    }

    private BundleFilesMap line(int number, byte[] line) {
        return example.masked().line(CONTENT, number, before -> text(line)).relisted();
    }

    private BundleFilesMap six(Function<Slot, ShownSlot> how) {
        return line(6, shown(6, how));
    }

    private byte[] shown(int number, Function<Slot, ShownSlot> how) {
        return Example.shown(example.incident.posts.get(number - 1), how);
    }

    private byte[] opened(int number) {
        return example.incident.content().get(number - 1);
    }

    private ShownSlot firstWordOpen(Slot slot) {
        return slot.position() == 0 ? open(slot, "data.text") : Example.assessed(slot);
    }

    private ShownSlot fourthWordToo(Slot slot) {
        return slot.position() == 3 ? Example.withheld(slot, Example.PROVISION) : Example.assessed(slot);
    }

    private ShownSlot channelHidden(Slot slot) {
        return slot.path().equals("source.channel") ? new ShownSlot.Hidden(slot.leafHash()) : Example.assessed(slot);
    }

    private ShownSlot otherwise(Slot slot) {
        return slot.path().equals("data.text") && slot.position() == 1
                ? Example.withheld(slot, "OSL 21 kap. 7 §")
                : Example.assessed(slot);
    }

    private ShownSlot pathHidden(Slot slot) {
        return slot.path().equals("data.covered[0].path")
                ? new ShownSlot.Hidden(slot.leafHash())
                : new ShownSlot.Open(slot);
    }

    /** The answer, and whom it is about, beside the type. */
    private ShownSlot laterOpen(Slot slot) {
        return slot.path().startsWith("data.") ? new ShownSlot.Open(slot) : Example.withheld(slot, Example.LATER);
    }

    private static ShownSlot open(Slot slot, String path) {
        return slot.path().equals(path) ? new ShownSlot.Open(slot) : Example.assessed(slot);
    }

    private static ShownSlot covered(Slot slot, String path) {
        if (slot.path().equals(path)) {
            return Example.withheld(slot, Example.PROVISION);
        }
        return slot.path().startsWith("data.covered") ? new ShownSlot.Open(slot) : Example.assessed(slot);
    }

    /** The photograph's digest is covered, and the file is there all the same. */
    private static BundleFilesMap fileLeftIn() {
        Example other = Example.assessing(
                List.of(Map.of("post", 3L, "path", "data.attachment", "provision", Example.PROVISION)));
        BundleFilesMap bundle = other.masked();
        byte[] line = Example.shown(
                other.incident.posts.get(2),
                slot -> slot.path().startsWith("data.attachment.")
                        ? Example.withheld(slot, Example.PROVISION)
                        : new ShownSlot.Open(slot));
        return bundle.line(CONTENT, 3, open -> text(line))
                .line(CONTENT, 6, masked -> text(other.incident.content().get(5)))
                .line(CONTENT, 7, masked -> text(other.incident.content().get(6)))
                .relisted();
    }

    /** The bundle masked as ever, but after an assessment that also says this. */
    private static BundleFilesMap assessing(Map<String, Object> more) {
        return Example.assessing(Stream.concat(Stream.of(more), Example.ASSESSED.stream())
                        .toList())
                .masked();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
