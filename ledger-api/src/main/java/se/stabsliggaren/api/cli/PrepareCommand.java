package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/**
 * {@code ledger prepare}: starts a ledger of its own, opens its first pages, and ends.
 *
 * <p>What Java notes of it meanwhile makes later starts faster; the launcher tells Java where to. Once is enough for a
 * program and a Java.
 */
@Command(
        name = "prepare",
        description = "Förbered snabbare starter; görs annars av sig självt vid den första.",
        mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {

    private static final List<String> FIRST_PAGES = List.of("/health", "/logga-in");

    private final Launcher start;

    PrepareCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("stabsliggaren-prepare-");
        Launcher.Answers anywhere = new Launcher.Answers(Launcher.THIS_MACHINE, 0, null);
        try (ConfigurableApplicationContext ledger =
                start.serving(new Launcher.Settings(data, null, "free"), anywhere)) {
            for (String page : FIRST_PAGES) {
                open(URI.create("http://%s:%d%s".formatted(Launcher.THIS_MACHINE, Port.of(ledger), page)));
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return 0;
    }

    private static void open(URI page) throws IOException {
        try (InputStream content = page.toURL().openStream()) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }
}
