package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;

class LauncherTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("ledger.data");
    }

    @Test // #2
    void anOptionWinsOverWhatTheSurroundingsSay() {
        Path elsewhere = folder.resolve("elsewhere");
        Path chosen = folder.resolve("chosen");
        System.setProperty("ledger.data", elsewhere.toString());

        Launcher.Settings settings = new Launcher.Settings(chosen, null, "free");
        try (ConfigurableApplicationContext ledger = new Launcher(LedgerApplication.class).closed(settings)) {
            assertThat(ledger.isRunning()).isTrue();
        }

        assertThat(chosen.resolve("ledger.mv.db")).isNotEmptyFile();
        assertThat(elsewhere).doesNotExist();
    }
}
