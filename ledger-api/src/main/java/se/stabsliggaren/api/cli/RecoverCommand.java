package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.recovery.Recovered;
import se.stabsliggaren.api.recovery.Recovery;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.integrity.VisibleText;

/** {@code ledger recover}: takes posts that were lost back from a bundle that was handed out. */
@Command(
        name = "recover",
        description = "Hämtar tillbaka poster som saknas ur ett bevispaket. Liggaren ska vara stoppad, på alla noder.",
        mixinStandardHelpOptions = true)
final class RecoverCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(paramLabel = "PAKET", description = "Ett helt bevispaket av händelsen.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bundle;

    private final Launcher start;

    RecoverCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(bundle)) {
            throw new StartFailure("Filen %s går inte att läsa; kontrollera namnet.".formatted(bundle));
        }
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            Recovered back = ledger.getBean(Recovery.class).from(bundle);
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    back.nothing()
                            ? "Inget saknades, allt i paketet finns redan här."
                            : "Nr %d–%d är tillbaka i %s."
                                    .formatted(back.first(), back.last(), VisibleText.escaped(back.log())));
            ledger.getBean(ForkResolution.class)
                    .unmet(back.log())
                    .ifPresent(head -> out.printf(
                            "Loggen är känd till nr %d och får inte skrivas vidare än; se ledger continue.%n",
                            head.size()));
            out.flush();
        }
        return 0;
    }
}
