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
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.proof.Introduced;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Readme;
import se.stabsliggaren.integrity.verify.BrowserPage;

/** Writes an incident as an evidence bundle, open as far as nothing was erased. It is a stream; nothing waits for the end. */
public final class Bundles {

    private static final String ELSEWHERE = "Rör inte den här händelsen.";

    private final PostLog posts;
    private final Heads heads;
    private final Introduced introduced;
    private final Attachments attachments;
    private final Pictures pictures;

    public Bundles(PostLog posts, Heads heads, Introduced introduced, Attachments attachments, Pictures pictures) {
        this.posts = posts;
        this.heads = heads;
        this.introduced = introduced;
        this.attachments = attachments;
        this.pictures = pictures;
    }

    /**
     * Writes the first posts of an incident, with the register up to where it has noted their head.
     *
     * @param size how many posts of the incident
     * @param register the register's origin
     * @param registered how many posts of the register
     */
    public void write(Listed incident, int size, String register, int registered, OutputStream out) throws IOException {
        String log = incident.log();
        TreeMap<String, Stored> files = new TreeMap<>();
        try (BundleWriter bundle = new BundleWriter(out)) {
            bundle.log(
                    Layout.Part.INCIDENT,
                    new Pages<>(size, (after, limit) -> posts.bytes(log, after, limit)),
                    new Pages<>(size, (after, limit) -> content(log, after, limit, files)),
                    heads.head(log, size));
            bundle.log(
                    Layout.Part.REGISTER,
                    new Pages<>(registered, (after, limit) -> posts.bytes(register, after, limit)),
                    new Pages<>(registered, (after, limit) -> registerContent(register, incident, after, limit)),
                    heads.head(register, registered));
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
            for (var picture : pictures.of(incident, size).entrySet()) {
                bundle.file("views/" + picture.getKey(), picture.getValue());
            }
            bundle.file(Layout.VERIFIER_KEYS, keys(register, log));
            bundle.file(Layout.README, Readme.bytes());
            bundle.file(Layout.PAGE, BrowserPage.bytes());
            bundle.finishWhole();
        }
    }

    private List<byte[]> content(String log, int after, int limit, Map<String, Stored> files) {
        List<StoredPost> page = posts.posts(log, after, limit);
        page.forEach(post -> collect(log, post.post(), files));
        return page.stream().map(Bundles::line).toList();
    }

    /** Open, or slot by slot once something of it was erased. */
    private static byte[] line(StoredPost post) {
        byte[] seed = post.seed();
        return seed == null ? ContentLine.slots(post.slots()) : ContentLine.open(post.content(), seed);
    }

    private void collect(String log, Post post, Map<String, Stored> files) {
        Enclosures.of(post.entry().paper(), post.event()).forEach(enclosure -> {
            if (enclosure.attachment().digest() instanceof Digest.Sha256 digest) {
                attachments.of(log, post.number(), digest.hex()).ifPresent(stored -> files.put(digest.hex(), stored));
            }
        });
    }

    /** Of the register, what leads to this incident; of other incidents and authorities only that there is something. */
    private List<byte[]> registerContent(String register, Listed incident, int after, int limit) {
        return posts.posts(register, after, limit).stream()
                .map(post -> concerns(post.post(), register, incident) ? line(post) : ContentLine.withheld(ELSEWHERE))
                .toList();
    }

    private static boolean concerns(Post post, String register, Listed incident) {
        return post.event() instanceof RegisterEvent event
                && switch (event) {
                    case RegisterEvent.RegisterOpened ignored -> true;
                    case RegisterEvent.AuthorityRegistered authority ->
                        authority.id().equals(incident.authority());
                    case RegisterEvent.IncidentRegistered registered ->
                        registered.incident().equals(incident.log());
                    case RegisterEvent.IncidentStateNoted noted ->
                        noted.incident().equals(incident.log());
                    case RegisterEvent.IncidentReleased released ->
                        released.incident().equals(incident.log());
                    case RegisterEvent.HeadNoted noted -> noted.incident().equals(incident.log());
                    case RegisterEvent.KeyIntroduced key ->
                        key.log().equals(incident.log()) || key.log().equals(register);
                    case RegisterEvent.LogContinued said ->
                        said.log().equals(incident.log())
                                || said.successor().equals(incident.log())
                                || said.successor().equals(register);
                    case RegisterEvent.AccessChanged ignored -> false;
                    case RegisterEvent.ClockStepped ignored -> true;
                    case RegisterEvent.HistoryDeclared ignored -> true;
                };
    }

    /** The sizes at which a key of the register took over from another. */
    private List<Integer> rotations(String register, int registered) {
        return introduced.keys(register).stream()
                .skip(1)
                .map(RegisterEvent.KeyIntroduced::size)
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
