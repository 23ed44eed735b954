package se.stabsliggaren.api.export;

import java.io.IOException;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.format.Enclosures.Enclosure;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;

/** How much of an incident, and of the register, one bundle shows. Posts are shown in their order. */
interface ExportScope {

    /** What is shown of a post of the incident, as a line of content. */
    byte[] line(StoredPost post);

    /** Whether it shows which file this is, so that the file has to come along. */
    boolean shows(StoredPost post, Enclosure enclosure);

    /** What is shown of a post of the register: all of it, or why nothing. */
    byte[] registerLine(StoredPost post);

    /** The views. */
    void pictures(RenderedViews pictures, IncidentEntry incident, int size, RenderedViews.Frame frame)
            throws IOException;

    void finish(BundleWriter bundle) throws IOException;

    /** Everything, but what was erased. */
    static byte[] open(StoredPost post) {
        byte[] seed = post.seed();
        return seed == null ? ContentLine.slots(post.slots()) : ContentLine.open(post.content(), seed);
    }
}
