package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.Successors;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.integrity.Checkpoint;

/** {@code ledger continue}: tells which logs may not go on, and lets another log go on for one of them. */
@Command(
        name = "continue",
        description = "Visar loggar som inte får skrivas vidare, och låter en ny logg ta vid efter en av dem."
                + " Liggaren ska vara stoppad, på alla noder.",
        mixinStandardHelpOptions = true)
final class ContinueCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Option(names = "--log", paramLabel = "LOGG", description = "Loggens ursprung; en ny logg tar vid efter den.")
    private @Nullable String log;

    @Option(names = "--mark", description = "För registret: det nya registrets märke i beteckningar, till exempel L2.")
    private @Nullable String mark;

    @Option(
            names = "--head",
            paramLabel = "FIL",
            description = "En avstämning av loggen (checkpoint) som databasen inte når; den behålls.")
    private @Nullable Path head;

    private final Launcher start;

    ContinueCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        if (log == null && (head != null || mark != null)) {
            throw new ParameterException(spec.commandLine(), "Ange också --log.");
        }
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            PrintWriter out = spec.commandLine().getOut();
            if (log == null) {
                tell(ledger, out);
            } else {
                learn(ledger.getBean(ForkResolution.class), log);
                out.println(continued(ledger, log));
            }
            out.flush();
        }
        return 0;
    }

    private static void tell(ConfigurableApplicationContext ledger, PrintWriter out) {
        ForkResolution declaration = ledger.getBean(ForkResolution.class);
        PostLog posts = ledger.getBean(PostLog.class);
        Set<String> logs = new TreeSet<>(declaration.known());
        logs.removeIf(each -> declaration.unmet(each).isEmpty());
        for (String each : logs) {
            out.printf(
                    "%s%n  känd till nr %d, finns här till nr %d%n",
                    each, declaration.unmet(each).orElseThrow().size(), posts.last(each));
        }
        if (logs.isEmpty()) {
            out.println("Alla loggar går vidare som de är.");
        }
    }

    private void learn(ForkResolution declaration, String of) throws IOException {
        if (head == null) {
            return;
        }
        Checkpoint given = HeadFile.read(Files.readString(head));
        if (!given.origin().equals(of)) {
            throw new StartFailure(
                    "Avstämningen är av en annan logg, %s; ange en av %s.".formatted(given.origin(), of));
        }
        if (declaration.holds(given)) {
            throw new StartFailure(
                    "Databasen har den avstämningen, nr %d; loggen går vidare som den är.".formatted(given.size()));
        }
        if (!declaration.learn(given)) {
            throw new StartFailure("Journalen har en större avstämning än nr %d, och den avgör; kör utan --head."
                    .formatted(given.size()));
        }
    }

    private String continued(ConfigurableApplicationContext ledger, String of) {
        IncidentRegister register = ledger.getBean(IncidentRegister.class);
        Successors successors = ledger.getBean(Successors.class);
        if (register.log().filter(of::equals).isPresent()) {
            if (mark == null || mark.isBlank()) {
                throw new StartFailure(
                        "Ett nytt register behöver ett eget märke; ange det med --mark, till exempel L2.");
            }
            return "Registret fortsätter i %s. Lämna dess nya nyckel (ledger keys) till alla som har den gamla."
                    .formatted(successors.register(mark, each -> SystemActor.in(ledger, each)));
        }
        IncidentEntry incident = register.incidents().stream()
                .filter(listed -> listed.log().equals(of))
                .findFirst()
                .orElseThrow(() -> new StartFailure(
                        "Loggen %s finns inte i registret; skriv ursprunget som ledger heads visar det."
                                .formatted(of)));
        String successor = successors
                .incident(incident, each -> SystemActor.in(ledger, each))
                .post()
                .log();
        return "%s fortsätter i %s, %s."
                .formatted(
                        incident.designation(),
                        register.incidents().stream()
                                .filter(listed -> listed.log().equals(successor))
                                .map(IncidentEntry::designation)
                                .findFirst()
                                .orElseThrow(),
                        successor);
    }
}
