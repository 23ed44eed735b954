package se.stabsliggaren.integrity.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.bundle.Layout;

/**
 * The posts of a bundle's incident, one after the other as they stand in it, for whoever stores them again. Nothing is
 * checked here but the form of the lines.
 */
public final class BundledPosts implements Closeable {

    private final ZipContainer container;
    private final Lines posts;
    private final Lines contents;

    private BundledPosts(ZipContainer container) {
        this.container = container;
        Layout.Part part = Layout.Part.INCIDENT;
        this.posts = new Lines(part.posts(), container.read(part.posts()), LogCheck.LONGEST_POST);
        this.contents = new Lines(part.content(), container.read(part.content()), LogCheck.LONGEST_CONTENT);
    }

    /**
     * A post and its content.
     *
     * @param content the entry as canonical JSON, or its expanded form once something of it was erased
     * @param seed 32 bytes; null with the expanded form
     */
    public record Bundled(byte[] bytes, byte[] content, byte @Nullable [] seed) {}

    /** @throws IOException when it is no bundle */
    public static BundledPosts open(Path bundle) throws IOException {
        ZipContainer container = ZipContainer.open(bundle);
        try {
            return new BundledPosts(container);
        } catch (IllegalArgumentException e) {
            container.close();
            throw new IOException("no posts", e);
        }
    }

    /**
     * The head that the bundle gives of the incident.
     *
     * @throws IllegalArgumentException when it gives none
     */
    public SignedNote checkpoint() throws IOException {
        try (InputStream in = container.read(Layout.Part.INCIDENT.checkpoint())) {
            int longest = Math.toIntExact(Layout.longest(Layout.Part.INCIDENT.checkpoint()));
            byte[] note = in.readNBytes(longest + 1);
            if (note.length > longest) {
                throw new IllegalArgumentException("a checkpoint that is longer than any");
            }
            return SignedNote.read(note);
        }
    }

    /**
     * The next post; null after the last.
     *
     * @throws IllegalArgumentException when nothing of it is shown
     */
    public @Nullable Bundled next() throws IOException {
        byte[] post = posts.next();
        byte[] content = contents.next();
        if (post == null || content == null) {
            return null;
        }
        return switch (ContentForm.read(content)) {
            case ContentForm.Open open -> new Bundled(post, Json.write(open.content()), open.seed());
            case ContentForm.Slots ignored -> new Bundled(post, content, null);
            case ContentForm.Withheld ignored -> throw new IllegalArgumentException("a post is withheld");
        };
    }

    /** The digests of the files that are attached, in hexadecimal. */
    public List<String> attachments() {
        return container.names().stream()
                .filter(name -> name.startsWith(Layout.ATTACHMENTS))
                .map(name -> name.substring(Layout.ATTACHMENTS.length()))
                .toList();
    }

    /** The bytes of one of them. */
    public InputStream attachment(String digest) {
        return container.read(Layout.ATTACHMENTS + digest);
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
