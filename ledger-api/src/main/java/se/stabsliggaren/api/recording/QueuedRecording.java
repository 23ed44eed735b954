package se.stabsliggaren.api.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.proof.Commits;
import se.stabsliggaren.api.proof.Parted;
import se.stabsliggaren.api.proof.Unconfirmed;
import se.stabsliggaren.api.store.AlreadyRecorded;
import se.stabsliggaren.api.store.Receipts;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.ledger.Outcome;
import se.stabsliggaren.ledger.Record;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.ledger.Submission;

/** Records through a queue per log: single drafts that wait together become one command and one commit. */
public final class QueuedRecording implements Recording {

    /** How often a command is sent anew where the database turned out to be another. */
    private static final int ATTEMPTS = 3;

    private final Commands commands;
    private final Commits commits;
    private final Wall wall;
    private final Repeated repeated;
    private final Map<String, LogQueue> queues = new ConcurrentHashMap<>();

    public QueuedRecording(Commands commands, Commits commits, Wall wall, Repeated repeated) {
        this.commands = commands;
        this.commits = commits;
        this.wall = wall;
        this.repeated = repeated;
    }

    @Override
    public List<Receipt> record(
            String log, List<Draft> drafts, Recorder recorder, @Nullable Integer ifLast, @Nullable Request request) {
        if (drafts.isEmpty()) {
            throw new NotRecorded.Refused("", "Listan är tom; skicka minst en post.");
        }
        commits.mustGoOn(log);
        Waiting group =
                new Waiting(drafts, recorder, ifLast, request, repeated.mark(request), new CompletableFuture<>());
        queues.computeIfAbsent(log, none -> new LogQueue()).pass(group, groups -> takeAll(log, groups));
        try {
            return group.receipts().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof NotRecorded refused) {
                throw refused;
            }
            if (e.getCause() instanceof BadField bad) {
                throw bad;
            }
            if (e.getCause() instanceof Unconfirmed unconfirmed) {
                throw unconfirmed;
            }
            if (e.getCause() instanceof Parted parted) {
                throw parted;
            }
            throw new NotRecorded.NotNow(e);
        }
    }

    /** Nobody waits for ever, whatever becomes of it. */
    private void takeAll(String log, List<Waiting> groups) {
        try {
            take(log, groups);
        } finally {
            groups.stream()
                    .filter(group -> !group.receipts().isDone())
                    .forEach(group -> fail(group, new Unconfirmed(new IllegalStateException("not taken to the end"))));
        }
    }

    /** Takes what waits in order: runs of single drafts together, each group of several by itself. */
    private void take(String log, List<Waiting> groups) {
        List<Waiting> singles = new ArrayList<>();
        for (Waiting group : groups) {
            if (answeredBefore(log, group, groups)) {
                continue;
            }
            if (group.single()) {
                singles.add(group);
            } else {
                together(log, singles);
                singles.clear();
                alone(log, group);
            }
        }
        together(log, singles);
    }

    private boolean answeredBefore(String log, Waiting group, List<Waiting> all) {
        try {
            repeated.receipts(log, group.request()).ifPresent(group.receipts()::complete);
        } catch (RuntimeException e) {
            (Unreachable.is(e) ? all : List.of(group)).forEach(each -> fail(each, e));
        }
        return group.receipts().isDone();
    }

    private void together(String log, List<Waiting> waiting) {
        List<Waiting> singles =
                waiting.stream().filter(single -> !single.receipts().isDone()).toList();
        if (singles.size() < 2) {
            singles.forEach(single -> alone(log, single));
            return;
        }
        List<Submission> submissions = singles.stream()
                .flatMap(single -> single.submissions().stream())
                .toList();
        Sent sent;
        try {
            sent = send(log, submissions, false);
        } catch (Unconfirmed e) {
            singles.forEach(single -> settleByKey(log, single, e));
            return;
        } catch (RuntimeException e) {
            if (Unreachable.is(e)) {
                singles.forEach(single -> fail(single, e));
                return;
            }
            // One of them hinders the others, perhaps: a repeated request, a post too large. Nothing was committed.
            singles.stream()
                    .filter(single -> !single.receipts().isDone() && !answeredBefore(log, single, singles))
                    .forEach(single -> alone(log, single));
            return;
        }
        answer(singles, sent);
    }

    /** What was sent, and what became of it. */
    private record Sent(Receipts receipts, List<Outcome> outcomes) {

        Receipt receipt(int index) {
            return Receipt.of(outcomes.get(index), receipts);
        }
    }

    /**
     * Sends a command, and sends it again where another database turned out to have come meanwhile, which is compared with
     * the journal first.
     */
    private Sent send(String log, List<Submission> submissions, boolean together) {
        for (int attempt = 1; true; attempt++) {
            Receipts receipts = commits.receipts(log);
            try {
                List<?> outcomes =
                        (List<?>) commands.send(() -> new Record(log, submissions, together, wall.now()), receipts);
                return new Sent(
                        receipts, outcomes.stream().map(Outcome.class::cast).toList());
            } catch (NotRecorded.NotNow e) {
                if (!e.becauseOfAnotherDatabase() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** They are committed by now: whatever fails here is told, and never recorded once more. */
    private void answer(List<Waiting> singles, Sent sent) {
        try {
            commits.settle(sent.receipts());
        } catch (RuntimeException e) {
            singles.forEach(single -> fail(single, e));
            return;
        }
        for (int i = 0; i < singles.size(); i++) {
            try {
                singles.get(i).receipts().complete(List.of(sent.receipt(i)));
            } catch (NotRecorded e) {
                fail(singles.get(i), e);
            }
        }
    }

    private void alone(String log, Waiting group) {
        try {
            group.receipts().complete(once(log, group));
        } catch (Unconfirmed e) {
            settleByKey(log, group, e);
        } catch (BadField e) {
            fail(group, Oversize.named(e, group));
        } catch (RuntimeException e) {
            fail(group, e);
        }
    }

    private List<Receipt> once(String log, Waiting group) {
        try {
            Sent sent = send(log, group.submissions(), !group.single());
            if (sent.receipts().none()) {
                // A refusal or a conflict is no answer to what was recorded by another node just now.
                Optional<List<Receipt>> before = repeated.receipts(log, group.request());
                if (before.isPresent()) {
                    return before.get();
                }
            }
            commits.settle(sent.receipts());
            return IntStream.range(0, sent.outcomes().size())
                    .mapToObj(sent::receipt)
                    .toList();
        } catch (AlreadyRecorded e) {
            return repeated.receipts(log, group.request()).orElseThrow(() -> e);
        }
    }

    /**
     * Nobody heard how the commit ended. Whoever gave a key is recognised by it, or recorded now: the key's row lets only
     * one of the two commits be. For whoever gave none nothing tells, and it is never done again.
     */
    private void settleByKey(String log, Waiting group, Unconfirmed unheard) {
        if (group.request() == null || Unreachable.is(unheard)) {
            fail(group, unheard);
            return;
        }
        try {
            Optional<List<Receipt>> before = repeated.receipts(log, group.request());
            group.receipts().complete(before.isPresent() ? before.get() : once(log, group));
        } catch (NotRecorded.OtherBody e) {
            fail(group, e);
        } catch (RuntimeException e) {
            unheard.addSuppressed(e);
            fail(group, unheard);
        }
    }

    private static void fail(Waiting group, RuntimeException error) {
        group.receipts()
                .completeExceptionally(
                        switch (error) {
                            case NotRecorded refused -> refused;
                            case BadField bad -> bad;
                            case Unconfirmed unconfirmed -> unconfirmed;
                            case Parted parted -> parted;
                            case UnknownPost unknown -> new NotRecorded.StandsStill(unknown);
                            default -> new NotRecorded.NotNow(error);
                        });
    }
}
