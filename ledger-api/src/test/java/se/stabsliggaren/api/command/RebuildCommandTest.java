package se.stabsliggaren.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

class RebuildCommandTest {

    @TempDir
    private Path folder;

    @Test // #2
    void makesTheViewsOfEveryIncidentAgain() {
        Start.Settings settings = new Start.Settings(folder, null, "system");
        try (ConfigurableApplicationContext ledger = new Start(LedgerApplication.class).closed(settings)) {
            Recorder recorder = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);
            Directory directory = ledger.getBean(Directory.class);
            directory.open("exempelby.example", "L1", recorder);
            directory.register("exempelby", "Exempelby kommun", "exempelby.example", recorder);
            directory.openIncident("exempelby", true, "Övning", null, recorder, recorder, null);
        }
        CommandRun run = CommandRun.of("rebuild", "--data", folder.toString());
        assertThat(run.failed()).isEmpty();
        assertThat(run.told()).contains("nr 1–2", "Vyerna är omgjorda.");
    }
}
