package se.stabsliggaren.integrity;

import java.util.ArrayList;
import java.util.List;

/**
 * All leaves of a log, of which proofs are made for any size it has had (RFC 6962, section 2.1). It keeps every perfect
 * subtree it ever completed, twice as many hashes as leaves, so that a proof costs a handful of hashes and not a pass over the log.
 * Not safe for use by several threads while it grows.
 */
public final class Tree {

    /** levels.get(h) holds the roots of the perfect subtrees of 2^h leaves, from the left. */
    private final List<Hashes> levels = new ArrayList<>();

    public void add(byte[] leafHash) {
        byte[] hash = leafHash;
        for (int level = 0; ; level++) {
            if (level == levels.size()) {
                levels.add(new Hashes());
            }
            Hashes row = levels.get(level);
            row.add(hash);
            if (row.size() % 2 == 1) {
                return;
            }
            hash = TreeHash.node(row.get(row.size() - 2), hash);
        }
    }

    public int size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    public byte[] leaf(int index) {
        return levels.getFirst().get(index);
    }

    /** The root when the log had this size. */
    public byte[] root(int size) {
        requireSize(size);
        return size == 0 ? Sha256.of() : hash(0, size);
    }

    /** That the leaf at this index is in the tree of this size: from its sibling up. */
    public List<byte[]> inclusion(int index, int size) {
        requireSize(size);
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("leaf %d of %d".formatted(index, size));
        }
        List<byte[]> proof = new ArrayList<>();
        path(index, 0, size, proof);
        return proof;
    }

    /** That the tree of the second size begins with the tree of the first. */
    public List<byte[]> consistency(int first, int second) {
        requireSize(second);
        if (first < 0 || first > second) {
            throw new IndexOutOfBoundsException("size %d of %d".formatted(first, second));
        }
        List<byte[]> proof = new ArrayList<>();
        if (first > 0 && first < second) {
            subproof(first, 0, second, true, proof);
        }
        return proof;
    }

    private void path(int index, int from, int to, List<byte[]> proof) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, proof);
            proof.add(hash(middle, to));
        } else {
            path(index, middle, to, proof);
            proof.add(hash(from, middle));
        }
    }

    private void subproof(int first, int from, int to, boolean whole, List<byte[]> proof) {
        if (first == to) {
            if (!whole) {
                proof.add(hash(from, to));
            }
            return;
        }
        int middle = from + split(to - from);
        if (first <= middle) {
            subproof(first, from, middle, whole, proof);
            proof.add(hash(middle, to));
        } else {
            subproof(first, middle, to, false, proof);
            proof.add(hash(from, middle));
        }
    }

    /** The root of these leaves; from is a multiple of the largest power of two not above their number. */
    private byte[] hash(int from, int to) {
        int width = to - from;
        if (Integer.bitCount(width) == 1) {
            int level = Integer.numberOfTrailingZeros(width);
            return levels.get(level).get(from >> level);
        }
        int middle = from + split(width);
        return TreeHash.node(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two smaller than n. */
    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    private void requireSize(int size) {
        if (size < 0 || size > size()) {
            throw new IndexOutOfBoundsException("size %d of %d".formatted(size, size()));
        }
    }
}
