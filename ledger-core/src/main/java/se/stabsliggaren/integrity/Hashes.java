package se.stabsliggaren.integrity;

import java.util.Arrays;

/** A growing row of hashes, without an object for each. */
final class Hashes {

    private static final int FIRST = 16;

    private byte[] bytes = new byte[FIRST * Sha256.LENGTH];
    private int size;

    void add(byte[] hash) {
        int end = Math.multiplyExact(size + 1, Sha256.LENGTH);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + bytes.length / 2));
        }
        System.arraycopy(hash, 0, bytes, end - Sha256.LENGTH, Sha256.LENGTH);
        size++;
    }

    byte[] get(int index) {
        java.util.Objects.checkIndex(index, size);
        return Arrays.copyOfRange(bytes, index * Sha256.LENGTH, (index + 1) * Sha256.LENGTH);
    }

    int size() {
        return size;
    }
}
