package se.stabsliggaren.api.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.access.Entrance;

/** {@code ledger serve}: keeps a ledger for real use, empty at first. */
@Command(name = "serve", description = "Starta liggaren.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final Answering answering = new Answering();

    @Option(
            names = "--clock",
            defaultValue = "${env:LEDGER_CLOCK:-system}",
            description =
                    "Vad som är känt om klockan: system, synchronised, free eller set-by-hand (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String clock;

    private final Start start;

    ServeCommand(Start start) {
        this.start = start;
    }

    @Override
    public Integer call() throws InterruptedException {
        Start.Settings settings = new Start.Settings(place.data(), place.database(), clock);
        new Serving(() -> start.serving(settings, answering.answers()), this::tell).untilStopped();
        return 0;
    }

    private void tell(ConfigurableApplicationContext ledger) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Liggaren svarar på %s. Avsluta med Ctrl-C.%n",
                ledger.getBean(Entrance.class).at(Port.of(ledger)));
        out.flush();
    }

    /** Returns when the application has been closed, by a signal or by whoever started it. */
    static void untilStopped(ConfigurableApplicationContext application) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        application.addApplicationListener(
                (org.springframework.context.event.ContextClosedEvent event) -> closed.countDown());
        closed.await();
    }
}
