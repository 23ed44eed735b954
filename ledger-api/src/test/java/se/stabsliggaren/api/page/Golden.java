package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that somebody has read and approved. What differs is left under {@code target/pages} to be compared. */
final class Golden {

    private Golden() {}

    static void assertApproved(String name, String made) {
        try (InputStream approved = Golden.class.getResourceAsStream("/pages/" + name)) {
            Path left = Path.of("target", "pages", name);
            Files.createDirectories(left.getParent());
            Files.writeString(left, made + "\n");
            assertThat(made + "\n")
                    .isEqualTo(approved == null ? "" : new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
