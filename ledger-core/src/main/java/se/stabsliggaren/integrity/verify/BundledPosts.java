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
import se.stabsliggaren.integrity.bundle.Manifest;

/**
 * The posts of a bundle's incident, one after the other as they stand in it, for whoever stores or reads them again. Nothing is
 * checked here but the form of the lines.
 */
public final class BundledPosts implements Closeable {

    private final ZipContainer container;
    private final Lines posts;
    private final Lines contents;

    private BundledPosts(ZipContainer container, Layout.Part part) {
        this.container = container;
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
        return open(bundle, Layout.Part.INCIDENT);
    }

    /**
     * The posts of its register, of which it shows what concerns the incident.
     *
     * @throws IOException when it is no bundle
     */
    public static BundledPosts ofRegister(Path bundle) throws IOException {
        return open(bundle, Layout.Part.REGISTER);
    }

    private static BundledPosts open(Path bundle, Layout.Part part) throws IOException {
        ZipContainer container = ZipContainer.open(bundle);
        try {
            return new BundledPosts(container, part);
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
     * Whether something of the incident may be covered, as the manifest says.
     *
     * @throws IllegalArgumentException when it has none that can be read
     */
    public boolean masked() throws IOException {
        try (InputStream in = container.read(Layout.MANIFEST)) {
            return Manifest.read(in.readAllBytes()).masked();
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
        return post == null || content == null ? null : bundled(post, content);
    }

    private static Bundled bundled(byte[] post, byte[] content) {
        return switch (ContentForm.read(content)) {
            case ContentForm.Open open -> new Bundled(post, Json.write(open.content()), open.seed());
            case ContentForm.Slots ignored -> new Bundled(post, content, null);
            case ContentForm.Withheld ignored -> throw new IllegalArgumentException("a post is withheld");
        };
    }

    /** The next post of which something is shown; null after the last. */
    public @Nullable Bundled nextShown() throws IOException {
        for (byte[] post = posts.next(), content = contents.next();
                post != null && content != null;
                post = posts.next(), content = contents.next()) {
            if (!(ContentForm.read(content) instanceof ContentForm.Withheld)) {
                return bundled(post, content);
            }
        }
        return null;
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
