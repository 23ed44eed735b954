package se.stabsliggaren.api.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.sight.Sight;

/**
 * What it costs to read a view of a long incident: the first time, when all of it is opened and folded; after that, with a
 * new post before each read; as of an earlier post. And to fold all views of many posts, against reading and parsing the
 * same posts on as many threads.
 */
final class ReadBench {

    private static final int PER_LOG = 10_000;
    private static final int ROUNDS = 3;
    private static final int WARMING = 20;
    private static final int FIRST_READS = 7;
    private static final int READS = 100;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final PrintStream out;
    private final Projections projections;
    private final int posts;

    ReadBench(PrintStream out, Projections projections, int posts) {
        this.out = out;
        this.projections = projections;
        this.posts = posts;
    }

    /** One incident of ten thousand posts, one word of it marked, to who sees everything and to who sees least. */
    void one(Kind kind) throws Exception {
        try (Database database = kind.open();
                TestLedger ledger = TestLedger.over(database, projections)) {
            String log = recorded(ledger);
            analyse(kind, database);
            for (Sight sight : List.of(Sight.WHOLE, Sight.LEAST)) {
                out.printf(
                        "| %s | %s | %s | %s | %s |%n",
                        kind,
                        sight.equals(Sight.WHOLE) ? "everything" : "least",
                        first(ledger, log, sight),
                        later(ledger, log, sight),
                        asOf(ledger, log, sight));
            }
        }
    }

    /** All views of many incidents. */
    void many(Kind kind) throws Exception {
        try (Database database = kind.open();
                TestLedger ledger = TestLedger.over(database, projections)) {
            List<String> logs = Stream.generate(() -> recorded(ledger))
                    .limit(Math.max(posts / PER_LOG, 1))
                    .toList();
            analyse(kind, database);
            Rounds rounds = new Rounds()
                    .with("parse", () -> perSecond(logs, log -> parse(ledger, log)))
                    .with("fold", () -> {
                        Views views = new Views(ledger.posts(), projections);
                        return perSecond(logs, log -> fold(views, log));
                    })
                    .run(ROUNDS);
            out.printf(
                    "| %s | %d | %d | %s | %s |%n",
                    kind, logs.size() * PER_LOG, THREADS, rounds.rate("fold"), rounds.ratio("fold", "parse"));
        }
    }

    private String recorded(TestLedger ledger) {
        String log = ledger.openIncident();
        ledger.notes(log, PER_LOG - 3, AppendBench.TEXT);
        Passages word = new Passages(Ref.to(PER_LOG / 2), "data.text", List.of(3), null);
        ledger.recording()
                .record(
                        log,
                        List.of(TestLedger.draft(new SecrecyMarked(List.of(word), null), null)),
                        TestLedger.LOG_KEEPER,
                        null,
                        null);
        return log;
    }

    private static void analyse(Kind kind, Database database) throws Exception {
        try (Connection owner = kind.owner(database);
                Statement statement = owner.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** By a node that has read nothing yet: of each view the median, once Java is warm. */
    private String first(TestLedger ledger, String log, Sight sight) {
        return slowest(0.5, projection -> {
            double[] taken = new double[FIRST_READS];
            for (int i = -FIRST_READS; i < FIRST_READS; i++) {
                Views unread = new Views(ledger.posts(), projections);
                double millis = millis(ledger, projection, log, sight, unread, null);
                taken[Math.max(i, 0)] = millis;
            }
            return taken;
        });
    }

    /** With a new post before each. */
    private String later(TestLedger ledger, String log, Sight sight) {
        return slowest(0.99, projection -> {
            double[] taken = new double[READS];
            for (int i = -WARMING; i < READS; i++) {
                ledger.note(log, AppendBench.TEXT);
                taken[Math.max(i, 0)] = millis(ledger, projection, log, sight, ledger.views(), null);
            }
            return taken;
        });
    }

    private String asOf(TestLedger ledger, String log, Sight sight) {
        Random random = new Random(47);
        return slowest(0.99, projection -> {
            double[] taken = new double[READS];
            for (int i = -WARMING; i < READS; i++) {
                int post = 1 + random.nextInt(PER_LOG);
                taken[Math.max(i, 0)] = millis(ledger, projection, log, sight, ledger.views(), post);
            }
            return taken;
        });
    }

    /** The times that reading one view again and again took. */
    private interface Timed {
        double[] millis(Projection<?, ?> projection);
    }

    /** Of all views the one that took longest, in milliseconds that this share of its reads did not exceed. */
    private String slowest(double share, Timed timed) {
        double worst = 0;
        String slowest = "";
        for (Projection<?, ?> projection : projections.all()) {
            double[] sorted = timed.millis(projection);
            Arrays.sort(sorted);
            double millis = sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
            if (millis > worst) {
                worst = millis;
                slowest = projection.name();
            }
        }
        return String.format(Locale.ROOT, "%.1f ms (%s)", worst, slowest);
    }

    private static <R, P> double millis(
            TestLedger ledger,
            Projection<R, P> projection,
            String log,
            Sight sight,
            Views views,
            @Nullable Integer asOf) {
        long begun = System.nanoTime();
        Instant then = asOf == null
                ? Instant.EPOCH
                : ledger.posts().post(log, asOf).orElseThrow().post().recordedAt();
        ReadOptions reading = new ReadOptions("L1-2024-1", false, then, asOf == null ? null : then, asOf, false, null);
        Objects.requireNonNull(projection.page(views.view(projection, log, sight), reading));
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double perSecond(List<String> logs, ToIntFunction<String> reads) throws Exception {
        long begun = System.nanoTime();
        int seen = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> read = logs.stream()
                    .map(log -> threads.submit(() -> reads.applyAsInt(log)))
                    .toList();
            for (Future<Integer> log : read) {
                seen += log.get(10, TimeUnit.MINUTES);
            }
        }
        return seen / ((System.nanoTime() - begun) / 1e9);
    }

    private static int parse(TestLedger ledger, String log) {
        AtomicInteger seen = new AtomicInteger();
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
        return seen.get();
    }

    private int fold(Views views, String log) {
        return projections.all().stream()
                .mapToInt(projection -> views.view(projection, log, Sight.WHOLE).last())
                .min()
                .orElseThrow();
    }
}
