package se.stabsliggaren.api.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FsyncedLogTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(folder.resolve("lines"), "before\n");
    }

    private FileChannel channel() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Test
    void keepsTheLinesOfAllWhoWriteAtOnce() throws Exception {
        try (FsyncedLog lines = new FsyncedLog(channel());
                ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Callable<Void>> writers = IntStream.range(0, 200)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        lines.add("line " + i + "\n");
                        assertThat(Files.readAllLines(file)).contains("line " + i);
                        return null;
                    })
                    .toList();
            for (var written : pool.invokeAll(writers)) {
                written.get();
            }
        }
        assertThat(Files.readAllLines(file)).hasSize(201).startsWith("before").doesNotHaveDuplicates();
    }

    @Test
    void writesOverWhatAFullDiskLeftOfALine() throws IOException {
        FullAtTimes disk = new FullAtTimes(channel());
        try (FsyncedLog lines = new FsyncedLog(disk)) {
            disk.full = true;
            assertThatThrownBy(() -> lines.add("cut in the middle\n")).isInstanceOf(IOException.class);
            assertThat(Files.readString(file)).isEqualTo("before\ncut in");
            disk.full = false;
            lines.add("next\n");
        }
        assertThat(Files.readAllLines(file)).containsExactly("before", "cut in the middle", "next");
    }

    @Test
    void writesAgainWhatAFailedForcingDropped() throws IOException {
        DropsOnce disk = new DropsOnce(channel());
        try (FsyncedLog lines = new FsyncedLog(disk)) {
            assertThatThrownBy(() -> lines.add("dropped\n")).isInstanceOf(IOException.class);
            assertThat(Files.readString(file)).isEqualTo("before\n");
            lines.add("next\n");
        }
        assertThat(Files.readAllLines(file)).containsExactly("before", "dropped", "next");
    }

    @Test
    void writesWhatIsLeftOverWhenItIsTriedAgainWithNothingMore() throws IOException {
        FullAtTimes disk = new FullAtTimes(channel());
        try (FsyncedLog lines = new FsyncedLog(disk)) {
            disk.full = true;
            assertThatThrownBy(() -> lines.add("cut in the middle\n")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> lines.add("")).isInstanceOf(IOException.class);
            assertThat(lines.failed()).isTrue();
            disk.full = false;
            lines.add("");
            assertThat(lines.failed()).isFalse();
        }
        assertThat(Files.readAllLines(file)).containsExactly("before", "cut in the middle");
    }

    /** A disk that drops what it could not force, and says so once. */
    private static final class DropsOnce extends FileChannelOver {
        private final long before;
        private boolean dropped;

        DropsOnce(FileChannel file) throws IOException {
            super(file);
            before = file.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (!dropped) {
                dropped = true;
                truncate(before);
                throw new IOException("Input/output error");
            }
            super.force(metaData);
        }
    }

    /** A disk that has room for six bytes more when it is full. */
    private static final class FullAtTimes extends FileChannelOver {
        private boolean full;

        FullAtTimes(FileChannel file) {
            super(file);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            if (full && bytes.position() > 0) {
                throw new IOException("No space left on device");
            }
            if (full) {
                int written = super.write(bytes.slice(0, 6), position);
                bytes.position(written);
                return written;
            }
            return super.write(bytes, position);
        }
    }
}
