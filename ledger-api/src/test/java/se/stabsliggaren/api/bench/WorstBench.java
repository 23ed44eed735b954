package se.stabsliggaren.api.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.page.LedgerPage;
import se.stabsliggaren.api.page.PageHtml;
import se.stabsliggaren.api.page.PageJson;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.verify.Request;
import se.stabsliggaren.integrity.verify.Verification;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.sight.Sight;

/**
 * What the worst that the format allows costs, against as many bytes of ordinary notes: recording it, reading it as
 * somebody who sees least, each view for the same reader, taking it out, verifying it.
 */
final class WorstBench {

    private static final int ROUNDS = 3;

    /** The longest text, in words of one letter. */
    private static final int WORDS = 16_000;

    /** So many new names of one post are compared with those that are known. */
    private static final int NEW_NAMES = 32;

    private static final int LETTERS = 16;

    private final PrintStream out;
    private final Projections projections;

    WorstBench(PrintStream out, Projections projections) {
        this.out = out;
        this.projections = projections;
    }

    /** What is recorded in an incident, group by group; its posts are numbered from 3. */
    private static Map<String, List<List<Draft>>> worst() {
        Map<String, List<List<Draft>>> worst = new LinkedHashMap<>();
        Draft words = note("a ".repeat(WORDS - 1) + "a");
        worst.put("longest text, one word", List.of(Collections.nCopies(3, note("a".repeat(32_000)))));
        worst.put("longest text, most words", List.of(Collections.nCopies(3, words)));
        worst.put("one mark of 20 × 400 words on it", List.of(List.of(words), List.of(mark(3, 20, 400))));
        worst.put("one mark of 500 × 15 words on it", List.of(List.of(words), List.of(mark(3, 500, 15))));
        worst.put("200 marks of 20 × 4 words on it", List.of(List.of(words), Collections.nCopies(200, mark(3, 20, 4))));
        worst.put("500 corrections of one post", List.of(List.of(note("Ett.")), Collections.nCopies(500, again(3))));
        worst.put("a chain of 1000 causes", List.of(List.of(note("Ett.")), chain(999)));
        worst.put("500 persons with long names", List.of(List.of(draft(meeting(500)))));
        worst.put("200 posts of 32 new names near others", List.of(names(100, ""), names(100, "q")));
        worst.put("1000 posts in one group", List.of(Collections.nCopies(1000, note("a"))));
        return worst;
    }

    void run() throws Exception {
        for (Map.Entry<String, List<List<Draft>>> input : worst().entrySet()) {
            try (Database database = Kind.H2.open();
                    TestLedger ledger = TestLedger.over(database, projections)) {
                one(input.getKey(), input.getValue(), ledger);
            }
        }
    }

    private void one(String name, List<List<Draft>> drafts, TestLedger ledger) throws Exception {
        String worst = recorded(ledger, drafts);
        int bytes = stored(ledger, worst).stream()
                .mapToInt(post -> post.content().length)
                .sum();
        List<List<Draft>> plain = ordinary(bytes);
        String ordinary = recorded(ledger, plain);
        List<String> ratios = new ArrayList<>();
        ratios.add(ratio(() -> recorded(ledger, drafts), () -> recorded(ledger, plain)));
        ratios.add(ratio(() -> read(ledger, worst), () -> read(ledger, ordinary)));
        ratios.add(slowestView(ledger, worst, ordinary));
        ratios.add(ratio(() -> bundle(ledger, worst), () -> bundle(ledger, ordinary)));
        Path one = Files.createTempFile("worst", ".zip");
        Path other = Files.createTempFile("ordinary", ".zip");
        Files.write(one, bundle(ledger, worst));
        Files.write(other, bundle(ledger, ordinary));
        ratios.add(ratio(() -> verify(one), () -> verify(other)));
        Files.delete(one);
        Files.delete(other);
        out.printf("| %s | %d | %s |%n", name, bytes / 1024, String.join(" | ", ratios));
    }

    private interface Work {
        Object done() throws Exception;
    }

    /** How many times longer the one takes than the other. */
    private static String ratio(Work one, Work other) throws Exception {
        return new Rounds()
                .with("one", () -> perSecond(one))
                .with("other", () -> perSecond(other))
                .run(ROUNDS)
                .ratio("other", "one");
    }

    private static double perSecond(Work work) throws Exception {
        long begun = System.nanoTime();
        if (work.done() == null) {
            throw new IllegalStateException("nothing was done");
        }
        return 1e9 / (System.nanoTime() - begun);
    }

    private static String recorded(TestLedger ledger, List<List<Draft>> groups) {
        String log = ledger.openIncident();
        groups.forEach(group -> ledger.recording().record(log, group, TestLedger.LOG_KEEPER, null, null));
        return log;
    }

    private static List<StoredPost> stored(TestLedger ledger, String log) {
        return ledger.posts().posts(log, 0, 10_000);
    }

    private static Object read(TestLedger ledger, String log) {
        List<VisiblePost> posts = new VisibleLog(ledger.posts()).posts(Sight.LEAST, log, 0, 10_000);
        return posts.stream().map(post -> post.post().entry().hashCode()).toList();
    }

    private String slowestView(TestLedger ledger, String worst, String ordinary) throws Exception {
        String slowest = "";
        double most = 0;
        for (Projection<?, ?> projection : projections.all()) {
            String ratio = ratio(() -> page(ledger, projection, worst), () -> page(ledger, projection, ordinary));
            double median = Double.parseDouble(ratio.split(" / ", -1)[1]);
            if (median > most) {
                most = median;
                slowest = ratio + " (" + projection.name() + ")";
            }
        }
        return slowest;
    }

    private static <R, P> Object page(TestLedger ledger, Projection<R, P> projection, String log) {
        Instant now = Instant.parse("2026-10-03T04:25:00Z");
        ReadOptions reading = new ReadOptions("L1-2026-1", false, now, null, null, false, null);
        P page = projection.page(ledger.views().view(projection, log, Sight.LEAST), reading);
        return PageJson.write(page).length
                + new PageHtml()
                        .render(projection.name(), page, LedgerPage.FIRST)
                        .length();
    }

    private static byte[] bundle(TestLedger ledger, String log) throws IOException {
        List<StoredPost> posts = stored(ledger, log);
        SigningKey key = SigningKey.derived(new byte[32], log, 1);
        Frontier tree = Frontier.empty();
        for (StoredPost post : posts) {
            tree = tree.with(TreeHash.leaf(post.bytes()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BundleWriter writer = new BundleWriter(bytes)) {
            writer.log(
                    Layout.Part.INCIDENT,
                    posts.stream().map(StoredPost::bytes).toList(),
                    posts.stream()
                            .map(post -> ContentLine.open(post.content(), post.seed()))
                            .toList(),
                    key.sign(Checkpoint.of(log, tree)));
            writer.finishWhole();
        }
        return bytes.toByteArray();
    }

    private static Object verify(Path bundle) {
        return Verification.of(Request.of(bundle)).exit();
    }

    private static List<List<Draft>> ordinary(int bytes) {
        String text = AppendBench.TEXT;
        int posts = Math.max(bytes / (text.getBytes(StandardCharsets.UTF_8).length + 170), 1);
        return List.of(Collections.nCopies(Math.min(posts, 1000), note(text)));
    }

    private static Draft note(String text) {
        return draft(new NoteWritten(Text.of(text), null, null));
    }

    private static Draft draft(Event event) {
        return TestLedger.draft(event, null);
    }

    private static Draft mark(int post, int passages, int words) {
        List<Passages> marked = new ArrayList<>();
        for (int passage = 0; passage < passages; passage++) {
            int first = passage * words;
            marked.add(new Passages(
                    Ref.to(post),
                    "data.text",
                    IntStream.range(first, first + words)
                            .map(word -> 2 * word % WORDS)
                            .boxed()
                            .toList(),
                    "OSL 18:8"));
        }
        return draft(new SecrecyMarked(marked, null));
    }

    private static Draft again(int post) {
        Event event = new NoteWritten(Text.of("Ett, rättat."), null, null);
        return Draft.of(event).correcting(Ref.to(post)).withReason(Text.of("Fel."));
    }

    /** Each caused by the one before; the first of all is number 3. */
    private static List<Draft> chain(int posts) {
        List<Draft> chain = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            Event event = new NoteWritten(Text.of("a"), null, null);
            Ref cause = i == 0 ? Ref.to(3) : Ref.toLabel("d" + (i - 1));
            chain.add(Draft.of(event).withLabel("d" + i).withCause(cause));
        }
        return chain;
    }

    /** So many posts, each with as many new names as are looked for, all alike in one half; with a slip, each near one. */
    private static List<Draft> names(int posts, String slip) {
        return IntStream.range(0, posts)
                .mapToObj(post -> draft(new SystemStatusChanged(
                        new Scope(
                                Reach.GROUP,
                                List.of(),
                                IntStream.range(0, NEW_NAMES)
                                        .mapToObj(
                                                name -> "Verksamhetssystem " + slip + letters(post * NEW_NAMES + name))
                                        .toList()),
                        SystemStatus.DOWN,
                        null,
                        null,
                        null)))
                .toList();
    }

    /** A number in letters, as a name that is no number. */
    private static String letters(int number) {
        return Integer.toString(number + LETTERS * LETTERS * LETTERS, LETTERS)
                .chars()
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, LETTERS)))
                .collect(Collectors.joining());
    }

    private static Event meeting(int persons) {
        List<Person> present = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            present.add(Person.of("Testa " + "Testlund ".repeat(20) + i));
        }
        return new MeetingHeld(1, null, null, present, List.of(), List.of(), null);
    }
}
