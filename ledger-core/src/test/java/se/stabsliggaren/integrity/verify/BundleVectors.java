package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Vector.container;
import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** Containers, manifests, heads and signatures that are not what they should be. */
final class BundleVectors {

    /** A field of a kind that no reader knows, with a word in it. */
    private static final byte[] EXTRA = {(byte) 0xFE, (byte) 0xCA, 3, 0, 'h', 'e', 'j'};

    private static final String HEAD = Part.INCIDENT.checkpoint();

    private final Example example = new Example();

    Stream<Vector> all() {
        return Stream.of(containers(), files(), heads()).flatMap(each -> each);
    }

    private Stream<Vector> containers() {
        byte[] good = example.whole().zip();
        return Stream.of(
                container("not-a-zip", "hej".getBytes(StandardCharsets.UTF_8), Exit.CANNOT_TELL, "bundle-unreadable:"),
                container("empty-file", new byte[0], Exit.CANNOT_TELL, "bundle-unreadable:"),
                container(
                        "zip-cut-in-half",
                        Arrays.copyOf(good, good.length / 2),
                        Exit.CANNOT_TELL,
                        "bundle-unreadable:"),
                container(
                        "zip-without-its-last-byte",
                        Arrays.copyOf(good, good.length - 1),
                        Exit.CANNOT_TELL,
                        "bundle-unreadable:"),
                container(
                        "zip-with-a-byte-after-it",
                        Arrays.copyOf(good, good.length + 1),
                        Exit.DAMAGED,
                        "zip-trailing-data:"),
                container("zip-with-bytes-before-it", before(good), Exit.DAMAGED, "zip-hidden-data:"),
                container("zip-with-a-comment", ZipDamage.commented(good), Exit.DAMAGED, "zip-trailing-data:"),
                container("zip-with-an-extra-field", example.whole().zip(EXTRA), Exit.DAMAGED, "zip-hidden-data:"),
                container("zip-encrypted", ZipDamage.encrypted(good), Exit.DAMAGED, "zip-unsupported:"),
                container("zip-packed-otherwise", ZipDamage.packedOtherwise(good), Exit.DAMAGED, "zip-unsupported:"),
                container("zip-name-twice", ZipDamage.nameTwice(example.whole()), Exit.DAMAGED, "zip-name-twice:"),
                container("zip-names-differ", ZipDamage.localNameChanged(good), Exit.DAMAGED, "zip-names-differ:"),
                container("zip-of-two-bundles", ZipDamage.after(good, good), Exit.DAMAGED, "zip-hidden-data:"),
                container("zip-data-flipped", ZipDamage.dataFlipped(good), Exit.DAMAGED, "bundle-unreadable:"));
    }

    private Stream<Vector> files() {
        return Stream.of(
                damaged("file-extra", put("views/tidslinje.html", "hej"), "file-extra:"),
                damaged(
                        "file-of-an-unknown-name",
                        put("incident/more.txt", "hej").relisted(),
                        "file-name-bad:"),
                damaged("file-outside-the-folder", put("views/../../x", "hej").relisted(), "file-name-bad:"),
                damaged("file-listed-and-missing", without(Layout.VERIFIER_KEYS), "file-missing:"),
                damaged("file-changed", put(Layout.VERIFIER_KEYS, "hej"), "file-changed:"),
                damaged("leaves-missing", without(Part.INCIDENT.leaves()).relisted(), "file-missing:"),
                damaged("content-file-missing", without(Part.INCIDENT.content()).relisted(), "file-missing:"),
                damaged("checkpoint-missing", without(HEAD).relisted(), "file-missing:"),
                damaged(
                        "checkpoint-missing-and-content-cut",
                        without(HEAD)
                                .edit(Layout.Part.INCIDENT.content(), String::stripTrailing)
                                .relisted(),
                        "file-missing:"),
                damaged("register-missing", withoutRegister(), "file-missing:"),
                damaged("manifest-missing", without(Layout.MANIFEST), "file-missing:"),
                damaged("manifest-first", manifestFirst(), "manifest-not-last:"),
                damaged(
                        "manifest-not-canonical",
                        example.whole().edit(Layout.MANIFEST, m -> m + "\n"),
                        "manifest-bad:"),
                damaged("manifest-of-another-format", manifest(m -> m.put("bundle", "annat-1")), "manifest-bad:"),
                damaged("manifest-with-more", manifest(m -> m.put("extra", 1L)), "manifest-bad:"),
                damaged("manifest-masked-without-release", manifest(m -> m.put("kind", "masked")), "manifest-bad:"),
                damaged("manifest-whole-with-release", manifest(m -> m.put("release", 7L)), "manifest-bad:"),
                damaged("manifest-count-too-high", manifest(m -> m.put("size", 9L)), "count-wrong:"),
                damaged("manifest-count-too-low", manifest(m -> m.put("size", 7L)), "count-wrong:"),
                damaged(
                        "manifest-of-another-log",
                        manifest(m -> m.put("log", Example.HOUSE + "/incident/x")),
                        "origin-wrong:"));
    }

    private Stream<Vector> heads() {
        return Stream.of(
                damaged(
                        "checkpoint-root-changed",
                        resigned(head -> new Checkpoint(head.origin(), 8, new byte[32])),
                        "root-differs:"),
                damaged(
                        "checkpoint-larger-than-posts",
                        resigned(h -> new Checkpoint(h.origin(), 9, h.root())),
                        "count-wrong:"),
                damaged(
                        "checkpoint-smaller-than-posts",
                        resigned(h -> GoodBundleTest.head(example.incident, 7)),
                        "count-wrong:"),
                damaged(
                        "checkpoint-of-another-origin",
                        resigned(h -> new Checkpoint(h.origin() + "x", 8, h.root())),
                        "origin-wrong:"),
                damaged("checkpoint-with-extension-line", extended(), "checkpoint-bad:"),
                damaged("checkpoint-unsigned", unsigned(), "checkpoint-bad:"),
                damaged(
                        "checkpoint-cut",
                        example.whole().edit(HEAD, String::stripTrailing).relisted(),
                        "checkpoint-bad:"),
                damaged("signature-forged", forged(HEAD), "signature-bad:"),
                damaged("register-signature-forged", forged(Part.REGISTER.checkpoint()), "signature-bad:"),
                damaged("signed-by-a-key-of-its-own", signedBy(new Example(secret(1), "q4t9")), "key-not-introduced:"),
                damaged("incident-of-another-house", ofAnotherHouse(), "noted-head-differs register nr 6:"),
                damaged("fork-of-the-noted-head", fork(), "noted-head-differs register nr 6:"),
                damaged("signed-by-a-replaced-key", replacedKey(), "key-outdated:"));
    }

    private BundleFilesMap put(String name, String content) {
        BundleFilesMap bundle = example.whole();
        byte[] manifest = java.util.Objects.requireNonNull(bundle.files.remove(Layout.MANIFEST));
        bundle.files.put(name, content.getBytes(StandardCharsets.UTF_8));
        bundle.files.put(Layout.MANIFEST, manifest);
        return bundle;
    }

    private BundleFilesMap without(String name) {
        BundleFilesMap bundle = example.whole();
        bundle.files.remove(name);
        return bundle;
    }

    private BundleFilesMap withoutRegister() {
        BundleFilesMap bundle = example.whole();
        bundle.files.keySet().removeIf(name -> name.startsWith("register/"));
        return bundle.relisted();
    }

    private BundleFilesMap manifestFirst() {
        BundleFilesMap bundle = example.whole();
        BundleFilesMap turned = new BundleFilesMap();
        turned.files.put(Layout.MANIFEST, bundle.files.remove(Layout.MANIFEST));
        turned.files.putAll(bundle.files);
        return turned;
    }

    private BundleFilesMap manifest(Consumer<Map<String, Object>> how) {
        Map<String, Object> manifest = example.whole().manifest();
        how.accept(manifest);
        return example.whole().manifest(manifest);
    }

    private BundleFilesMap resigned(java.util.function.UnaryOperator<Checkpoint> how) {
        return head(example.incident.key.sign(how.apply(example.incident.head())));
    }

    private BundleFilesMap head(SignedNote note) {
        BundleFilesMap bundle = example.whole();
        bundle.files.put(HEAD, note.bytes());
        return bundle.relisted();
    }

    private BundleFilesMap extended() {
        String text = example.incident.head().body() + "mer\n";
        return head(new SignedNote(text, List.of(example.incident.key.signature(text))));
    }

    private BundleFilesMap unsigned() {
        BundleFilesMap bundle = example.whole();
        bundle.files.put(HEAD, example.incident.head().body().getBytes(StandardCharsets.UTF_8));
        return bundle.relisted();
    }

    private BundleFilesMap forged(String name) {
        return example.whole()
                .edit(name, note -> note.replaceFirst("(— [^ ]+ .{30})..", "$1AA"))
                .relisted();
    }

    private BundleFilesMap signedBy(Example other) {
        return head(other.incident.key.sign(example.incident.head()));
    }

    /** The incident of somebody else under the same name, with the register of this one. */
    private BundleFilesMap ofAnotherHouse() {
        Example other = new Example();
        other.incident.posts.clear();
        ExampleLog forged = new ExampleLog(example.incident.origin, new byte[32]);
        for (int i = 0; i < 8; i++) {
            forged.add("note.written", Map.of("text", "Inget hände " + i));
        }
        return replaced(forged);
    }

    /** The same beside the register that noted the first one's head, in a post that is not shown. */
    BundleFilesMap besideAWithheldNote() {
        byte[] withheld = ContentLine.withheld("Rör inte den här händelsen.");
        return ofAnotherHouse()
                .line(Part.REGISTER.content(), 6, noted -> new String(withheld, StandardCharsets.UTF_8))
                .relisted();
    }

    /** The same but for its last post, signed with the log's own key. */
    private BundleFilesMap fork() {
        Example other = new Example();
        ExampleLog forked = new ExampleLog(example.incident.origin, new byte[32]);
        other.incident.posts.forEach(forked.posts::add);
        forked.posts.removeLast();
        ExampleLog regrown = forked.regrown();
        regrown.add("request.assessed", Map.of("request", 7L, "covered", List.of(Map.of("post", 1L))));
        return replaced(regrown);
    }

    private BundleFilesMap replaced(ExampleLog log) {
        BundleFilesMap bundle = example.whole();
        bundle.lines(Part.INCIDENT.posts(), texts(log.bytes()));
        bundle.lines(Part.INCIDENT.content(), texts(log.content()));
        bundle.files.put(HEAD, log.key.sign(log.head()).bytes());
        bundle.files.remove(Layout.ATTACHMENTS + Example.PHOTO_DIGEST);
        if (log.posts.size() > 2 && texts(log.content()).get(2).contains(Example.PHOTO_DIGEST)) {
            bundle.files.put(Layout.ATTACHMENTS + Example.PHOTO_DIGEST, Example.PHOTO);
        }
        return bundle.releaved().relisted();
    }

    /** The register introduces a second key at nr 3, and the first signs nr 8. */
    private static BundleFilesMap replacedKey() {
        Example rotated = new Example();
        Map<String, Object> second = new java.util.TreeMap<>(Example.introduced(rotated.incident));
        second.put(
                "key",
                se.stabsliggaren.integrity.SigningKey.derived(new byte[32], rotated.incident.origin, 2)
                        .verifierKey()
                        .toString());
        second.put("generation", 2L);
        second.put("size", 3L);
        rotated.register.add("register.key-introduced", second);
        return rotated.whole();
    }

    private static List<String> texts(List<byte[]> lines) {
        return lines.stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }

    static byte[] secret(int number) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) number);
        return secret;
    }

    private static byte[] before(byte[] zip) {
        return ZipDamage.after(new byte[] {'h', 'e', 'j'}, zip);
    }
}
