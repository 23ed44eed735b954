package se.stabsliggaren.format;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

/** Reads what was stored. Limits may have been others then; what is there is read for ever. */
final class StoredLeaf implements LeafReader {

    static final StoredLeaf READER = new StoredLeaf();

    private StoredLeaf() {}

    @Override
    public @Nullable Object read(Kind.Leaf kind, Object written, String path) {
        if (written instanceof Text || written instanceof Person || written instanceof Digest) {
            return written;
        }
        return switch (kind) {
            case TEXT -> Text.of((String) written);
            case PERSON -> Person.of((String) written);
            case DIGEST -> new Digest.Sha256((String) written);
            case WHEN -> When.parse((String) written);
            case INSTANT -> Moments.read((String) written);
            case REF -> Ref.to(Math.toIntExact((Long) written));
            case LABEL -> (String) written;
            case INTEGER -> Math.toIntExact((Long) written);
            case LONG -> (Long) written;
            case BOOLEAN -> (Boolean) written;
        };
    }
}
