package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.VisibleText;

/** What one post says that the rest of the bundle must bear out. */
final class PostFacts implements SlotSink {

    private final String recordedAt;
    private String type = "";
    private final Map<String, Object> data = new HashMap<>();
    private final List<Long> references = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();
    private final DisposalSlots disposal = new DisposalSlots();
    private final Set<String> erased = new HashSet<>();
    private boolean covered;
    private boolean withoutProvision;

    /** Of a post that has not its form, and says nothing. */
    PostFacts() {
        this("");
    }

    PostFacts(String recordedAt) {
        this.recordedAt = recordedAt;
    }

    @Override
    public void open(String path, int position, @Nullable Object value, Field.@Nullable Kind kind) {
        disposal.open(path, position, value);
        if (path.equals("type") && value instanceof String name) {
            type = name;
        } else if (kind == Field.Value.REFERENCE && value instanceof Long number) {
            references.add(number);
        } else if (kind == Field.Value.DIGEST && value instanceof String digest) {
            digests.add(digest);
        } else if ((type.startsWith("register.") || type.startsWith("move."))
                && path.startsWith("data.")
                && value != null) {
            data.put(path.substring("data.".length()), value);
        }
    }

    @Override
    public void erased(String path, int position, long byPost) {
        disposal.erased(path, position, byPost);
        erased.add(path);
    }

    @Override
    public void withheld(String path, int position, String provision) {
        disposal.withheld(path);
        nothing(provision);
    }

    @Override
    public void hidden() {
        covered = true;
    }

    /** That the post is withheld as a whole, or this of it. */
    void nothing(String provision) {
        covered = true;
        withoutProvision |= !VisibleText.reads(provision);
    }

    /** When it was recorded, by its own word; empty when it does not say. */
    String recordedAt() {
        return recordedAt;
    }

    /** Empty when it is covered. */
    String type() {
        return type;
    }

    /** The plain values of an event of a register, or of a move. */
    Map<String, Object> data() {
        return data;
    }

    List<Long> references() {
        return references;
    }

    List<String> digests() {
        return digests;
    }

    /** What it says of disposals, and what of it is erased. */
    DisposalSlots disposal() {
        return disposal;
    }

    boolean covered() {
        return covered;
    }

    /** Whether something at this path is said to be erased. */
    boolean erased(String path) {
        return erased.contains(path);
    }

    /** Whether something is withheld and no provision is named. */
    boolean withoutProvision() {
        return withoutProvision;
    }
}
