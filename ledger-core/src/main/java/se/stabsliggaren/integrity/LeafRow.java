package se.stabsliggaren.integrity;

import java.nio.charset.StandardCharsets;

/** The leaves of many posts, and nothing else of them. */
public final class LeafRow {

    private final Hashes hashes = new Hashes();

    public void addPost(byte[] postBytes) {
        hashes.add(TreeHash.leaf(postBytes));
    }

    public int size() {
        return hashes.size();
    }

    /** A leaf in base64. */
    public byte[] text(int index) {
        return Base64Text.of(hashes.get(index)).getBytes(StandardCharsets.US_ASCII);
    }
}
