package se.stabsliggaren.api.signing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.store.Eras;
import se.stabsliggaren.api.store.Remembered;

/**
 * What was found of each log, once in each era of the database: whoever asks first finds it out, however long that takes,
 * and only who asks for the same log waits for it.
 */
final class Verdicts {

    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);

    private final Function<String, String> finding;
    private final Remembered<Map<String, CompletableFuture<String>>> byLog;

    /** @param finding says of a log what is found */
    Verdicts(Eras eras, Function<String, String> finding) {
        this.finding = finding;
        this.byLog = new Remembered<>(eras, ConcurrentHashMap::new);
    }

    /** What is found, and was not to be forgotten while it was looked for. */
    String of(String log) {
        while (true) {
            Map<String, CompletableFuture<String>> verdicts = byLog.now();
            CompletableFuture<String> known = verdicts.get(log);
            CompletableFuture<String> asked = known == null ? found(verdicts, log) : known;
            try {
                String verdict = asked.join();
                if (verdicts.get(log) == asked) {
                    return verdict;
                }
            } catch (CompletionException e) {
                // Whoever looked for it is told why it could not be found; whoever waited looks for themselves.
                LOG.debug("what was looked for could not be found", e);
            }
        }
    }

    /** By this caller, or by one who was a little faster. */
    private CompletableFuture<String> found(Map<String, CompletableFuture<String>> verdicts, String log) {
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> faster = verdicts.putIfAbsent(log, mine);
        if (faster != null) {
            return faster;
        }
        try {
            mine.complete(finding.apply(log));
        } catch (RuntimeException | Error e) {
            verdicts.remove(log, mine);
            mine.completeExceptionally(e);
            throw e;
        }
        return mine;
    }

    /** What was found; none while nobody has looked, or somebody is at it. */
    Optional<String> known(String log) {
        return Optional.ofNullable(byLog.now().get(log)).flatMap(Verdicts::made);
    }

    /** What was found of each log. */
    Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        byLog.now().forEach((log, verdict) -> made(verdict).ifPresent(text -> known.put(log, text)));
        return known;
    }

    private static Optional<String> made(CompletableFuture<String> verdict) {
        return verdict.isDone() && !verdict.isCompletedExceptionally() ? Optional.of(verdict.join()) : Optional.empty();
    }

    /** The log is to be looked at anew. */
    void forget(String log) {
        byLog.now().remove(log);
    }

    /** Every log is. */
    void forget() {
        byLog.now().clear();
    }
}
