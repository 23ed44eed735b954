package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody has read and approved. Run the tests with {@code -Dapprove=true} to write what they make. */
final class Approved {

    static final boolean WRITING = Boolean.getBoolean("approve");

    private Approved() {}

    static void check(Path file, String made) {
        try {
            if (WRITING) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, made);
            }
            assertThat(file).exists();
            assertThat(made)
                    .as("%s; if the change is meant, run with -Dapprove=true and read the difference", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
