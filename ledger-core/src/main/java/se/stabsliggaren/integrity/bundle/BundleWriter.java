package se.stabsliggaren.integrity.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.LeafRow;
import se.stabsliggaren.integrity.SignedNote;

/**
 * Writes a bundle as a stream: one log or two, whatever else belongs to it, and last the manifest. Of the posts it keeps
 * their leaves only. The same input gives the same bytes.
 */
public final class BundleWriter implements AutoCloseable {

    /** The zip format needs a time; posts have theirs, files have none. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final TreeMap<String, Manifest.File> files = new TreeMap<>();
    private final TreeMap<Layout.Part, Checkpoint> heads = new TreeMap<>();

    public BundleWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /**
     * All posts of a log, from the first to the head that the checkpoint signs.
     *
     * @param posts the stored bytes, in order
     * @param content what is shown of each, in the same order, made by {@link ContentLine}
     * @param checkpoint with all signatures that are known
     */
    public void log(Layout.Part part, Iterable<byte[]> posts, Iterable<byte[]> content, SignedNote checkpoint)
            throws IOException {
        LeafRow leaves = new LeafRow();
        try (FileStream out = open(part.posts())) {
            for (byte[] post : posts) {
                leaves.addPost(post);
                out.line(post);
            }
        }
        try (FileStream out = open(part.leaves())) {
            for (int i = 0; i < leaves.size(); i++) {
                out.line(leaves.text(i));
            }
        }
        try (FileStream out = open(part.content())) {
            for (byte[] line : content) {
                out.line(line);
            }
        }
        file(part.checkpoint(), checkpoint.bytes());
        heads.put(part, Checkpoint.read(checkpoint.text()));
    }

    /** Another file of the layout. */
    public void file(String name, InputStream in) throws IOException {
        try (FileStream out = open(name)) {
            in.transferTo(out);
        }
    }

    /** Another file of the layout. */
    public void file(String name, byte[] bytes) throws IOException {
        file(name, new ByteArrayInputStream(bytes));
    }

    /** Ends a bundle of which every slot of the incident is open or erased. */
    public void finishWhole() throws IOException {
        finish(Manifest.whole(head(), heads.get(Layout.Part.REGISTER), files.values()));
    }

    /**
     * Ends a bundle of which some is covered.
     *
     * @param release the number of the post {@code request.assessed} that it follows
     */
    public void finishMasked(long release) throws IOException {
        finish(Manifest.masked(head(), heads.get(Layout.Part.REGISTER), release, files.values()));
    }

    private Checkpoint head() {
        return java.util.Objects.requireNonNull(heads.get(Layout.Part.INCIDENT), "a bundle has an incident");
    }

    private void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(entry(Layout.MANIFEST));
        zip.write(manifest.bytes());
        zip.closeEntry();
        zip.finish();
    }

    private FileStream open(String name) throws IOException {
        if (!Layout.allows(name) || files.containsKey(name)) {
            throw new IllegalArgumentException("a bundle has no such file, or has it already: " + name);
        }
        zip.putNextEntry(entry(name));
        return new FileStream(zip, (size, digest) -> {
            zip.closeEntry();
            files.put(name, new Manifest.File(name, size, HexFormat.of().formatHex(digest)));
        });
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
