package se.stabsliggaren.format;

import org.jspecify.annotations.Nullable;

/** How one leaf is read: as a sender wrote it, with everything that can be wrong, or as it was stored. */
interface LeafReader {

    /** The value, or null when what was written means that it is absent. */
    @Nullable
    Object read(Kind.Leaf kind, Object written, String path);
}
