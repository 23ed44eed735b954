package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** An authority for time stamps that is openssl itself, so that what is checked was made by no program of ours. */
final class OpensslAuthority {

    private OpensslAuthority() {}

    /** Stamps the register's head of the bundle in this folder, and leaves its certificate there. */
    static void stamp(Path folder) throws IOException, InterruptedException {
        String note = Files.readString(folder.resolve("register/checkpoint"));
        Files.writeString(folder.resolve("register-head.txt"), note.substring(0, note.indexOf("\n\n") + 1));
        for (String name : List.of("authority.cnf", "stamp.sh")) {
            try (InputStream in = OpensslAuthority.class.getResourceAsStream("/authority/" + name)) {
                Files.copy(Objects.requireNonNull(in), folder.resolve(name));
            }
        }
        Process shell = new ProcessBuilder("sh", "-e", "stamp.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        Files.delete(folder.resolve("register-head.txt"));
    }
}
