package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The deflate reader, held to the platform's. */
class InflateTest {

    private static final int MOST = 1 << 20;

    @Property(tries = 300)
    void unpacksWhatThePlatformPacks(
            @ForAll long seed, @ForAll @IntRange(max = 9) int level, @ForAll @IntRange(max = 2) int strategy)
            throws IOException {
        byte[] bytes = some(new Random(seed));
        assertThat(unpacked(packed(bytes, level, strategy))).isEqualTo(bytes);
    }

    @Property(tries = 1000)
    void takesNothingThatThePlatformRefuses(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] stream = packed(some(random), random.nextInt(10), random.nextInt(3));
        for (int i = random.nextInt(4); i >= 0; i--) {
            stream[random.nextInt(Math.min(stream.length, random.nextBoolean() ? 40 : 1 << 20))] ^=
                    (byte) (1 << random.nextInt(8));
        }
        byte[] own = unpackedOrNull(stream);
        byte[] platform = byThePlatform(stream);
        if (own != null) {
            assertThat(own).isEqualTo(platform);
        } else if (platform != null) {
            assertThatThrownBy(() -> unpacked(stream)).isInstanceOf(Inflate.EmptyBlock.class);
        }
    }

    @Test
    void refusesAnEmptyBlockBeforeTheLast() {
        byte[] last = {3, 0};
        byte[] emptyAndLast = {0, 0, 0, (byte) 0xFF, (byte) 0xFF, 3, 0};
        assertThat(unpackedOrNull(last)).isEmpty();
        assertThatThrownBy(() -> unpacked(emptyAndLast)).isInstanceOf(Inflate.EmptyBlock.class);
    }

    private static byte[] some(Random random) {
        byte[] bytes = new byte[random.nextInt(random.nextBoolean() ? 50 : 70_000)];
        int kinds = 1 + random.nextInt(random.nextBoolean() ? 4 : 256);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = i > 300 && random.nextInt(3) > 0
                    ? bytes[i - 1 - random.nextInt(300)]
                    : (byte) random.nextInt(kinds);
        }
        return bytes;
    }

    private static byte[] packed(byte[] bytes, int level, int strategy) {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(strategy);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] stream) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(stream);
        Inflate inflate = new Inflate(in::read, MOST);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1000];
        for (int count = inflate.read(piece, 0, 1000); count >= 0; count = inflate.read(piece, 0, 1000)) {
            out.write(piece, 0, count);
        }
        return out.toByteArray();
    }

    private static byte @Nullable [] unpackedOrNull(byte[] stream) {
        try {
            return unpacked(stream);
        } catch (IOException e) {
            return null;
        }
    }

    private static byte @Nullable [] byThePlatform(byte[] stream) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(stream);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(piece);
                if (count == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())
                        || out.size() > MOST) {
                    return null;
                }
                out.write(piece, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
