package se.stabsliggaren.api.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long a ledger on this machine takes until it answers, and what memory it holds then: as it is packed, and by the
 * launcher, prepared.
 */
final class StartBench {

    private static final int STARTS = 5;
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String LAUNCHER = ROOT.resolve("ledger").toString();

    private final PrintStream out;

    StartBench(PrintStream out) {
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        launched("prepare").inheritIO().start().waitFor();
        Path data = Files.createTempDirectory("ledger");
        ProcessBuilder packed = new ProcessBuilder(
                JAVA.resolve("bin/java").toString(), "-jar", jar(), "serve", "--port", "0", "--data", data.toString());
        ProcessBuilder prepared = launched("serve", "--port", "0", "--data", data.toString());
        start(packed); // makes the tables
        List<Started> asPacked = new ArrayList<>();
        List<Started> asPrepared = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            asPacked.add(start(packed));
            asPrepared.add(start(prepared));
        }
        out.println("| start on an embedded database | as packed | prepared | prepared, of as packed |");
        out.println("|---|---|---|---|");
        row("seconds until it answers", Started::seconds, asPacked, asPrepared);
        row("MiB held then", Started::megabytes, asPacked, asPrepared);
        row("of which pages of files", Started::ofFiles, asPacked, asPrepared);
    }

    private void row(String what, ToDoubleFunction<Started> measure, List<Started> packed, List<Started> prepared) {
        List<Double> before = packed.stream().mapToDouble(measure).boxed().toList();
        List<Double> after = prepared.stream().mapToDouble(measure).boxed().toList();
        List<Double> ratios = IntStream.range(0, before.size())
                .mapToObj(i -> after.get(i) / before.get(i))
                .toList();
        out.printf("| %s | %s | %s | %s |%n", what, Rounds.spread(before), Rounds.spread(after), Rounds.spread(ratios));
    }

    private static ProcessBuilder launched(String... arguments) {
        ProcessBuilder ledger = new ProcessBuilder(
                Stream.concat(Stream.of(LAUNCHER), Stream.of(arguments)).toList());
        ledger.environment().put("JAVA_HOME", JAVA.toString());
        return ledger;
    }

    private static String jar() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("ledger-api/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("ledger-api-.*\\.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    /**
     * One start.
     *
     * @param seconds until it answered
     * @param megabytes what it holds then, in MiB
     * @param ofFiles how much of that are pages of files, which the system takes back when it needs them, in MiB
     */
    private record Started(double seconds, double megabytes, double ofFiles) {}

    private static Started start(ProcessBuilder how) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process ledger = how.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader told = ledger.inputReader()) {
            String line = told.readLine();
            while (line != null && !line.startsWith("Liggaren svarar")) {
                line = told.readLine();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Started(seconds, resident(ledger.pid(), "VmRSS:"), resident(ledger.pid(), "RssFile:"));
        } finally {
            ledger.destroy();
            ledger.waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** As Linux tells it; elsewhere not a number. */
    private static double resident(long pid, String kind) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(kind))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }
}
