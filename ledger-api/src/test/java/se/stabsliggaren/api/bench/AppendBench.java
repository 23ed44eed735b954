package se.stabsliggaren.api.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;

/** What a receipt for a post of fifteen words costs, against plain JDBC and against Axon as it comes. */
final class AppendBench {

    static final String TEXT =
            "IT-driften meddelar att servrarna i hallen är bortkopplade och att ingen ska starta sin dator idag";

    private static final int LOGS = 32;
    private static final int ROUNDS = 5;
    private static final int A_DAY = 50;
    private static final int WEEKS = 500;
    private static final int ARRAY = 250;

    /** Writes of each contender before anything is measured: until then Java still compiles what it runs. */
    private static final int WARMING = 20_000;

    private final PrintStream out;
    private final int each;

    AppendBench(PrintStream out, int each) {
        this.out = out;
        this.each = each;
    }

    /** On thirty-two incidents, by few and by many writers. */
    void many(Kind kind) throws Exception {
        try (Database database = kind.open();
                Connection owner = kind.owner(database);
                TestLedger ledger = TestLedger.over(database);
                StockAxon stock = new StockAxon(database, owner, "bytea")) {
            RawInsert raw = new RawInsert(database, LOGS);
            Receipt sample = ledger.note(ledger.openIncident(), TEXT);
            warm(ledger);
            warm(stock);
            for (int threads : new int[] {1, 8, 32}) {
                many(kind, ledger, stock, raw, sample, threads, A_DAY);
            }
            many(kind, ledger, stock, raw, sample, 8, WEEKS);
        }
    }

    /** On one incident that everybody writes to, against one who writes to it, and so commits each post by itself. */
    void busy(Kind kind) throws Exception {
        try (Database database = kind.open();
                TestLedger ledger = TestLedger.over(database)) {
            RawInsert raw = new RawInsert(database, LOGS);
            Receipt sample = ledger.note(ledger.openIncident(), TEXT);
            warm(ledger);
            busy(kind, ledger, raw, sample);
        }
    }

    /** On many incidents, each of so many posts when a round begins. */
    private void many(
            Kind kind, TestLedger ledger, StockAxon stock, RawInsert raw, Receipt sample, int threads, int before)
            throws Exception {
        int calls = Math.max(each / threads, 10);
        Load ours = new Load();
        Rounds rounds = new Rounds()
                .with("raw", () -> new Load().perSecond(threads, calls, call -> insert(raw, call / calls, sample)))
                .with("ledger", () -> {
                    List<String> logs = logs(ledger, before);
                    return ours.perSecond(threads, calls, call -> ledger.note(logs.get(call % LOGS), TEXT));
                })
                .with("axon", () -> {
                    List<String> logs = logs(stock, before);
                    return new Load().perSecond(threads, calls, call -> stock.write(logs.get(call % LOGS), TEXT));
                })
                .run(ROUNDS);
        out.printf(
                "| %s | %d | %d | %s | %s | %s | %.1f / %.1f ms |%n",
                name(kind),
                before,
                threads,
                rounds.rate("ledger"),
                rounds.ratio("ledger", "raw"),
                rounds.ratio("ledger", "axon"),
                ours.percentile(0.5),
                ours.percentile(0.99));
    }

    /** With the proof in a signed head that the endpoint adds to a receipt, against the receipt without. */
    void proofs(Kind kind) throws Exception {
        try (Database database = kind.open();
                TestLedger ledger = TestLedger.over(database)) {
            warm(ledger);
            List<String> logs = logs(ledger, A_DAY);
            for (int threads : new int[] {1, 8}) {
                int calls = Math.max(each / threads, 10);
                Rounds rounds = new Rounds()
                        .with("without", () -> new Load()
                                .perSecond(threads, calls, call -> ledger.note(logs.get(call % LOGS), TEXT)))
                        .with("with", () -> new Load().perSecond(threads, calls, call -> {
                            Receipt receipt = ledger.note(logs.get(call % LOGS), TEXT);
                            ledger.heads().proof(receipt.post(), receipt.post().number());
                        }))
                        .run(ROUNDS);
                out.printf("| %s | %d | %s |%n", name(kind), threads, rounds.ratio("with", "without"));
            }
        }
    }

    /** How long eight writers on many incidents wait while somebody sends one array after the other to another incident. */
    void arrays(Kind kind) throws Exception {
        try (Database database = kind.open();
                TestLedger ledger = TestLedger.over(database)) {
            warm(ledger);
            List<String> logs = logs(ledger, A_DAY);
            int calls = Math.max(each / 8, 10);
            Load alone = new Load();
            Load beside = new Load();
            Rounds rounds = new Rounds()
                    .with("alone", () -> alone.perSecond(8, calls, call -> ledger.note(logs.get(call % LOGS), TEXT)))
                    .with("beside", () -> {
                        AtomicBoolean over = new AtomicBoolean();
                        try (ExecutorService sender = Executors.newSingleThreadExecutor()) {
                            Future<?> arrays = sender.submit(() -> arrays(ledger, over));
                            double rate = beside.perSecond(8, calls, call -> ledger.note(logs.get(call % LOGS), TEXT));
                            over.set(true);
                            arrays.get();
                            return rate;
                        }
                    })
                    .run(ROUNDS);
            out.printf(
                    "| %s | %s | %.1f / %.1f ms | %.1f / %.1f ms |%n",
                    name(kind),
                    rounds.ratio("beside", "alone"),
                    alone.percentile(0.99),
                    alone.percentile(1),
                    beside.percentile(0.99),
                    beside.percentile(1));
        }
    }

    private static void arrays(TestLedger ledger, AtomicBoolean over) {
        String log = ledger.openIncident();
        while (!over.get()) {
            ledger.notes(log, ARRAY, TEXT);
        }
    }

    private void busy(Kind kind, TestLedger ledger, RawInsert raw, Receipt sample) throws Exception {
        String log = ledger.openIncident();
        String lone = ledger.openIncident();
        Load ours = new Load();
        Rounds rounds = new Rounds()
                .with("raw", () -> new Load().perSecond(1, each / 2, call -> insert(raw, 0, sample)))
                .with("one", () -> new Load().perSecond(1, each / 2, call -> ledger.note(lone, TEXT)))
                .with("ledger", () -> ours.perSecond(32, Math.max(each / 8, 10), call -> ledger.note(log, TEXT)))
                .run(ROUNDS);
        out.printf(
                "| %s | %s | %s | %s | %.1f / %.1f ms |%n",
                name(kind),
                rounds.rate("ledger"),
                rounds.ratio("ledger", "raw"),
                rounds.ratio("ledger", "one"),
                ours.percentile(0.5),
                ours.percentile(0.99));
    }

    private static void warm(TestLedger ledger) throws Exception {
        List<String> logs = logs(ledger, 2);
        new Load().perSecond(8, WARMING / 8, call -> ledger.note(logs.get(call % LOGS), TEXT));
    }

    /** On young incidents, as it reads all of each for every command. */
    private static void warm(StockAxon stock) throws Exception {
        List<String> logs = new ArrayList<>();
        for (int i = 0; i < WARMING / A_DAY; i++) {
            logs.add(UUID.randomUUID().toString());
            stock.open(logs.getLast());
        }
        new Load().perSecond(8, WARMING / 8, call -> stock.write(logs.get(call % logs.size()), TEXT));
    }

    private static void insert(RawInsert raw, int log, Receipt sample) {
        raw.insert(
                log,
                sample.sealed().bytes(),
                sample.sealed().content(),
                sample.sealed().seed());
    }

    private static List<String> logs(TestLedger ledger, int before) {
        List<String> logs = new ArrayList<>();
        for (int i = 0; i < LOGS; i++) {
            String log = ledger.openIncident();
            logs.add(log);
            ledger.notes(log, before - 2, TEXT);
        }
        return logs;
    }

    private static List<String> logs(StockAxon stock, int before) {
        List<String> logs = new ArrayList<>();
        for (int i = 0; i < LOGS; i++) {
            String log = UUID.randomUUID().toString();
            logs.add(log);
            stock.open(log);
            for (int post = 1; post < before; post++) {
                stock.write(log, TEXT);
            }
        }
        return logs;
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case H2 -> "H2";
            case POSTGRESQL -> "PostgreSQL";
        };
    }
}
