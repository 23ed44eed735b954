package se.stabsliggaren.api.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import se.stabsliggaren.api.recording.Receipt;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;

/** What a post takes on disk, against its canonical JSON. */
final class SizeBench {

    private static final int POSTS = 20_000;

    private final PrintStream out;

    SizeBench(PrintStream out) {
        this.out = out;
    }

    void run() throws IOException {
        out.println("| database | bytes per post on disk | canonical JSON | ratio |");
        out.println("|---|---|---|---|");
        for (Kind kind : List.of(Kind.POSTGRESQL, Kind.H2)) {
            try (Database database = kind.open();
                    TestLedger ledger = TestLedger.over(database)) {
                String log = ledger.openIncident();
                Receipt sample = ledger.note(log, AppendBench.TEXT);
                long before = kind.bytesOnDisk(ledger);
                ledger.notes(log, POSTS, AppendBench.TEXT);
                long each = (kind.bytesOnDisk(ledger) - before) / POSTS;
                int json = sample.sealed().content().length;
                out.printf("| %s | %d | %d | %.2f |%n", kind, each, json, (double) each / json);
            }
        }
    }
}
