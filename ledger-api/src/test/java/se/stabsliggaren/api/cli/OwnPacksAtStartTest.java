package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.projection.regime.OwnPack;
import se.stabsliggaren.projection.regime.Regimes;

/** The example of docs/operations/rule-packs.md starts the ledger, and a bad pack does not. */
class OwnPacksAtStartTest {

    private static final Path PAGE = Path.of("../docs/operations/rule-packs.md");

    @TempDir
    private Path data;

    @TempDir
    private Path packs;

    @BeforeEach
    void nameTheFolder() {
        System.setProperty("ledger.regimes", packs.toString());
    }

    @AfterEach
    void nameNone() {
        System.clearProperty("ledger.regimes");
    }

    @Test
    void theExampleOfThePageIsReadBesideThoseOfTheProgram() throws IOException {
        Files.writeString(packs.resolve("avtal.yaml"), example());

        try (ConfigurableApplicationContext ledger =
                new Launcher(LedgerApplication.class).closed(new Launcher.Settings(data, null, "system"))) {
            Regimes regimes = ledger.getBean(Regimes.class);
            assertThat(regimes.own()).extracting(OwnPack::file).containsExactly("avtal.yaml");
            assertThat(regimes.named("Försäkringsvillkoren")).isPresent();
            assertThat(regimes.named("GDPR33.NOTIFY")).isPresent();
        }
    }

    @Test
    void aBadOneStopsTheStartWithFileLineAndReason() throws IOException {
        Files.writeString(
                packs.resolve("avtal.yaml"), example().replace("incident.finding-noted\n", "incident.hittad\n"));

        CommandRun run = CommandRun.of("fsck", "--data", data.toString());

        assertThat(run.status()).isNotZero();
        assertThat(run.failed())
                .isEqualTo("Regelverket avtal.yaml går inte att läsa, rad 12: ingen händelse heter ”incident.hittad”;"
                        + " skriv en av dem i events.md.\n");
    }

    private static String example() throws IOException {
        String page = Files.readString(PAGE);
        int begins = page.indexOf("```yaml\n") + "```yaml\n".length();
        return page.substring(begins, page.indexOf("```", begins));
    }
}
