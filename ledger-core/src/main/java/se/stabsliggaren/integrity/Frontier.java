package se.stabsliggaren.integrity;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be remembered of a tree to append to it and to know its root: the roots of its perfect subtrees, largest
 * first. Immutable; a log of a million posts has at most twenty.
 */
public final class Frontier {

    private static final Frontier EMPTY = new Frontier(0, List.of());

    private final long size;
    private final List<byte[]> subtrees;

    private Frontier(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    public static Frontier empty() {
        return EMPTY;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    public Frontier with(byte[] leafHash) {
        List<byte[]> next = new ArrayList<>(subtrees);
        byte[] hash = leafHash;
        // Every trailing one bit of the size is a perfect subtree that the new leaf completes into a larger one.
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = TreeHash.node(next.removeLast(), hash);
        }
        next.add(hash);
        return new Frontier(size + 1, next);
    }

    /** The root of the whole tree. */
    public byte[] root() {
        if (subtrees.isEmpty()) {
            return Sha256.of();
        }
        byte[] root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = TreeHash.node(subtrees.get(i), root);
        }
        return root.clone();
    }
}
