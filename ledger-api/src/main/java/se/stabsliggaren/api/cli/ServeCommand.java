package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.access.PublicUrl;

/** {@code ledger serve}: keeps a ledger for real use, empty at first. */
@Command(name = "serve", description = "Starta liggaren.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Mixin
    private final ListenOptions answering = new ListenOptions();

    @Option(
            names = "--clock",
            defaultValue = "${env:LEDGER_CLOCK:-system}",
            description =
                    "Vad som är känt om klockan: system, synchronised, free eller set-by-hand (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String clock;

    @Option(
            names = "--database-wait",
            paramLabel = "SEKUNDER",
            defaultValue = "${env:LEDGER_DATABASE_WAIT:-60}",
            description = "Hur länge en databasserver som inte är uppe väntas in (${DEFAULT-VALUE}).")
    private int wait;

    private final Launcher start;

    ServeCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws InterruptedException {
        Launcher.Settings settings = new Launcher.Settings(place.data(), place.database(), clock);
        // A file that cannot be opened does not become so by waiting.
        Duration patience = place.database() == null ? Duration.ZERO : Duration.ofSeconds(wait);
        new ServerSupervisor(() -> start.serving(settings, answering.answers()), this::tell, patience, this::waits)
                .untilStopped();
        return 0;
    }

    private void waits(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf("Väntar i högst %d sekunder på databasen. %s%n", wait, why);
        err.flush();
    }

    private void tell(ConfigurableApplicationContext ledger) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Liggaren svarar på %s. Avsluta med Ctrl-C.%n",
                ledger.getBean(PublicUrl.class).at(Port.of(ledger)));
        out.flush();
    }
}
