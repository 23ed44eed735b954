package se.stabsliggaren.integrity.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What can be done to a zip file itself. */
final class ZipDamage {

    private ZipDamage() {}

    static byte[] after(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] commented(byte[] zip) {
        byte[] commented = Arrays.copyOf(zip, zip.length + 3);
        commented[zip.length - 2] = 3;
        return commented;
    }

    /** The name in the first file's own header, not in the directory. */
    static byte[] localNameChanged(byte[] zip) {
        byte[] changed = zip.clone();
        changed[30] ^= 1;
        return changed;
    }

    /** The first file is said to be encrypted, in its own header and in the directory. */
    static byte[] encrypted(byte[] zip) {
        byte[] encrypted = zip.clone();
        encrypted[6] |= 1;
        encrypted[firstRow(zip) + 8] |= 1;
        return encrypted;
    }

    /** The first file is said to be packed by a method that no bundle uses. */
    static byte[] packedOtherwise(byte[] zip) {
        byte[] packed = zip.clone();
        packed[8] = 12;
        packed[firstRow(zip) + 10] = 12;
        return packed;
    }

    private static int firstRow(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }

    static byte[] dataFlipped(byte[] zip) {
        byte[] changed = zip.clone();
        changed[200] ^= 0x10;
        return changed;
    }

    /** Two files of the same length of name, of which one is then called as the other. */
    static byte[] nameTwice(BundleFilesMap bundle) {
        byte[] manifest = java.util.Objects.requireNonNull(bundle.files.remove("manifest.json"));
        bundle.files.put("incident/leavez.txt", new byte[0]);
        bundle.files.put("manifest.json", manifest);
        String zip = new String(bundle.zip(), StandardCharsets.ISO_8859_1);
        return zip.replace("incident/leavez.txt", "incident/leaves.txt").getBytes(StandardCharsets.ISO_8859_1);
    }
}
