package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.docs.Printed;
import se.stabsliggaren.machine.Programs;

/** What the README's show tells to type is typed, through the launcher, and what it says is printed is printed. */
class ShowIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String THIS_JAVA = System.getProperty("java.home");

    @TempDir
    private Path folder;

    @Test // #3
    void holdsAsPrinted() throws Exception {
        Programs.need("bash", "curl", "zip", "unzip");
        String readme = Files.readString(ROOT.resolve("README.md"));
        String show = readme.substring(readme.indexOf("## See it hold"), readme.indexOf("## Where to go from here"));
        Printed printed = Printed.in(show);
        assertThat(printed.lines()).hasSizeGreaterThan(5);

        String told = run(printed.script());

        printed.wasTold(told);
        assertThat(told).doesNotContain("Kvast7");
    }

    private String run(String script) throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("ledger-api"), ROOT.resolve("ledger-api"));
        Path launcher = Files.writeString(
                folder.resolve("ledger"), "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(ROOT.resolve("ledger")));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        int port = freePort();
        Path told = folder.resolve("told");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script.replace("127.0.0.1:8080", "127.0.0.1:" + port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment().put("LEDGER_PORT", String.valueOf(port));
        builder.environment().put("JAVA_HOME", THIS_JAVA);
        builder.environment().put("PATH", Path.of(THIS_JAVA, "bin") + ":" + System.getenv("PATH"));
        Process shell = builder.start();
        try {
            boolean ended = shell.waitFor(5, TimeUnit.MINUTES);
            String output = Files.readString(told, StandardCharsets.UTF_8);
            assertThat(ended).as(output).isTrue();
            assertThat(shell.exitValue()).as(output).isZero();
            return output;
        } finally {
            shell.descendants().forEach(ProcessHandle::destroy);
            shell.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
