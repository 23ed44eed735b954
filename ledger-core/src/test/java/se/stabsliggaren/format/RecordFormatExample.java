package se.stabsliggaren.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.TreeHash;

/** The worked example of spec/record.md, as the ledger makes it. */
final class RecordFormatExample {

    private static final String LOG = "kommunen.example/ledger/k7w2/incident/q4t9";
    private static final Post OPENED = new Post(
            LOG,
            1,
            Instant.parse("2024-11-06T12:05:12.123Z"),
            ClockState.SYNCHRONISED,
            entry(
                    null,
                    Occurred.assumedAt(When.parse("2024-11-06T12:05:12.123Z")),
                    null,
                    List.of(),
                    new IncidentOpened(
                            "kommunstyrelsen", false, Text.of("Misstänkt intrång i e-posten"), "KS 2024/471")));
    private static final Post NOTED = new Post(
            LOG,
            2,
            Instant.parse("2024-11-06T12:07:40.006Z"),
            ClockState.FREE,
            entry(
                    new Source("IT-driften", Person.of("Testa Testlund"), "telefon"),
                    Occurred.oneOf(List.of(When.parse("2024-11-06/night"), When.parse("2024-11-06T06:10Z"))),
                    Ref.to(1),
                    List.of(Remark.of(RemarkKind.ABOUT_ANOTHER_KIND, 1)),
                    new NoteWritten(Text.of("Prova Provdotter loggade ut\n😂"), null, Certainty.RUMOUR)));

    private RecordFormatExample() {}

    static SealedPost first() {
        return Sealer.seal(OPENED, seed(1));
    }

    static SealedPost second() {
        return Sealer.seal(NOTED, seed(2));
    }

    /** The second post without the name in its text. */
    static Expanded nameErased() {
        return Expanded.of(second().content(), second().seed())
                .erased(slot -> slot.path().equals("data.text") && slot.position() < 2, 60);
    }

    static String markdown() {
        byte[] root = TreeHash.root(List.of(first().leafHash(), second().leafHash()));
        return post(OPENED, first())
                + post(NOTED, second())
                + "The head of the log after both posts:\n\n"
                + block("head", LOG + "\n2\n" + base64(root))
                + "### Post 2 after an erasure\n\n"
                + "The expanded form of its content, when a later post 60 has told that the name in it is erased:\n\n"
                + block("expanded-2", utf8(nameErased().write()));
    }

    private static String post(Post post, SealedPost sealed) {
        StringBuilder slots = new StringBuilder();
        List<Slot> all = Sealer.slots(post.entry(), sealed.seed());
        for (Slot slot : all) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("digest", base64(slot.digest()));
            line.put("leaf", base64(slot.leafHash()));
            line.put("path", slot.path());
            line.put("position", slot.position());
            line.put("salt", base64(slot.salt()));
            line.put("value", slot.value());
            slots.append(Json.text(line)).append('\n');
        }
        String n = "-" + post.number();
        return "### Post %d\n\nIts seed, in hexadecimal, and its content:\n\n".formatted(post.number())
                + block("seed" + n, HexFormat.of().formatHex(sealed.seed()))
                + block("content" + n, utf8(sealed.content()))
                + "Its slots, open, each with its digest and leaf:\n\n"
                + block("slots" + n, slots.toString().strip())
                + "The event root:\n\n"
                + block("root" + n, base64(Sealer.root(all)))
                + "The post bytes, and the leaf they are in the log:\n\n"
                + block("bytes" + n, utf8(sealed.bytes()))
                + block("leaf" + n, base64(sealed.leafHash()));
    }

    static String block(String name, String lines) {
        return "```" + name + "\n" + lines + "\n```\n\n";
    }

    private static Entry entry(
            @Nullable Source source, Occurred occurred, @Nullable Ref causedBy, List<Remark> remarks, Event event) {
        By by = new By("a3f1", "loggförare", Via.WEB);
        return new Entry(by, source, occurred, null, null, null, causedBy, remarks, event);
    }

    private static byte[] seed(int fill) {
        byte[] seed = new byte[Sealer.SEED_LENGTH];
        Arrays.fill(seed, (byte) fill);
        return seed;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
