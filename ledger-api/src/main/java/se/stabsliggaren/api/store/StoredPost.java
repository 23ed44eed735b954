package se.stabsliggaren.api.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.integrity.ShownSlot;

/**
 * A post as it was read back.
 *
 * @param bytes what was hashed into the log
 * @param content the entry as canonical JSON, or its expanded form once something of it was erased
 * @param seed the 32 bytes from which every slot's salt follows; null once something was erased
 */
public record StoredPost(Post post, byte[] bytes, byte[] content, byte @Nullable [] seed) {

    /** Its slots one by one, erased ones among them. */
    public Expanded expanded() {
        return seed == null ? Expanded.read(content) : Expanded.of(content, seed);
    }

    /** Its slots in order. */
    public List<ShownSlot> slots() {
        return expanded().slots();
    }
}
