package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.signing.FileChannelOver;

class DurableFileTest {

    @TempDir
    private Path folder;

    private final List<String> done = new ArrayList<>();
    private boolean fails;

    private DurableFile disk() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        return DurableFile.of(file, () -> true, this::channel, () -> done.add("written"), () -> done.add("closed"));
    }

    private FileChannel channel(Path file) throws IOException {
        return new FileChannelOver(FileChannel.open(file, StandardOpenOption.WRITE)) {
            @Override
            public void force(boolean metaData) throws IOException {
                if (fails) {
                    throw new IOException("Input/output error");
                }
                done.add("forced");
            }
        };
    }

    @Test
    void whatIsOnlySeenIsWrittenToTheFileBeforeThatIsForced() throws IOException {
        try (DurableFile disk = disk()) {
            disk.forceWhatIsSeen();
            assertThat(done).containsExactly("written", "forced");
        }
    }

    @Test
    void nothingIsForcedAnyMoreOnceAForcingFailed() throws IOException {
        try (DurableFile disk = disk()) {
            fails = true;
            assertThatThrownBy(disk::force).isInstanceOf(UncheckedIOException.class);
            fails = false;
            assertThat(disk.failed()).isTrue();
            assertThatThrownBy(disk::force).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(disk::forceWhatIsSeen).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(disk::mustHold).isInstanceOf(UncheckedIOException.class);
            assertThat(done).containsExactly("closed");
        }
    }

    @Test
    void aFileThatCouldNotBeForcedWhereItWasPutIsForcedNoMoreThanAnyOther() throws IOException {
        try (DurableFile disk = disk()) {
            fails = true;
            assertThatThrownBy(() -> disk.replacing(folder.resolve("file"), () -> {}, () -> {}))
                    .isInstanceOf(UncheckedIOException.class);
            fails = false;
            assertThat(disk.failed()).isTrue();
            assertThatThrownBy(disk::force).isInstanceOf(UncheckedIOException.class);
            assertThat(done).containsExactly("closed");
        }
    }
}
