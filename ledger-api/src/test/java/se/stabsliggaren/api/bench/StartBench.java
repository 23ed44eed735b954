package se.stabsliggaren.api.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.stabsliggaren.api.LedgerApplication;

/** How long a ledger on this machine takes until it answers, and what memory it holds then. */
final class StartBench {

    private static final int STARTS = 5;

    private final PrintStream out;

    StartBench(PrintStream out) {
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("ledger");
        start(data); // makes the tables
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            Started started = start(data);
            seconds.add(started.seconds());
            megabytes.add(started.megabytes());
        }
        out.println("| start on an embedded database, s | memory held then, MiB |");
        out.println("|---|---|");
        out.printf("| %s | %s |%n", Rounds.spread(seconds), Rounds.spread(megabytes));
    }

    private record Started(double seconds, double megabytes) {}

    private static Started start(Path data) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process ledger = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerApplication.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told = ledger.inputReader()) {
            String line = told.readLine();
            while (line != null && !line.startsWith("Liggaren svarar")) {
                line = told.readLine();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Started(seconds, resident(ledger.pid()));
        } finally {
            ledger.destroy();
            ledger.waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** As Linux tells it; elsewhere not a number. */
    private static double resident(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }
}
