package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A server of the PostgreSQL that is installed on the machine, with the programs that come with it. Where there is none the
 * test says so and is passed over, or fails with {@code -Dbackup=required}.
 */
final class InstalledPostgres implements AutoCloseable {

    static final String ADMINISTRATOR = "postgres";

    private static final Path PLACE = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path data;
    private final int port;

    private InstalledPostgres(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** A new server without anything in it, that answers on this machine alone. */
    static InstalledPostgres in(Path data) throws IOException {
        InstalledPostgres server = new InstalledPostgres(programs(), data, free());
        server.run("initdb", "--pgdata=" + data, "--username=" + ADMINISTRATOR, "--auth=trust", "--no-sync");
        server.run(
                "pg_ctl",
                "--pgdata=" + data,
                "--wait",
                "--log=" + data.resolve("log"),
                "--options=-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=" + server.port,
                "start");
        return server;
    }

    /** Where the programs are, for who looks for them by name. */
    Path programsFolder() {
        return programs;
    }

    int port() {
        return port;
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // no server of PostgreSQL starts as root
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("postgres", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(said));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path programs() throws IOException {
        if (Files.isDirectory(PLACE)) {
            try (Stream<Path> versions = Files.list(PLACE)) {
                return versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .filter(bin -> Files.isExecutable(bin.resolve("pg_dump")))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(InstalledPostgres::none);
            }
        }
        throw none();
    }

    private static RuntimeException none() {
        String sentence =
                "No PostgreSQL is installed in " + PLACE + ", so that copying and putting back is not tested.";
        return "required".equals(System.getProperty("backup"))
                ? new IllegalStateException(sentence)
                : new TestAbortedException(sentence);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "--pgdata=" + data, "--wait", "--mode=immediate", "stop");
    }
}
