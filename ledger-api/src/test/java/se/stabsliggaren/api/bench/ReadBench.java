package se.stabsliggaren.api.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;

/** What it costs to make all views again, against reading and parsing the same posts; and a view as of a post. */
final class ReadBench {

    private static final int PER_LOG = 10_000;
    private static final int ROUNDS = 3;
    private static final int WARMING = 20;
    private static final int READS = 21;
    private static final Duration LONGEST = Duration.ofMinutes(60);

    private final PrintStream out;
    private final Projections projections;
    private final int posts;

    ReadBench(PrintStream out, Projections projections, int posts) {
        this.out = out;
        this.projections = projections;
        this.posts = posts;
    }

    void run(Kind kind) throws Exception {
        try (Database database = kind.open();
                TestLedger ledger = TestLedger.over(database, projections)) {
            String[] logs = new String[Math.max(posts / PER_LOG, 1)];
            for (int i = 0; i < logs.length; i++) {
                logs[i] = ledger.openIncident();
                ledger.notes(logs[i], PER_LOG - 2, AppendBench.TEXT);
            }
            try (Connection owner = kind.owner(database);
                    Statement statement = owner.createStatement()) {
                statement.execute("analyze");
            }
            Rounds rounds = new Rounds()
                    .with("parse", () -> parse(ledger, logs))
                    .with("rebuild", () -> rebuild(ledger, logs))
                    .run(ROUNDS);
            out.printf(
                    "| %s | %d | %s | %s | %s |%n",
                    kind,
                    logs.length * PER_LOG,
                    rounds.rate("rebuild"),
                    rounds.ratio("rebuild", "parse"),
                    asOf(ledger, logs[0]));
        }
    }

    private double parse(TestLedger ledger, String[] logs) {
        AtomicInteger seen = new AtomicInteger();
        long begun = System.nanoTime();
        ledger.jdbc().setFetchSize(1000);
        for (String log : logs) {
            for (int from = 0; from < PER_LOG; from += 1000) {
                ledger.jdbc()
                        .query(
                                "select p.bytes, c.body from post p join content c on c.log = p.log and c.number = p.number"
                                        + " where p.log = (select id from log where origin = ?) and p.number > ?"
                                        + " and p.number <= ?",
                                row -> {
                                    Map<?, ?> bytes = (Map<?, ?>) Objects.requireNonNull(Json.read(row.getBytes(1)));
                                    Map<?, ?> body = (Map<?, ?>) Objects.requireNonNull(Json.read(row.getBytes(2)));
                                    seen.addAndGet(bytes.isEmpty() || body.isEmpty() ? 0 : 1);
                                },
                                log,
                                from,
                                from + 1000);
            }
        }
        return seen.get() / ((System.nanoTime() - begun) / 1e9);
    }

    private double rebuild(TestLedger ledger, String[] logs) {
        long begun = System.nanoTime();
        ledger.views().rebuild(ledger.processor());
        for (String log : logs) {
            if (!ledger.views().await(log, PER_LOG, LONGEST)) {
                throw new IllegalStateException("the views did not come so far");
            }
        }
        return logs.length * PER_LOG / ((System.nanoTime() - begun) / 1e9);
    }

    /** The slowest of all pages as of a post in the middle, in milliseconds: of each the median, once Java is warm. */
    private String asOf(TestLedger ledger, String log) {
        double worst = 0;
        String slowest = "";
        for (Projection<?, ?> projection : projections.all()) {
            double millis = millis(ledger, projection, log);
            if (millis > worst) {
                worst = millis;
                slowest = projection.name();
            }
        }
        return "%.0f ms (%s)".formatted(worst, slowest);
    }

    private static <R, P> double millis(TestLedger ledger, Projection<R, P> projection, String log) {
        double[] taken = new double[READS];
        for (int i = 0; i < WARMING + READS; i++) {
            long begun = System.nanoTime();
            var then =
                    ledger.posts().post(log, PER_LOG / 2).orElseThrow().post().recordedAt();
            ReadOptions reading = new ReadOptions("L1-2024-1", false, then, then, PER_LOG / 2, false, null);
            Objects.requireNonNull(projection.page(ledger.views().view(projection, log), reading));
            if (i >= WARMING) {
                taken[i - WARMING] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(taken);
        return taken[READS / 2];
    }
}
