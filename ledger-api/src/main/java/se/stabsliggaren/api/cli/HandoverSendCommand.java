package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.handover.HandoverSender;
import se.stabsliggaren.api.handover.MoveOffer;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;

/** {@code ledger handover send}: the incident moves, and its bundle is written for the receiver. */
@Command(
        name = "send",
        description = "Hos avsändaren: händelsen flyttar, och skrivs inte vidare här. Skriver paketet till mottagaren;"
                + " kan köras igen för samma flytt.",
        mixinStandardHelpOptions = true)
final class HandoverSendCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(paramLabel = "HÄNDELSE", description = "Händelsens beteckning eller ursprung.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String incident;

    @Option(names = "--offer", paramLabel = "FIL", required = true, description = "Mottagarens erbjudande.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path offer;

    @Option(names = "--receiver", paramLabel = "VEM", required = true, description = "Vem som tar över.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String receiver;

    @Option(names = "--decided-by", paramLabel = "NAMN", required = true, description = "Vem som har beslutat det.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String decider;

    @Option(names = "--to", paramLabel = "FIL", required = true, description = "Paketet att lämna till mottagaren.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bundle;

    private final Launcher start;

    HandoverSendCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        MoveOffer offered = MoveOffer.read(MoveFile.read(offer));
        if (receiver.isBlank() || decider.isBlank()) {
            throw new StartFailure(
                    "Skriv vem som tar över med --receiver, och vem som har beslutat det med --decided-by.");
        }
        MoveFile.mustBeWritable(bundle);
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            IncidentEntry moving = MoveFile.incident(ledger.getBean(IncidentRegister.class), incident);
            HandoverSender sending = ledger.getBean(HandoverSender.class);
            Registrar registrar = log -> SystemActor.in(ledger, log);
            int last = sending.begin(moving, offered, Text.of(receiver.strip()), Person.of(decider.strip()), registrar);
            IncidentEntry moved = MoveFile.incident(ledger.getBean(IncidentRegister.class), incident);
            MoveFile.write(bundle, out -> sending.write(moved, registrar, out));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%s flyttade vid nr %d till %s.%nPaketet står i %s; lämna det och det här registrets nyckel (ledger keys)"
                            + " till mottagaren.%n",
                    moved.designation(), last, offered.register(), bundle);
            out.flush();
        }
        return 0;
    }
}
