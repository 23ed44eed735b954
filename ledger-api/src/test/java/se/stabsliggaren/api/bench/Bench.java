package se.stabsliggaren.api.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.wiring.Offered;

/** {@code ./ledger bench [calls [posts]]}: prints the tables of performance.md. */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        int calls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1600;
        int posts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "| database | posts before | threads | receipts per second | against raw | against stock Axon | p50 / p99 |");
        out.println("|---|---|---|---|---|---|---|");
        for (Kind kind : List.of(Kind.POSTGRESQL, Kind.H2)) {
            new AppendBench(out, calls).run(kind);
        }
        out.println();
        out.println(
                "| database | posts | rebuilt per second | against read and parse | slowest view as of post 5000 of 10 000 |");
        out.println("|---|---|---|---|---|");
        for (Kind kind : List.of(Kind.POSTGRESQL, Kind.H2)) {
            new ReadBench(out, new Projections(Offered.all()), posts).run(kind);
        }
        out.println();
        new SizeBench(out).run();
        out.println();
        new StartBench(out).run();
        System.exit(0);
    }
}
