package se.stabsliggaren.api.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;

/** What a post takes on disk, recorded alone, against its canonical JSON; and of which tables and indexes it is. */
final class SizeBench {

    private static final int LOGS = 32;
    private static final int POSTS = 20_000;

    private final PrintStream out;

    SizeBench(PrintStream out) {
        this.out = out;
    }

    void run(Kind kind) throws Exception {
        Filled empty = fill(kind, 0);
        Filled full = fill(kind, POSTS);
        long running = (full.running() - empty.running()) / POSTS;
        long rested = (full.rested() - empty.rested()) / POSTS;
        int json = empty.json();
        out.printf("| %s | %d | %d | %d | %.2f |%n", kind, json, running, rested, (double) rested / json);
        try (Connection owner = kind.owner(full.database())) {
            tell(owner, "table or index", kind.relations());
            tell(owner, "what is stored", """
                    select 'post.bytes', sum(octet_length(bytes)) from post
                    union all select 'content.body', sum(octet_length(body)) from content
                    union all select 'content.seed', sum(octet_length(seed)) from content""");
        }
    }

    /** A database in which so many posts were recorded, and which was closed then. */
    private static Filled fill(Kind kind, int posts) throws Exception {
        Database database = kind.open();
        int json;
        long running;
        try (database;
                TestLedger ledger = TestLedger.over(database)) {
            List<String> logs = new ArrayList<>();
            for (int i = 0; i < LOGS; i++) {
                logs.add(ledger.openIncident());
            }
            json = ledger.note(logs.getFirst(), text(-1)).sealed().content().length;
            if (posts > 0) {
                new Load().perSecond(8, posts / 8, call -> ledger.note(logs.get(call % LOGS), text(call)));
            }
            running = kind.bytesOnDisk(ledger);
        }
        return new Filled(database, json, running, kind.bytesAtRest(database));
    }

    /** Fifteen words of letters drawn by lot, of which no database can make less. */
    private static String text(int post) {
        Random letters = new Random(post);
        return AppendBench.TEXT
                .replaceAll("\\S", "x")
                .chars()
                .map(c -> c == 'x' ? 'a' + letters.nextInt(26) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void tell(Connection owner, String of, String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet part = statement.executeQuery(query)) {
            while (part.next() && part.getLong(2) >= POSTS) {
                out.printf("  %s %s: %d%n", of, part.getString(1), part.getLong(2) / POSTS);
            }
        }
    }

    /**
     * A database, by its bytes.
     *
     * @param json of one post's content
     * @param running what the database took while posts were recorded
     * @param rested what it took when it was closed
     */
    private record Filled(Database database, int json, long running, long rested) {}
}
