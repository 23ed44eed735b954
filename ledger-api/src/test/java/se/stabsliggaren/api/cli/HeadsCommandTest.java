package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** A database that was put back from a copy only goes on when somebody says up to where its history is known. */
class HeadsCommandTest {

    private static final Recorder RECORDER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);
    private static final Pattern DIGITS = Pattern.compile("nr \\d+ {3}((\\d{5} ?){8})");

    @TempDir
    private Path folder;

    @BeforeEach
    void openAnIncident() {
        with(directory -> {
            directory.open("exempelby.example", "L1", RECORDER);
            directory.register("exempelby", "Exempelby kommun", "exempelby.example", RECORDER);
            directory.openIncident("exempelby", true, "Övning", null, RECORDER, RECORDER, null);
        });
    }

    @Test
    void tellsEightGroupsForEveryLog() {
        assertThat(DIGITS.matcher(heads().told()).results()).hasSize(2);
    }

    @Test
    void whatWasRestoredWithoutItsJournalIsReadOnlyUntilNoneIsDeclared() throws IOException {
        loseTheJournal();
        assertThatThrownBy(this::register).isInstanceOf(ForkDetected.class).hasMessageContaining("ledger heads");
        assertThat(heads("--none").failed()).isEmpty();
        register();
    }

    @Test
    void theDigitsOfAPrintedSheetLetItGoOn() throws IOException {
        Matcher digits = DIGITS.matcher(heads().told());
        assertThat(digits.find()).isTrue();
        register();
        loseTheJournal();
        assertThat(heads("--paper", digits.group(1)).failed()).isEmpty();
        register();
    }

    @Test
    void digitsThatItNeverHadDoNot() throws IOException {
        loseTheJournal();
        assertThat(heads("--paper", "12345 ".repeat(8)).failed()).contains("återställ en nyare säkerhetskopia");
        assertThatThrownBy(this::register).isInstanceOf(ForkDetected.class);
    }

    @Test
    void aHeadThatIsLargerDoesNot() throws IOException {
        String origin = heads().told().lines().findFirst().orElseThrow();
        Path head = Files.writeString(
                folder.resolve("head"), origin + "\n99\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
        loseTheJournal();
        assertThat(heads("--head", head.toString()).failed()).contains("nr 99");
        assertThatThrownBy(this::register).isInstanceOf(ForkDetected.class);
    }

    @Test // #3
    void aHeadThatIsLargerIsNotForgottenWhenNoneIsDeclared() throws IOException {
        Path head = larger(heads().told().lines().findFirst().orElseThrow());
        loseTheJournal();
        heads("--head", head.toString());
        heads("--none");
        assertThatThrownBy(this::register).isInstanceOf(ForkDetected.class);
    }

    @Test // #3
    void aHeadThatIsLargerLetsNoOtherLogGoOn() throws IOException {
        String incident = heads().told().lines().skip(2).findFirst().orElseThrow();
        loseTheJournal();
        heads("--head", larger(incident).toString());
        assertThatThrownBy(this::register).isInstanceOf(ForkDetected.class).hasMessageContaining("ledger heads");
    }

    private Path larger(String log) throws IOException {
        return Files.writeString(folder.resolve("head"), log + "\n99\n" + "A".repeat(43) + "=\n");
    }

    private void register() {
        with(directory ->
                directory.register("b" + directory.authorities().size(), "En nämnd", "exempelby.example", RECORDER));
    }

    private void loseTheJournal() throws IOException {
        Files.delete(folder.resolve("heads.journal"));
    }

    private CommandRun heads(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "heads";
        arguments[1] = "--data";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(arguments);
    }

    private void with(java.util.function.Consumer<IncidentRegister> does) {
        try (ConfigurableApplicationContext ledger =
                new Launcher(LedgerApplication.class).closed(new Launcher.Settings(folder, null, "system"))) {
            does.accept(ledger.getBean(IncidentRegister.class));
        }
    }
}
