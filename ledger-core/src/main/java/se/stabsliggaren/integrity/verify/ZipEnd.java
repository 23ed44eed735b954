package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The end of the container: how many files, and where their directory lies. Nothing may follow it, not even a comment.
 *
 * @param directoryEnd the first byte after the directory
 */
record ZipEnd(long files, long directoryAt, long directoryEnd) {

    private static final int END = 0x06054b50;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_LOCATOR = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_END_LENGTH = 56;
    private static final long MANY = 0xFFFFFFFFL;
    private static final int LONGEST_TAIL = 1 << 20;

    static ZipEnd find(ZipBytes bytes) throws IOException {
        long at = bytes.size() - END_LENGTH;
        ByteBuffer end = bytes.at(Math.max(0, at), END_LENGTH);
        if (end.getInt(0) != END || end.getShort(20) != 0) {
            throw new Unreadable(
                    trailing(bytes) ? Defect.ZIP_TRAILING_DATA : Defect.BUNDLE_UNREADABLE, "zipfilens slut");
        }
        if (end.getInt(4) != 0 || end.getShort(8) != end.getShort(10)) { // other disks
            throw new Unreadable(Defect.ZIP_UNSUPPORTED, "zipfilens slut");
        }
        ZipEnd told = new ZipEnd(end.getShort(10) & 0xFFFF, end.getInt(16) & MANY, end.getInt(12) & MANY);
        if (at >= LOCATOR_LENGTH
                && bytes.at(at - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) == LARGE_LOCATOR) {
            return large(bytes, at - LOCATOR_LENGTH, told);
        }
        return checked(told.files, told.directoryAt, told.directoryEnd, at);
    }

    /** @param told what the smaller end says, with the directory's length for its end */
    private static ZipEnd large(ZipBytes bytes, long locatorAt, ZipEnd told) throws IOException {
        ByteBuffer locator = bytes.at(locatorAt, LOCATOR_LENGTH);
        long at = locator.getLong(8);
        ByteBuffer end = bytes.at(at, LARGE_END_LENGTH);
        boolean fits = end.getInt(0) == LARGE_END && at + LARGE_END_LENGTH == locatorAt && end.getLong(4) == 44;
        boolean alone = locator.getInt(4) == 0
                && locator.getInt(16) == 1
                && end.getLong(16) == 0
                && end.getLong(24) == end.getLong(32);
        boolean same = (told.files == 0xFFFF || told.files == end.getLong(32))
                && (told.directoryEnd == MANY || told.directoryEnd == end.getLong(40))
                && (told.directoryAt == MANY || told.directoryAt == end.getLong(48));
        if (!fits || !alone || !same) {
            throw new Unreadable(Defect.ZIP_HIDDEN_DATA, "zipfilens slut");
        }
        return checked(end.getLong(32), end.getLong(48), end.getLong(40), at);
    }

    private static ZipEnd checked(long files, long directoryAt, long length, long at) throws Unreadable {
        if (files < 0 || directoryAt < 0 || length < 0 || length > at || directoryAt != at - length) {
            throw new Unreadable(Defect.ZIP_HIDDEN_DATA, "zipfilens slut");
        }
        return new ZipEnd(files, directoryAt, at);
    }

    /** Whether the end stands somewhere before the end of the file. */
    private static boolean trailing(ZipBytes bytes) throws IOException {
        int length = (int) Math.min(bytes.size(), LONGEST_TAIL);
        ByteBuffer tail = bytes.at(bytes.size() - length, length);
        for (int i = length - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return true;
            }
        }
        return false;
    }
}
