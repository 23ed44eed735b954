package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.Tree;
import se.stabsliggaren.integrity.TreeHash;

/**
 * Clients that record at the same time, some with keys, and write down what they were told. At the end that is held
 * against the log: nothing that was answered is missing, doubled or elsewhere, nothing that was refused is there, and every
 * head that anybody saw is one of the log's.
 */
final class Clients {

    private static final int ATTEMPTS = 30;
    private static final int MOST_IN_A_GROUP = 3;

    private final String log;
    private final List<Client> clients = new ArrayList<>();
    private final Queue<Checkpoint> heads = new ConcurrentLinkedQueue<>();

    Clients(long seed, String log, int count, int wishes) {
        this.log = log;
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            clients.add(new Client(i, wishes, new Random(random.nextLong())));
        }
    }

    private enum Told {
        NOTHING_WAS_RECORDED,
        IT_IS_NOT_KNOWN,
        RECORDED
    }

    /** Some lines that one client wants recorded at once. */
    private static final class Wish {
        private final List<String> texts;
        private final @Nullable Request request;
        private @Nullable Told told;
        private List<Receipt> receipts = List.of();

        Wish(List<String> texts, boolean keyed) {
            this.texts = texts;
            String first = texts.getFirst();
            this.request = keyed ? new Request("k " + first, first.getBytes(StandardCharsets.UTF_8)) : null;
        }

        /** Whoever gave no key asks once and leaves it at what was said. */
        boolean done() {
            return request == null ? told != null : told == Told.RECORDED;
        }
    }

    private final class Client {
        private final List<Wish> wishes = new ArrayList<>();

        Client(int number, int count, Random random) {
            for (int i = 0; i < count; i++) {
                int wish = i;
                int lines = random.nextInt(4) == 0 ? 1 + random.nextInt(MOST_IN_A_GROUP) : 1;
                wishes.add(new Wish(
                        IntStream.range(0, lines)
                                .mapToObj(line -> "klient %d önskan %d rad %d".formatted(number, wish, line))
                                .toList(),
                        random.nextBoolean()));
            }
        }

        void record(TestLedger ledger, BooleanSupplier stopped) {
            for (Wish wish : wishes) {
                for (int attempt = 0; attempt < ATTEMPTS && !wish.done(); attempt++) {
                    if (stopped.getAsBoolean()) {
                        return;
                    }
                    send(ledger, wish);
                }
                if (wish.told == Told.RECORDED) {
                    look(ledger);
                }
            }
        }

        private void send(TestLedger ledger, Wish wish) {
            try {
                wish.receipts = ledger.recording()
                        .record(
                                log,
                                wish.texts.stream().map(TestLedger::note).toList(),
                                TestLedger.LOG_KEEPER,
                                null,
                                wish.request);
                wish.told = Told.RECORDED;
            } catch (DurabilityUnknown e) {
                wish.told = Told.IT_IS_NOT_KNOWN;
            } catch (NotRecorded.NotNow | DataAccessException | TransactionException e) {
                // What was not known before is known no better.
                wish.told = wish.told == null ? Told.NOTHING_WAS_RECORDED : wish.told;
            }
        }

        /** Whatever head can be had. */
        private void look(TestLedger ledger) {
            try {
                SignedNote head = ledger.heads().head(log, ledger.heads().size(log));
                heads.add(Checkpoint.read(head.text()));
            } catch (DurabilityUnknown | DataAccessException e) {
                // None was told.
            }
        }
    }

    /** Lets them all record at the nodes until they are done, or stopped. */
    void record(List<TestLedger> nodes, BooleanSupplier stopped) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < clients.size(); i++) {
                Client client = clients.get(i);
                TestLedger node = nodes.get(i % nodes.size());
                working.add(threads.submit(() -> client.record(node, stopped)));
            }
            for (Future<?> each : working) {
                each.get();
            }
        }
    }

    boolean done() {
        return clients.stream().flatMap(client -> client.wishes.stream()).allMatch(Wish::done);
    }

    /** Holds what everybody was told against the log as it is in the end. */
    void holdAgainst(PostLog posts) {
        List<StoredPost> stored = posts.posts(log, 0, Integer.MAX_VALUE);
        assertThat(stored)
                .as("numbered without gaps")
                .extracting(post -> post.post().number())
                .isEqualTo(IntStream.rangeClosed(1, stored.size()).boxed().toList());
        Map<String, List<Integer>> lines = new HashMap<>();
        stored.forEach(post -> text(post.post(), lines));
        clients.stream().flatMap(client -> client.wishes.stream()).forEach(wish -> hold(wish, lines, stored));
        Tree tree = new Tree();
        stored.forEach(post -> tree.add(TreeHash.leaf(post.bytes())));
        assertThat(heads).isNotEmpty().allSatisfy(head -> {
            assertThat(head.size()).isLessThanOrEqualTo(stored.size());
            assertThat(head.root()).isEqualTo(tree.root((int) head.size()));
        });
    }

    private static void text(Post post, Map<String, List<Integer>> lines) {
        if (post.event() instanceof NoteWritten note && note.text() instanceof Text.Open open) {
            lines.computeIfAbsent(open.value(), none -> new ArrayList<>()).add(post.number());
        }
    }

    private static void hold(Wish wish, Map<String, List<Integer>> lines, List<StoredPost> stored) {
        List<List<Integer>> found = wish.texts.stream()
                .map(text -> lines.getOrDefault(text, List.of()))
                .toList();
        assertThat(found).as("%s was recorded at most once", wish.texts).allMatch(numbers -> numbers.size() <= 1);
        assertThat(found.stream().map(List::size).distinct())
                .as("%s all or none", wish.texts)
                .hasSize(1);
        int there = found.getFirst().size();
        switch (wish.told) {
            case RECORDED -> {
                assertThat(found)
                        .as("%s is where its receipt says", wish.texts)
                        .isEqualTo(wish.receipts.stream()
                                .map(receipt -> List.of(receipt.post().number()))
                                .toList());
                wish.receipts.forEach(receipt -> assertThat(
                                stored.get(receipt.post().number() - 1).bytes())
                        .isEqualTo(receipt.sealed().bytes()));
            }
            case NOTHING_WAS_RECORDED ->
                assertThat(there)
                        .as("%s was said not to be recorded", wish.texts)
                        .isZero();
            case IT_IS_NOT_KNOWN ->
                assertThat(wish.request)
                        .as("%s has a key, so that it is known", wish.texts)
                        .isNull();
            case null -> throw new AssertionError(wish.texts + " was never sent");
        }
    }
}
