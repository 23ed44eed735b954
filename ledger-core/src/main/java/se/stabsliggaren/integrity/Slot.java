package se.stabsliggaren.integrity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of an event behind its salted digest (spec/record.md, "Slots"). What is hashed into the post is path,
 * position and digest; the salt and the value are shown or withheld.
 *
 * @param path where the value stands, e.g. {@code data.text}
 * @param position the word's or element's place within the path, from 0
 * @param salt 16 bytes
 * @param value a canonical JSON value; null when the value is absent
 */
public record Slot(
        String path, int position, byte[] salt, @Nullable Object value) {

    /** Bytes in a salt. */
    public static final int SALT_LENGTH = 16;

    /** SHA-256(salt ‖ JCS(value)). */
    public byte[] digest() {
        return Sha256.of(salt, Json.write(value));
    }

    /** The leaf of this slot in the event's tree. */
    public byte[] leafHash() {
        return leafHash(path, position, digest());
    }

    /** The leaf of a slot of which only the digest is known: withheld or erased. */
    public static byte[] leafHash(String path, int position, byte[] digest) {
        return TreeHash.leaf(bytes(path, position, digest));
    }

    static byte[] bytes(String path, int position, byte[] digest) {
        return Json.write(List.of(path, position, Base64.getEncoder().encodeToString(digest)));
    }

    /** Salt i of a seed: the first 16 bytes of SHA-256(seed ‖ uint32 i, most significant byte first). */
    public static byte[] salt(byte[] seed, int i) {
        byte[] index = {(byte) (i >>> 24), (byte) (i >>> 16), (byte) (i >>> 8), (byte) i};
        return java.util.Arrays.copyOf(Sha256.of(seed, index), SALT_LENGTH);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slot that
                && path.equals(that.path)
                && position == that.position
                && java.util.Arrays.equals(salt, that.salt)
                && java.util.Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(path, position, java.util.Arrays.hashCode(salt), value);
    }

    @Override
    public String toString() {
        return new String(Json.write(List.of(path, position)), StandardCharsets.UTF_8);
    }
}
