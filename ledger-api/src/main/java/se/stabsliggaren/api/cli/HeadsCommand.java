package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.RegisterEvent.HistoryDeclared;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.VisibleText;

/** {@code ledger heads}: tells the heads of all logs; after a restore, takes the newest that is known. */
@Command(
        name = "heads",
        description = "Visar avstämningen för varje logg. Efter en återställning: tar emot den senaste som är känd.",
        mixinStandardHelpOptions = true)
final class HeadsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Option(names = "--head", description = "Fil med en känd avstämning (checkpoint); den återställda får gå vidare.")
    private @Nullable Path head;

    @Option(
            names = "--paper",
            description = "Åtta grupper om fem siffror från ett blad; den återställda får gå vidare.")
    private @Nullable String paper;

    @Option(names = "--none", description = "Ingen avstämning finns någonstans; den återställda får gå vidare.")
    private boolean none;

    private final Launcher start;

    HeadsCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        int said = (head == null ? 0 : 1) + (paper == null ? 0 : 1) + (none ? 1 : 0);
        if (said > 1) {
            throw new ParameterException(spec.commandLine(), "Ange en av --head, --paper och --none.");
        }
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            List<String> logs = AllLogs.of(ledger.getBean(IncidentRegister.class));
            if (said == 1) {
                declare(ledger, logs);
            }
            tell(ledger, logs);
        }
        return 0;
    }

    private void declare(ConfigurableApplicationContext ledger, List<String> logs) throws IOException {
        ForkResolution declaration = ledger.getBean(ForkResolution.class);
        Checkpoint known = known(declaration, logs);
        declaration.goOn(logs);
        IncidentRegister incidents = ledger.getBean(IncidentRegister.class);
        incidents
                .log()
                .ifPresent(register -> incidents.record(
                        new HistoryDeclared(known == null ? null : known.body()), SystemActor.in(ledger, register)));
    }

    private @Nullable Checkpoint known(ForkResolution declaration, List<String> logs) throws IOException {
        if (paper != null) {
            try {
                return declaration
                        .withDigits(paper, logs)
                        .orElseThrow(() -> lost("Ingen logg i databasen har haft den avstämningen"));
            } catch (IllegalArgumentException e) {
                throw new StartFailure("Siffrorna ska vara åtta grupper om fem; läs dem från bladet igen.");
            }
        }
        if (head == null) {
            return null;
        }
        Checkpoint read = HeadFile.read(Files.readString(head));
        if (!logs.contains(read.origin()) || !declaration.holds(read)) {
            if (logs.contains(read.origin())) {
                declaration.learn(read); // What was told once is not forgotten, whatever is declared afterwards.
            }
            throw lost("Databasen har inte den avstämningen, nr %d i %s".formatted(read.size(), read.origin()));
        }
        return read;
    }

    private static StartFailure lost(String what) {
        return new StartFailure(
                what
                        + "; återställ en nyare säkerhetskopia, för poster som har kvitterats saknas i den här; finns ingen, fortsätt med ledger continue.");
    }

    private void tell(ConfigurableApplicationContext ledger, List<String> logs) {
        PrintWriter out = spec.commandLine().getOut();
        PostLog posts = ledger.getBean(PostLog.class);
        ForkResolution declaration = ledger.getBean(ForkResolution.class);
        for (String log : logs) {
            int last = posts.last(log);
            out.printf(
                    "%s%n  nr %d   %s%n",
                    VisibleText.escaped(log), last, declaration.head(log, last).digits());
        }
        out.flush();
    }
}
