package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.handover.HandoverReceiver;
import se.stabsliggaren.api.handover.MoveOffer;

/** {@code ledger handover offer}: the receiver makes its key, and offers it. */
@Command(
        name = "offer",
        description = "Hos mottagaren: skriver ett erbjudande om att ta över en händelse.",
        mixinStandardHelpOptions = true)
final class HandoverOfferCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(paramLabel = "LOGG", description = "Händelsens ursprung, som ledger keys visar det hos avsändaren.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String log;

    @Option(names = "--to", paramLabel = "FIL", required = true, description = "Filen att lämna till avsändaren.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    private final Launcher start;

    HandoverOfferCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        MoveFile.mustBeWritable(file);
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            MoveOffer offer = ledger.getBean(HandoverReceiver.class).offer(log);
            MoveFile.write(file, out -> out.write(offer.toString().getBytes(StandardCharsets.UTF_8)));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "Erbjudandet står i %s. Läs upp registrets nyckel för avsändaren:%n%s%n", file, offer.register());
            out.flush();
        }
        return 0;
    }
}
