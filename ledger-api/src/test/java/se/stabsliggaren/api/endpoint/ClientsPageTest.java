package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.docs.Made;
import se.stabsliggaren.docs.Printed;
import se.stabsliggaren.machine.Programs;

/** What docs/clients.md tells programs to do is done, and what it says of the endpoints is so. */
class ClientsPageTest {

    private static final Path PAGE = Path.of("../docs/clients.md");
    private static final Path PACKS = Path.of("../ledger-projections/src/main/resources/regimes");
    private static final Pattern HEADER = Pattern.compile("name: \"([A-Z][A-Za-z-]+)\"\\s+in: \"header\"");

    @TempDir
    private Path folder;

    @Test
    void itsCommandsPrintWhatItSays() throws Exception {
        Programs.need("bash", "curl", "jq", "openssl");
        Printed printed = Printed.in(Files.readString(PAGE));
        assertThat(printed.lines()).hasSizeGreaterThan(15);
        try (Running ledger = Running.in(folder.resolve("data"), "free")) {
            Staff staff = ledger.staff();
            staff.http("exempelby", Role.ADMINISTRATOR);
            Files.writeString(folder.resolve("admin.key"), staff.token("exempelby", Role.ADMINISTRATOR));

            printed.wasTold(run(printed.script().replace("127.0.0.1:8080", "127.0.0.1:" + ledger.port())));
        }
    }

    @Test
    void itsTableHoldsEveryHeaderThatTheEndpointsTake() throws IOException {
        List<String> taken = HEADER.matcher(Files.readString(Path.of("../docs/openapi.yaml")))
                .results()
                .map(header -> header.group(1))
                .distinct()
                .toList();

        assertThat(taken)
                .contains("Idempotency-Key", "Ledger-As")
                .allSatisfy(header -> assertThat(PAGE).content().contains("| `" + header + "` | "));
    }

    @Test
    void itsTableHoldsEveryRegimeOfTheRulePacks() throws IOException {
        StringBuilder table = new StringBuilder("\n| `regime` | is | by |\n|---|---|---|\n");
        try (Stream<Path> packs = Files.list(PACKS)) {
            for (Path pack : packs.sorted().toList()) {
                Map<String, Object> read = new Yaml().load(Files.readString(pack));
                for (Object regime : (List<?>) read.get("regimes")) {
                    Map<?, ?> said = (Map<?, ?>) regime;
                    table.append("| `%s` | %s | %s |\n".formatted(said.get("id"), said.get("name"), said.get("basis")));
                }
            }
        }

        Made.check(PAGE, "regimes", table.append('\n').toString());
    }

    private String run(String script) throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        Path typed = Files.writeString(folder.resolve("typed"), script);
        Process shell = new ProcessBuilder("bash", typed.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            boolean ended = shell.waitFor(2, TimeUnit.MINUTES);
            String output = Files.readString(told, StandardCharsets.UTF_8);
            assertThat(ended).as(output).isTrue();
            assertThat(shell.exitValue()).as(output).isZero();
            return output;
        } finally {
            shell.destroy();
        }
    }
}
