package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.machine.Programs;

/** A register in which an authority and a title were corrected, and an authority withdrawn, verifies like any other. */
class AmendedRegisterTest {

    private static final long AUTHORITY = 3;
    private static final long LISTED = 4;

    private final Example example = new Example();

    @TempDir
    Path folder;

    AmendedRegisterTest() {
        Map<String, Object> corrected = Map.of("id", "ks", "name", "Stadsledningen", "domain", "staden.example");
        Map<String, Object> mistaken = Map.of("id", "ksx", "name", "Stadsledningen", "domain", "staden.example");
        Map<String, Object> listed = Map.of(
                "incident",
                example.incident.origin,
                "designation",
                "L1-2024-1",
                "authority",
                "ks",
                "exercise",
                false,
                "title",
                "Intrång i e-posten");
        example.register
                .correct(AUTHORITY, "register.authority-registered", corrected)
                .correct(LISTED, "register.incident-opened", listed)
                .add("register.authority-registered", mistaken);
        example.register
                .add("record.withdrawn", Map.of("post", (long) example.register.posts.size(), "reason", "Felskriven"))
                .add("register.head-noted", Example.noted(example.incident.head()));
    }

    @Test
    void theProgramAcceptsIt() throws IOException {
        Path file = Files.write(folder.resolve("paket.zip"), example.whole().zip());
        Request request = new Request(file, List.of(example.register.key.verifierKey()), List.of(), List.of(), null);
        Report report = Verification.of(request);
        assertThat(report.findings()).isEmpty();
        assertThat(report.grades()).containsExactly(Grade.SIGNED);
    }

    @Test
    void thePageAcceptsIt() throws IOException {
        try (PageProcess page = new PageProcess(Programs.node(), folder)) {
            page.ask(example.whole().zip());
            assertThat(page.answer()).isEqualTo("0");
        }
    }
}
