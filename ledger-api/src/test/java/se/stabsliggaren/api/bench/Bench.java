package se.stabsliggaren.api.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.wiring.ProjectionList;

/** {@code ./ledger bench [calls [posts [part…]]]}: prints the tables of performance.md, all of them or the parts named. */
final class Bench {

    private static final List<Kind> KINDS = List.of(Kind.POSTGRESQL, Kind.H2);

    private enum Part {
        RECEIPTS,
        BUSY,
        ARRAYS,
        PROOFS,
        VIEWS,
        SIZE,
        START,
        VERIFY,
        WORST
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        int calls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
        int posts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        List<Part> parts = Arrays.stream(arguments)
                .skip(2)
                .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Part part : parts.isEmpty() ? List.of(Part.values()) : parts) {
            run(part, out, calls, posts);
            out.println();
        }
        System.exit(0);
    }

    private static void run(Part part, PrintStream out, int calls, int posts) throws Exception {
        switch (part) {
            case RECEIPTS -> {
                head(
                        out,
                        "database",
                        "posts before",
                        "threads",
                        "receipts per second",
                        "against raw",
                        "against stock Axon",
                        "p50 / p99");
                for (Kind kind : KINDS) {
                    new AppendBench(out, calls).many(kind);
                }
            }
            case BUSY -> {
                head(
                        out,
                        "database",
                        "receipts per second",
                        "against one raw writer",
                        "against one commit at a time",
                        "p50 / p99");
                for (Kind kind : KINDS) {
                    new AppendBench(out, calls).busy(kind);
                }
            }
            case ARRAYS -> {
                head(out, "database", "beside arrays, of without", "p99 / longest without", "p99 / longest beside");
                for (Kind kind : KINDS) {
                    new AppendBench(out, calls).arrays(kind);
                }
            }
            case PROOFS -> {
                head(out, "database", "threads", "with the proof, of without");
                for (Kind kind : KINDS) {
                    new AppendBench(out, calls).proofs(kind);
                }
            }
            case VIEWS -> {
                head(out, "database", "reader sees", "first read, median", "later reads, p99", "as of any post, p99");
                for (Kind kind : KINDS) {
                    new ReadBench(out, new Projections(ProjectionList.all()), posts).one(kind);
                }
                out.println();
                head(out, "database", "posts", "threads", "folded per second", "against read and parse");
                for (Kind kind : KINDS) {
                    new ReadBench(out, new Projections(ProjectionList.all()), posts).many(kind);
                }
            }
            case SIZE -> {
                head(
                        out,
                        "database",
                        "bytes of canonical JSON",
                        "on disk in the midst of it",
                        "on disk after a stop",
                        "of the JSON");
                for (Kind kind : KINDS) {
                    new SizeBench(out).run(kind);
                }
            }
            case START -> new StartBench(out).run();
            case VERIFY -> {
                head(out, "posts", "bytes of content", "slots", "verified per second", "times the hashing alone");
                new VerifyBench(out, posts).run();
            }
            case WORST -> {
                head(out, "the worst", "KiB", "recorded", "read masked", "slowest view", "taken out", "verified");
                new WorstBench(out, new Projections(ProjectionList.all())).run();
            }
        }
    }

    private static void head(PrintStream out, String... columns) {
        out.println("| " + String.join(" | ", columns) + " |");
        out.println("|" + "---|".repeat(columns.length));
    }
}
