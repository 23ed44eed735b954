package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** No slot of any post can change places, take another's name, or stand there twice. */
class AnySlotTest {

    private static final Example EXAMPLE = new Example();

    private static Path file;

    @BeforeContainer
    static void begin() throws IOException {
        file = Files.createTempFile("paket", ".zip");
    }

    @AfterContainer
    static void end() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 20)
    void isAsItWasSealedWhenItIsShownByItself(@ForAll @IntRange(min = 3, max = 8) int number) throws IOException {
        assertThat(shown(number, slots(number))).isEqualTo(Exit.VERIFIED);
    }

    @Property(tries = 200)
    void isFoundOutWhenItChangesPlaces(
            @ForAll @IntRange(min = 1, max = 8) int number,
            @ForAll @IntRange(min = 0) int one,
            @ForAll @IntRange(min = 1) int further)
            throws IOException {
        List<ShownSlot> slots = slots(number);
        int first = one % slots.size();
        Collections.swap(slots, first, (first + 1 + further % (slots.size() - 1)) % slots.size());
        assertThat(shown(number, slots)).isEqualTo(Exit.DAMAGED);
    }

    @Property(tries = 200)
    void isFoundOutWhenItTakesTheNameOfAnother(
            @ForAll @IntRange(min = 1, max = 8) int number,
            @ForAll @IntRange(min = 0) int one,
            @ForAll @IntRange(min = 1) int further)
            throws IOException {
        List<ShownSlot> slots = slots(number);
        int first = one % slots.size();
        Slot named = opened(slots, (first + 1 + further % (slots.size() - 1)) % slots.size());
        Slot slot = opened(slots, first);
        slots.set(first, new ShownSlot.Open(new Slot(named.path(), named.position(), slot.salt(), slot.value())));
        assertThat(shown(number, slots)).isEqualTo(Exit.DAMAGED);
    }

    @Property(tries = 200)
    void isFoundOutWhenItStandsThereTwice(
            @ForAll @IntRange(min = 1, max = 8) int number,
            @ForAll @IntRange(min = 0) int one,
            @ForAll @IntRange(min = 0) int where)
            throws IOException {
        List<ShownSlot> slots = slots(number);
        slots.add(where % (slots.size() + 1), slots.get(one % slots.size()));
        assertThat(shown(number, slots)).isEqualTo(Exit.DAMAGED);
    }

    @Property(tries = 200)
    void isFoundOutWhenItIsLeftOut(@ForAll @IntRange(min = 1, max = 8) int number, @ForAll @IntRange(min = 0) int which)
            throws IOException {
        List<ShownSlot> slots = slots(number);
        slots.remove(which % slots.size());
        assertThat(shown(number, slots)).isEqualTo(Exit.DAMAGED);
    }

    private static List<ShownSlot> slots(int number) {
        SealedPost post = EXAMPLE.incident.posts.get(number - 1);
        return new ArrayList<>(Expanded.of(post.content(), post.seed()).slots());
    }

    private static Slot opened(List<ShownSlot> slots, int which) {
        return ((ShownSlot.Open) slots.get(which)).slot();
    }

    private static Exit shown(int number, List<ShownSlot> slots) throws IOException {
        String line = new String(ContentLine.slots(slots), StandardCharsets.UTF_8);
        BundleFilesMap bundle = EXAMPLE.whole()
                .line(Part.INCIDENT.content(), number, before -> line)
                .relisted();
        Files.write(file, bundle.zip());
        return Verification.of(Request.of(file)).exit();
    }
}
