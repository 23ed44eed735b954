package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.demo.CaseFile;
import se.stabsliggaren.api.demo.Documents;
import se.stabsliggaren.api.demo.Played;
import se.stabsliggaren.api.demo.Player;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.projection.view.Projection;

/** {@code ledger demo}: plays both cases into a fresh ledger, writes their documents, and serves them. */
@Command(
        name = "demo",
        description = "Spela två övningar i en ny liggare, skriv deras dokument och visa dem.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final List<String> CASES = List.of("kumla", "hostmorker");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--once", description = "Sluta när dokumenten är skrivna.")
    private boolean once;

    @Option(
            names = "--out",
            paramLabel = "MAPP",
            defaultValue = "ledger-demo",
            description = "Mapp för dokumenten (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--port", defaultValue = "8080", description = "Port att svara på (${DEFAULT-VALUE}).")
    private int port;

    private final Launcher start;

    DemoCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter terminal = spec.commandLine().getOut();
        Path data = Files.createTempDirectory("stabsliggaren-demo-");
        try {
            play(data, terminal);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return 0;
    }

    private void play(Path data, PrintWriter terminal) throws InterruptedException {
        Launcher.Settings settings = new Launcher.Settings(data, null, "simulated");
        List<CaseFile> cases = CASES.stream().map(CaseFile::named).toList();
        DemoAccess access = new DemoAccess(cases);
        try (ConfigurableApplicationContext ledger = start.serving(
                settings, new Launcher.Answers(Launcher.THIS_MACHINE, once ? 0 : port, null), access::open)) {
            URI address = URI.create("http://%s:%d".formatted(Launcher.THIS_MACHINE, Port.of(ledger)));
            terminal.printf("Två övningar spelas genom %s/api/v1 i en ny liggare, %s.%n", address, data);
            for (CaseFile file : cases) {
                play(file, address, access.token(file.keeper()), terminal);
            }
            terminal.print(Guide.text(out));
            terminal.flush();
            if (!once) {
                terminal.print(access.guide(address));
                terminal.flush();
                new Stopped(ledger).await();
            }
        }
    }

    private void play(CaseFile file, URI address, String token, PrintWriter terminal) {
        ProgressBar bar = new ProgressBar(terminal, file.title(), Boolean.getBoolean("ledger.terminal"));
        Played played = new Player(address, token, bar).play(file);
        List<String> views = ProjectionList.all().stream().map(Projection::name).toList();
        new Documents(address, token, views, out).write(played);
    }
}
