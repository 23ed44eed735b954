package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.VisibleText;

/** {@code ledger keys}: tells the keys of every log, generation by generation; lets the next one take over. */
@Command(
        name = "keys",
        description =
                "Visar varje loggs nycklar. Kan låta nästa nyckel ta över; liggaren ska vara stoppad, på alla noder.",
        mixinStandardHelpOptions = true)
final class KeysCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final int SOME_NOT_ROTATED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Option(
            names = "--rotate",
            paramLabel = "LOGG",
            description = "Loggens ursprung, som det står i listan, eller all: nästa nyckel tar över härifrån.")
    private @Nullable String rotate;

    @Option(names = "--reason", paramLabel = "SKÄL", description = "Varför nyckeln byts; står sedan i registret.")
    private @Nullable String reason;

    private final Launcher start;

    KeysCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        if ((rotate == null) != (reason == null || reason.isBlank())) {
            throw new ParameterException(spec.commandLine(), "Ange --rotate och --reason tillsammans.");
        }
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            List<String> logs = AllLogs.of(ledger.getBean(IncidentRegister.class));
            boolean all = rotate == null || reason == null || rotated(ledger, chosen(logs, rotate), Text.of(reason));
            tell(ledger.getBean(KeyRegistry.class), logs);
            return all ? 0 : SOME_NOT_ROTATED;
        }
    }

    /** The register comes last, so that the last head of its old key holds all the others' new ones. */
    private static List<String> chosen(List<String> logs, String asked) {
        if (asked.equals(ALL)) {
            List<String> chosen = new ArrayList<>(logs);
            Collections.rotate(chosen, -1);
            return chosen;
        }
        if (!logs.contains(asked)) {
            throw new StartFailure(
                    "Loggen %s finns inte; skriv ursprunget som ledger keys visar det, eller all.".formatted(asked));
        }
        return List.of(asked);
    }

    private boolean rotated(ConfigurableApplicationContext ledger, List<String> logs, Text why) {
        IncidentRegister register = ledger.getBean(IncidentRegister.class);
        PrintWriter err = spec.commandLine().getErr();
        boolean all = true;
        for (String log : logs) {
            try {
                register.rotate(log, why, SystemActor.in(ledger, register.log().orElseThrow()));
            } catch (ForkDetected e) {
                all = false;
                err.printf("%s: nyckeln är inte bytt. %s%n", log, e.sentence());
            }
        }
        err.flush();
        return all;
    }

    private void tell(KeyRegistry introduced, List<String> logs) {
        PrintWriter out = spec.commandLine().getOut();
        for (String log : logs) {
            out.println(VisibleText.escaped(log));
            for (KeyIntroduced key : introduced.keys(log)) {
                out.printf("  nyckel %d, från nr %d   %s%n", key.generation(), key.size(), key.key());
            }
        }
        out.flush();
    }
}
