package se.stabsliggaren.api.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;

/** What a post takes on disk, recorded alone, against its canonical JSON. */
final class SizeBench {

    private static final int LOGS = 32;
    private static final int POSTS = 20_000;

    private final PrintStream out;

    SizeBench(PrintStream out) {
        this.out = out;
    }

    void run(Kind kind) throws Exception {
        long before;
        long running;
        int json;
        Database database = kind.open();
        try (database;
                TestLedger ledger = TestLedger.over(database)) {
            List<String> logs = new ArrayList<>();
            for (int i = 0; i < LOGS; i++) {
                logs.add(ledger.openIncident());
            }
            json = ledger.note(logs.getFirst(), AppendBench.TEXT).sealed().content().length;
            before = kind.bytesOnDisk(ledger);
            new Load().perSecond(8, POSTS / 8, call -> ledger.note(logs.get(call % LOGS), AppendBench.TEXT));
            running = (kind.bytesOnDisk(ledger) - before) / POSTS;
        }
        long rested = (kind.bytesAtRest(database) - before) / POSTS;
        out.printf("| %s | %d | %d | %d | %.2f |%n", kind, json, running, rested, (double) rested / json);
    }
}
