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
    private static final int LONGEST_TAIL = 1 << 20;

    static ZipEnd find(ZipBytes bytes) throws IOException {
        long at = bytes.size() - END_LENGTH;
        ByteBuffer end = bytes.at(Math.max(0, at), END_LENGTH);
        if (end.getInt(0) != END || end.getShort(20) != 0) {
            throw new Unreadable(
                    trailing(bytes) ? Defect.ZIP_TRAILING_DATA : Defect.BUNDLE_UNREADABLE, "zipfilens slut");
        }
        long length = end.getInt(12) & 0xFFFFFFFFL;
        long directoryAt = end.getInt(16) & 0xFFFFFFFFL;
        long files = end.getShort(10) & 0xFFFF;
        if (at >= LOCATOR_LENGTH
                && bytes.at(at - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) == LARGE_LOCATOR) {
            return large(bytes, at - LOCATOR_LENGTH);
        }
        return checked(new ZipEnd(files, directoryAt, directoryAt + length), at);
    }

    private static ZipEnd large(ZipBytes bytes, long locatorAt) throws IOException {
        long at = bytes.at(locatorAt, LOCATOR_LENGTH).getLong(8);
        ByteBuffer end = bytes.at(at, LARGE_END_LENGTH);
        if (end.getInt(0) != LARGE_END || at + LARGE_END_LENGTH != locatorAt) {
            throw new Unreadable(Defect.ZIP_HIDDEN_DATA, "zipfilens slut");
        }
        return checked(new ZipEnd(end.getLong(32), end.getLong(48), end.getLong(48) + end.getLong(40)), at);
    }

    private static ZipEnd checked(ZipEnd end, long at) throws Unreadable {
        if (end.directoryEnd != at) {
            throw new Unreadable(Defect.ZIP_HIDDEN_DATA, "zipfilens slut");
        }
        return end;
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
