package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.fsck.Fsck;
import se.stabsliggaren.api.signing.CheckpointJournal;

/** {@code ledger fsck}: reads the whole database and names the first post of each log that is not what was recorded. */
@Command(
        name = "fsck",
        description = "Kontrollerar databasen mot sig själv och mot avstämningarna utanför den. Ändrar inget.",
        mixinStandardHelpOptions = true)
final class FsckCommand implements Callable<Integer> {

    private static final int DAMAGED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    private final Launcher start;

    FsckCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            Fsck.Result result = ledger.getBean(Fsck.class)
                    .check(ledger.getBean(CheckpointJournal.class).all());
            PrintWriter out = spec.commandLine().getOut();
            result.damage().forEach(out::println);
            result.unconfirmed().forEach(out::println);
            out.printf("%d loggar och %d poster lästa.%n", result.logs(), result.posts());
            out.println(
                    result.damage().isEmpty()
                            ? "Inget fel."
                            : "FEL I %d LOGGAR. Skriv inte vidare; spara en kopia av databasen som den är."
                                    .formatted(result.damage().size()));
            out.flush();
            return result.damage().isEmpty() ? 0 : DAMAGED;
        }
    }
}
