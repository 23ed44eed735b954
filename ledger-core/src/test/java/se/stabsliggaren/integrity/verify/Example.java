package se.stabsliggaren.integrity.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout;

/**
 * An invented incident and the register it stands in. Nr 2 names a person, of whom nr 5 tells that she was erased; nr 3
 * binds a photograph; nr 8 assesses a request, which the masked bundle follows.
 */
final class Example {

    static final String HOUSE = "kommunen.example/ledger/k7w2";
    static final byte[] PHOTO = "inte en riktig bild".getBytes(StandardCharsets.UTF_8);
    static final String PHOTO_DIGEST = HexFormat.of().formatHex(Sha256.of(PHOTO));
    static final int NAMING = 2;
    static final int RELEASE = 8;
    static final String PROVISION = "OSL 18 kap. 8 §";
    static final String LATER = "Efter prövningen i nr 8.";

    /** What nr 8 says is to be covered: three words, a field and those below it, and a post. */
    static final List<Map<String, Object>> ASSESSED = List.of(
            Map.of("post", 6L, "path", "data.text", "words", List.of(0L, 1L, 2L), "provision", PROVISION),
            Map.of("post", 6L, "path", "source", "provision", "OSL 21 kap. 7 §"),
            Map.of("post", 7L, "provision", PROVISION));

    static final SigningKey WITNESS = SigningKey.ofWitness("lansstyrelsen.example/witness", Sha256.of(new byte[] {9}));
    static final SigningKey NEIGHBOUR = SigningKey.ofWitness("grannen.example/witness", Sha256.of(new byte[] {8}));

    final ExampleLog incident;
    final ExampleLog register;

    Example() {
        this(new byte[32], "q4t9");
    }

    /** The same with another secret, and so other keys, or another incident. */
    Example(byte[] secret, String id) {
        this(secret, id, Map.of("request", 7L, "covered", ASSESSED));
    }

    private Example(byte[] secret, String id, Map<String, Object> assessed) {
        incident = incident(new ExampleLog(HOUSE + "/incident/" + id, secret), assessed);
        register = register(new ExampleLog(HOUSE + "/register", secret), incident);
    }

    /** The same, assessed in another way. */
    static Example assessing(List<Map<String, Object>> covered) {
        return new Example(new byte[32], "q4t9", Map.of("request", 7L, "covered", covered)).answered();
    }

    /** The same, assessed for these reasons. */
    static Example reasoning(String reasons) {
        return new Example(new byte[32], "q4t9", Map.of("request", 7L, "covered", ASSESSED, "reasons", reasons))
                .answered();
    }

    /** With a post after the assessment. */
    Example answered() {
        incident.add("request.answered", Map.of("request", 7L, "answer", "partly", "provisions", List.of(PROVISION)));
        return this;
    }

    private static ExampleLog incident(ExampleLog log, Map<String, Object> assessed) {
        return log.add(
                        "incident.opened",
                        Map.of(
                                "authority",
                                "kommunstyrelsen",
                                "exercise",
                                false,
                                "title",
                                "Misstänkt intrång i e-posten"))
                .add("note.written", Map.of("text", "Prova Provdotter loggade ut 😂"))
                .add("document.attached", Map.of("attachment", photo(), "to", 2L))
                .add(
                        "record.disposal-decided",
                        Map.of(
                                "organ",
                                "arkivnämnden",
                                "decided",
                                "2024-11-06",
                                "provision",
                                "plan 7",
                                "passages",
                                List.of(Map.of("post", 2L, "path", "data.text", "words", List.of(0L, 1L)))))
                .add(
                        "record.disposal-carried-out",
                        Map.of("decision", 4L, "stores", List.of(Map.of("name", "databasen", "cleaned", true))))
                .add("note.written", Map.of("text", "Lösenordet till reservlinjen låg i pärmen"))
                .add("request.received", Map.of("text", "Hela loggen"))
                .add("request.assessed", assessed);
    }

    private static Map<String, Object> photo() {
        return Map.of("digest", PHOTO_DIGEST, "mediaType", "image/jpeg", "size", (long) PHOTO.length);
    }

    private static ExampleLog register(ExampleLog log, ExampleLog incident) {
        return log.add("register.opened", Map.of("installation", "k7w2", "mark", "L1"))
                .add("register.key-introduced", introduced(log))
                .add(
                        "register.authority-registered",
                        Map.of("id", "ks", "name", "Kommunstyrelsen", "domain", "kommunen.example"))
                .add(
                        "register.incident-opened",
                        Map.of(
                                "incident",
                                incident.origin,
                                "designation",
                                "L1-2024-1",
                                "authority",
                                "ks",
                                "exercise",
                                false,
                                "title",
                                "Misstänkt intrång"))
                .add("register.key-introduced", introduced(incident))
                .add("register.head-noted", noted(incident.head()));
    }

    static Map<String, Object> introduced(ExampleLog log) {
        return Map.of("log", log.origin, "key", log.key.verifierKey().toString(), "generation", 1L, "size", 0L);
    }

    static Map<String, Object> noted(Checkpoint head) {
        return Map.of(
                "incident",
                head.origin(),
                "size",
                head.size(),
                "root",
                Base64.getEncoder().encodeToString(head.root()));
    }

    /** Nr 2 as it is after its erasure, slot by slot. */
    static byte[] erased(SealedPost post, int byPost) {
        return ContentLine.slots(Expanded.of(post.content(), post.seed())
                .erased(slot -> slot.path().equals("data.text") && slot.position() < 2, byPost)
                .slots());
    }

    /** A post slot by slot, each as the function makes it. */
    static byte[] shown(SealedPost post, Function<Slot, ShownSlot> how) {
        List<ShownSlot> shown = new ArrayList<>();
        for (ShownSlot slot : Expanded.of(post.content(), post.seed()).slots()) {
            shown.add(how.apply(((ShownSlot.Open) slot).slot()));
        }
        return ContentLine.slots(shown);
    }

    static ShownSlot withheld(Slot slot, String provision) {
        return new ShownSlot.Withheld(slot.path(), slot.position(), slot.digest(), provision);
    }

    /** A post of which its words are withheld. */
    static byte[] masked(SealedPost post, String provision) {
        return shown(
                post, slot -> slot.path().equals("data.text") ? withheld(slot, provision) : new ShownSlot.Open(slot));
    }

    /** Nr 6 as it is to be shown after {@link #ASSESSED}. */
    static ShownSlot assessed(Slot slot) {
        return switch (slot.path()) {
            case "data.text" -> slot.position() < 3 ? withheld(slot, PROVISION) : new ShownSlot.Open(slot);
            case "source.named", "source.person", "source.channel" -> withheld(slot, "OSL 21 kap. 7 §");
            default -> new ShownSlot.Open(slot);
        };
    }

    List<byte[]> incidentContent() {
        List<byte[]> content = new ArrayList<>(incident.content());
        content.set(NAMING - 1, erased(incident.posts.get(NAMING - 1), 5));
        return content;
    }

    List<byte[]> registerContent() {
        List<byte[]> content = new ArrayList<>(register.content());
        content.set(2, ContentLine.withheld("rör inte denna händelse"));
        return content;
    }

    SignedNote registerHead() {
        return register.key.sign(register.head()).with(WITNESS.cosign(register.head(), 1_730_894_712L));
    }

    BundleFilesMap whole() {
        return bundle(incidentContent(), false);
    }

    BundleFilesMap masked() {
        List<byte[]> content = incidentContent();
        content.set(5, shown(incident.posts.get(5), Example::assessed));
        content.set(6, ContentLine.withheld(PROVISION));
        for (int later = RELEASE; later < content.size(); later++) {
            content.set(later, ContentLine.withheld(LATER));
        }
        return bundle(content, true);
    }

    BundleFilesMap bundle(List<byte[]> content, boolean masked) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BundleWriter writer = new BundleWriter(out)) {
            writer.log(Layout.Part.INCIDENT, incident.bytes(), content, incident.key.sign(incident.head()));
            writer.log(Layout.Part.REGISTER, register.bytes(), registerContent(), registerHead());
            writer.file(Layout.ATTACHMENTS + PHOTO_DIGEST, PHOTO);
            writer.file(
                    Layout.VERIFIER_KEYS,
                    (register.key.verifierKey() + "\n" + incident.key.verifierKey() + "\n")
                            .getBytes(StandardCharsets.UTF_8));
            if (masked) {
                writer.finishMasked(RELEASE);
            } else {
                writer.finishWhole();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BundleFilesMap.unzip(out.toByteArray());
    }
}
