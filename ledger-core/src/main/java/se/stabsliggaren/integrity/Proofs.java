package se.stabsliggaren.integrity;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Checks inclusion and consistency proofs (RFC 9162, sections 2.1.3.2 and 2.1.4.2). Pure; nothing but a true proof passes. */
public final class Proofs {

    private Proofs() {}

    /** Whether the leaf stands at this index of the tree that has this size and root. */
    public static boolean included(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : proof) {
            if (sn == 0 || sibling.length != Sha256.LENGTH) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = TreeHash.node(sibling, hash);
                sn >>= Long.numberOfTrailingZeros(fn);
                fn >>= Long.numberOfTrailingZeros(fn);
            } else {
                hash = TreeHash.node(hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(hash, root);
    }

    /** Whether the tree of the second size and root begins with the tree of the first. */
    public static boolean consistent(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second || first == 0) {
            boolean same = first == second && Arrays.equals(firstRoot, secondRoot);
            boolean fromNothing = first == 0 && first != second && Arrays.equals(firstRoot, Sha256.of());
            return proof.isEmpty() && (same || fromNothing);
        }
        return climbs(first, firstRoot, second, secondRoot, proof);
    }

    private static boolean climbs(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        boolean wholeTree = (first & (first - 1)) == 0;
        Iterator<byte[]> path = proof.iterator();
        if (!wholeTree && !path.hasNext()) {
            return false;
        }
        long fn = (first - 1) >> Long.numberOfTrailingZeros(first);
        long sn = (second - 1) >> Long.numberOfTrailingZeros(first);
        byte[] fr = wholeTree ? firstRoot : path.next();
        byte[] sr = fr;
        while (path.hasNext()) {
            byte[] sibling = path.next();
            if (sn == 0 || sibling.length != Sha256.LENGTH) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = TreeHash.node(sibling, fr);
                sr = TreeHash.node(sibling, sr);
                sn >>= Long.numberOfTrailingZeros(fn);
                fn >>= Long.numberOfTrailingZeros(fn);
            } else {
                sr = TreeHash.node(sr, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }
}
