package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** A damaged database can be looked at all the same, and a program can tell from the status that it is. */
class FsckCommandTest {

    private static final Recorder RECORDER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);

    @TempDir
    private Path folder;

    @BeforeEach
    void openAnIncident() {
        try (ConfigurableApplicationContext ledger =
                new Launcher(LedgerApplication.class).closed(new Launcher.Settings(folder, null, "system"))) {
            IncidentRegister register = ledger.getBean(IncidentRegister.class);
            register.open("exempelby.example", "L1", RECORDER);
            register.register("exempelby", "Exempelby kommun", "exempelby.example", RECORDER);
            register.openIncident("exempelby", true, "Övning", null, RECORDER, RECORDER, null);
        }
    }

    @Test // #3
    void endsWithoutAnErrorWhenThereIsNone() {
        CommandRun run = fsck();
        assertThat(run.told()).contains("2 loggar").doesNotContain("finns bara").endsWith("Inget fel.\n");
        assertThat(run.status()).isZero();
    }

    @Test // #3
    void tellsOfPostsThatNoHeadOutsideTheDatabaseAnswersFor() throws Exception {
        Path journal = folder.resolve("heads.journal");
        List<String> lines = Files.readAllLines(journal);
        Files.write(
                journal,
                lines.stream().filter(line -> !line.equals(lines.getLast())).toList());
        CommandRun run = fsck();
        assertThat(run.told()).contains("finns bara i databasen").endsWith("Inget fel.\n");
        assertThat(run.status()).isZero();
    }

    @Test // #3
    void namesAPostOfTheRegisterThatIsNoLongerJson() throws Exception {
        asOwner("update post set bytes = X'7b' where number = 2 and log = (select min(id) from log)");
        CommandRun run = fsck();
        assertThat(run.told() + run.failed()).contains("post-bytes-changed ", "/register nr 2: ", "FEL I 1 LOGGAR");
        assertThat(run.status()).isOne();
    }

    @Test // #3
    void namesAPostOfTheRegisterWhoseWordsWereChanged() throws Exception {
        asOwner("update content set body = X'7b' where number = 3 and log = (select min(id) from log)");
        CommandRun run = fsck();
        assertThat(run.told() + run.failed()).contains("content-differs ", "/register nr 3: ");
        assertThat(run.status()).isOne();
    }

    @Test // #3
    void namesAPostOfAnIncidentThatIsNoLongerJson() throws Exception {
        asOwner("update post set bytes = X'7b' where number = 1 and log = (select max(id) from log)");
        CommandRun run = fsck();
        assertThat(run.told() + run.failed()).contains("post-bytes-changed ", " nr 1: ");
        assertThat(run.status()).isOne();
    }

    @Test
    void namesAPostOfWhichOneByteIsAnother() throws Exception {
        asOwner("update post set bytes = substring(bytes from 1 for 2) || X'43' || substring(bytes from 4)"
                + " where number = 2 and log = (select max(id) from log)");
        CommandRun run = fsck();
        assertThat(run.told() + run.failed()).contains("root-differs ").contains("till nr 2.");
        assertThat(run.status()).isOne();
    }

    private CommandRun fsck() {
        return CommandRun.of("fsck", "--data", folder.toString());
    }

    private void asOwner(String sql) throws Exception {
        String password = Files.readString(folder.resolve("owner.key")).strip();
        try (Connection owner = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("ledger") + ";CIPHER=AES",
                        "owner",
                        password + " " + password);
                Statement statement = owner.createStatement()) {
            statement.execute("drop trigger if exists content_guard");
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
