package se.stabsliggaren.api.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.proof.Commits;
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
        queues.computeIfAbsent(log, none -> new LogQueue()).pass(group, groups -> take(log, groups));
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
            throw new NotRecorded.NotNow(e);
        }
    }

    /** Takes what waits in order: runs of single drafts together, each group of several by itself. */
    private void take(String log, List<Waiting> groups) {
        List<Waiting> singles = new ArrayList<>();
        for (Waiting group : groups) {
            if (answeredBefore(log, group)) {
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

    private boolean answeredBefore(String log, Waiting group) {
        try {
            repeated.receipts(log, group.request()).ifPresent(group.receipts()::complete);
        } catch (RuntimeException e) {
            fail(group, e);
        }
        return group.receipts().isDone();
    }

    private void together(String log, List<Waiting> singles) {
        if (singles.size() < 2) {
            singles.forEach(single -> alone(log, single));
            return;
        }
        List<Submission> submissions = singles.stream()
                .flatMap(single -> single.submissions().stream())
                .toList();
        Receipts receipts = new Receipts();
        List<?> outcomes;
        try {
            outcomes = (List<?>) commands.send(() -> new Record(log, submissions, false, wall.now()), receipts);
        } catch (Unconfirmed e) {
            singles.stream()
                    .filter(single -> single.request() == null || !answeredBefore(log, single))
                    .forEach(single -> fail(single, e));
            return;
        } catch (RuntimeException e) {
            // One of them hinders the others, perhaps: a repeated request, a post too large. Nothing was committed.
            List.copyOf(singles).stream()
                    .filter(single -> !single.receipts().isDone() && !answeredBefore(log, single))
                    .forEach(single -> alone(log, single));
            return;
        }
        answer(singles, outcomes, receipts);
    }

    /** They are committed by now: whatever fails here is told, and never recorded once more. */
    private void answer(List<Waiting> singles, List<?> outcomes, Receipts receipts) {
        try {
            commits.settle(receipts);
        } catch (RuntimeException e) {
            singles.forEach(single -> fail(single, e));
            return;
        }
        for (int i = 0; i < singles.size(); i++) {
            complete(singles.get(i), List.of((Outcome) outcomes.get(i)), receipts);
        }
    }

    private void alone(String log, Waiting group) {
        try {
            Receipts receipts = new Receipts();
            List<?> outcomes = (List<?>)
                    commands.send(() -> new Record(log, group.submissions(), !group.single(), wall.now()), receipts);
            if (receipts.none() && answeredBefore(log, group)) {
                return; // A refusal or a conflict is no answer to what was recorded by another node just now.
            }
            commits.settle(receipts);
            complete(group, outcomes.stream().map(Outcome.class::cast).toList(), receipts);
        } catch (AlreadyRecorded e) {
            if (!answeredBefore(log, group)) {
                fail(group, e);
            }
        } catch (BadField e) {
            fail(group, Oversize.named(e, group));
        } catch (RuntimeException e) {
            fail(group, e);
        }
    }

    private static void complete(Waiting group, List<Outcome> outcomes, Receipts receipts) {
        try {
            group.receipts()
                    .complete(outcomes.stream()
                            .map(outcome -> Receipt.of(outcome, receipts))
                            .toList());
        } catch (NotRecorded e) {
            group.receipts().completeExceptionally(e);
        }
    }

    private static void fail(Waiting group, RuntimeException error) {
        group.receipts()
                .completeExceptionally(
                        switch (error) {
                            case NotRecorded refused -> refused;
                            case BadField bad -> bad;
                            case Unconfirmed unconfirmed -> unconfirmed;
                            case UnknownPost unknown -> new NotRecorded.StandsStill(unknown);
                            default -> new NotRecorded.NotNow(error);
                        });
    }
}
