package se.stabsliggaren.api.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stabsliggaren.api.attachment.Attachments;
import se.stabsliggaren.api.attachment.Stored;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.timestamp.Timestamps;
import se.stabsliggaren.api.witness.Cosignatures;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Readme;
import se.stabsliggaren.integrity.verify.BrowserPage;

/** Writes an incident as an evidence bundle, whole or masked. It is a stream; nothing waits for the end. */
public final class Bundles {

    private final PostLog posts;
    private final CheckpointSigner heads;
    private final Cosignatures cosignatures;
    private final KeyRegistry introduced;
    private final Attachments attachments;
    private final RenderedViews pictures;
    private final Timestamps timestamps;

    public Bundles(
            PostLog posts,
            CheckpointSigner heads,
            Cosignatures cosignatures,
            KeyRegistry introduced,
            Attachments attachments,
            RenderedViews pictures,
            Timestamps timestamps) {
        this.posts = posts;
        this.heads = heads;
        this.cosignatures = cosignatures;
        this.introduced = introduced;
        this.attachments = attachments;
        this.pictures = pictures;
        this.timestamps = timestamps;
    }

    /**
     * Writes the first posts of an incident, all of them open, with the register up to where it has noted their head.
     *
     * @param size how many posts of the incident
     * @param register the register's origin
     * @param registered how many posts of the register
     */
    public void write(IncidentEntry incident, int size, String register, int registered, OutputStream out)
            throws IOException {
        write(incident, size, register, registered, new FullExport(incident, register), out);
    }

    /** Writes the same posts as the assessment lets them be read. */
    public void writeMasked(
            IncidentEntry incident, int size, String register, int registered, Assessment assessment, OutputStream out)
            throws IOException {
        write(
                incident,
                size,
                register,
                registered,
                new RedactedExport(incident, size, register, assessment, posts),
                out);
    }

    private void write(
            IncidentEntry incident, int size, String register, int registered, ExportScope showing, OutputStream out)
            throws IOException {
        String log = incident.log();
        TreeMap<String, Stored> files = new TreeMap<>();
        try (BundleWriter bundle = new BundleWriter(out)) {
            bundle.log(
                    Layout.Part.INCIDENT,
                    new PagedIterable<>(size, (after, limit) -> posts.bytes(log, after, limit)),
                    new PagedIterable<>(size, (after, limit) -> content(log, after, limit, showing, files)),
                    heads.head(log, size));
            bundle.log(
                    Layout.Part.REGISTER,
                    new PagedIterable<>(registered, (after, limit) -> posts.bytes(register, after, limit)),
                    new PagedIterable<>(registered, (after, limit) -> posts.posts(register, after, limit).stream()
                            .map(showing::registerLine)
                            .toList()),
                    cosignatures.under(heads.head(register, registered)));
            for (int rotated : rotations(register, registered)) {
                bundle.file(
                        Layout.ROTATIONS + rotated,
                        heads.head(register, rotated).bytes());
            }
            for (var file : files.entrySet()) {
                try (InputStream in = attachments.open(log, file.getValue())) {
                    bundle.file(Layout.ATTACHMENTS + file.getKey(), in);
                }
            }
            showing.pictures(pictures, incident, size, (name, file) -> bundle.file("views/" + name, file));
            for (Timestamps.Kept kept : timestamps.kept(register, registered)) {
                bundle.file(
                        Layout.timestamp(kept.size()),
                        timestamps.answer(register, kept.size()).orElseThrow());
            }
            bundle.file(Layout.VERIFIER_KEYS, keys(register, log));
            bundle.file(Layout.README, Readme.bytes());
            bundle.file(Layout.PAGE, BrowserPage.bytes());
            showing.finish(bundle);
        }
    }

    private List<byte[]> content(String log, int after, int limit, ExportScope showing, Map<String, Stored> files) {
        List<StoredPost> page = posts.posts(log, after, limit);
        page.forEach(post -> collect(log, post, showing, files));
        return page.stream().map(showing::line).toList();
    }

    private void collect(String log, StoredPost stored, ExportScope showing, Map<String, Stored> files) {
        Post post = stored.post();
        Enclosures.of(post.entry().paper(), post.event()).forEach(enclosure -> {
            if (enclosure.attachment().digest() instanceof Digest.Sha256 digest && showing.shows(stored, enclosure)) {
                attachments.of(log, post.number(), digest.hex()).ifPresent(file -> files.put(digest.hex(), file));
            }
        });
    }

    /** The sizes at which a key of the register took over from another. */
    private List<Integer> rotations(String register, int registered) {
        return introduced.keys(register).stream()
                .skip(1)
                .map(KeyIntroduced::size)
                .filter(size -> size <= registered)
                .distinct()
                .toList();
    }

    private byte[] keys(String register, String log) {
        return List.of(register, log).stream()
                .flatMap(of -> introduced.keys(of).stream())
                .map(key -> key.key() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
