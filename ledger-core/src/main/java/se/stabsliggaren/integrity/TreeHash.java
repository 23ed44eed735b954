package se.stabsliggaren.integrity;

import java.util.List;

/** The hashes of an RFC 6962 Merkle tree (section 2.1). Leaves and nodes are hashed with different first bytes. */
public final class TreeHash {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private TreeHash() {}

    /** SHA-256(0x00 ‖ entry). */
    public static byte[] leaf(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    /** SHA-256(0x01 ‖ left ‖ right). */
    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The root of these leaf hashes, in order; SHA-256 of nothing when there are none. */
    public static byte[] root(List<byte[]> leafHashes) {
        Frontier frontier = Frontier.empty();
        for (byte[] leafHash : leafHashes) {
            frontier = frontier.with(leafHash);
        }
        return frontier.root();
    }
}
