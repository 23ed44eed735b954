package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.replay.BundledIncident;
import se.stabsliggaren.api.replay.Replay;
import se.stabsliggaren.api.replay.ReplayedIncident;
import se.stabsliggaren.api.replay.StoredIncident;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.integrity.VisibleText;
import se.stabsliggaren.projection.regime.OwnPacks;
import se.stabsliggaren.projection.regime.Regimes;

/** {@code ledger replay}: folds an incident's views as of a post and tells the digest of each, for auditors. */
@Command(
        name = "replay",
        description =
                "Visar vad varje vy av en händelse säger som ett SHA-256-värde, så att två kan jämföra. Ändrar inget.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private static final Pattern POST = Pattern.compile("post:(\\d{1,9})");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(arity = "0..1", paramLabel = "HÄNDELSE", description = "Händelsens beteckning eller ursprung.")
    private @Nullable String incident;

    @Option(
            names = "--at",
            paramLabel = "POST",
            description = "Som det var efter en post, som post:47; annars den sista.")
    private @Nullable String at;

    @Option(
            names = "--regimes",
            paramLabel = "MAPP",
            defaultValue = "${env:LEDGER_REGIMES}",
            description = "Mappen med egna regelverk, när vyerna av ett paket lästes med sådana.")
    private @Nullable Path regimes;

    @Option(names = "--bundle", paramLabel = "FIL", description = "Händelsen i ett helt paket i stället.")
    private @Nullable Path bundle;

    private final Launcher start;

    ReplayCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        if (bundle != null && incident == null) {
            tell(BundledIncident.read(bundle), new Replay(new Projections(ProjectionList.all(packs()))));
        } else if (incident != null && bundle == null) {
            try (ConfigurableApplicationContext ledger = start.closed(place)) {
                tell(
                        new StoredIncident(
                                MoveFile.incident(ledger.getBean(IncidentRegister.class), incident),
                                ledger.getBean(PostLog.class),
                                ledger.getBean(Views.class)),
                        new Replay(ledger.getBean(Projections.class)));
            }
        } else {
            throw new ParameterException(spec.commandLine(), "Ange en händelse, eller ett paket med --bundle.");
        }
        return 0;
    }

    private Regimes packs() {
        return regimes == null || regimes.toString().isBlank() ? Regimes.packs() : OwnPacks.in(regimes);
    }

    /** As {@code sha256sum} writes it, which passes over the first line. */
    private void tell(ReplayedIncident replayed, Replay replay) {
        int post = at == null ? replayed.last() : post(at);
        PrintWriter out = spec.commandLine().getOut();
        var digests = replay.digests(replayed, post);
        out.printf("# %s till och med nr %d%n", VisibleText.escaped(replayed.designation()), post);
        digests.forEach((view, digest) -> out.printf("%s  views/%s.json%n", digest, view));
        out.flush();
    }

    private int post(String written) {
        Matcher post = POST.matcher(written);
        if (!post.matches()) {
            throw new ParameterException(spec.commandLine(), "Skriv --at som post:47.");
        }
        return Integer.parseInt(post.group(1));
    }
}
