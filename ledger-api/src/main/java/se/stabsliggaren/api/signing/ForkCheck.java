package se.stabsliggaren.api.signing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.store.Remembered;

/**
 * Compares every log with the heads known of it, once in each era of the database, the first of which begins with the
 * start, and tells which may not go on (spec/journal.md).
 * A log that is written to or signed before its turn is compared then.
 */
public final class ForkCheck {

    private final ForkGuard forks;
    private final Supplier<Optional<String>> register;
    private final BiConsumer<String, String> tell;
    private final Remembered<AtomicReference<@Nullable Queue<String>>> due;

    /**
     * @param register the register's origin, which is told of also where no head of it is known
     * @param tell is given the log and why it may not go on
     */
    public ForkCheck(ForkGuard forks, Supplier<Optional<String>> register, BiConsumer<String, String> tell) {
        this.forks = forks;
        this.register = register;
        this.tell = tell;
        this.due = new Remembered<>(forks.eras(), AtomicReference::new);
    }

    /** As a chore: one log a step. */
    public synchronized int step(Instant now) {
        AtomicReference<@Nullable Queue<String>> kept = due.now();
        Queue<String> left = kept.get();
        if (left == null) {
            left = all();
            kept.set(left);
        }
        String log = left.poll();
        if (log == null) {
            return 0;
        }
        compare(log);
        return 1;
    }

    private Queue<String> all() {
        Set<String> logs = new TreeSet<>(forks.known().keySet());
        register.get().ifPresent(logs::add);
        return new ArrayDeque<>(logs);
    }

    private void compare(String log) {
        try {
            forks.mustGoOn(log);
        } catch (ForkDetected e) {
            tell.accept(log, e.sentence());
        }
    }
}
