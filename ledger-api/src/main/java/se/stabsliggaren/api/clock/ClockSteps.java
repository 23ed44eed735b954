package se.stabsliggaren.api.clock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.RecordedAt;
import se.stabsliggaren.ledger.Recorder;

/**
 * Notes in the register that the machine's clock was moved, or that the machine slept: while the ledger runs, by how far the
 * clock went beside time that nobody can set; at a start, where it shows less than the last post was recorded at.
 */
public final class ClockSteps {

    /** What is less is how clocks are kept in step. */
    static final Duration LEAST = Duration.ofSeconds(1);

    /** By how much the clocks of two nodes may differ. */
    static final Duration BETWEEN_NODES = Duration.ofMinutes(1);

    /** A reading that took longer is none: the clock and the other time are not of one moment. */
    private static final Duration SLOW = Duration.ofMillis(100);

    private static final int PAGE = 1000;

    private final IncidentRegister incidents;
    private final PostLog posts;
    private final LedgerClock wall;
    private final LongSupplier nanos;
    private final UnaryOperator<String> account;
    private @Nullable Reading before;

    /** Up to which post of the register steps are older than the reading before. */
    private int told;

    private record Reading(RecordedAt shown, long nanos) {

        /** How far the clock went, beyond the time that went by. */
        Duration movedSince(Reading earlier) {
            return Duration.between(earlier.shown.recordedAt(), shown.recordedAt())
                    .minusNanos(nanos - earlier.nanos);
        }
    }

    /**
     * @param nanos time that goes on whatever the clock is set to, as {@link System#nanoTime}
     * @param account the ledger's own random id in a log
     */
    public ClockSteps(
            IncidentRegister incidents,
            PostLog posts,
            LedgerClock wall,
            LongSupplier nanos,
            UnaryOperator<String> account) {
        this.incidents = incidents;
        this.posts = posts;
        this.wall = wall;
        this.nanos = nanos;
        this.account = account;
    }

    /** Looks at the clock. What could not be noted is noted the next time. */
    public synchronized int step() {
        Optional<String> register = incidents.log();
        int last = register.map(posts::last).orElse(0);
        Reading now = read();
        if (now == null) {
            return 0;
        }
        if (register.isPresent()) {
            last = Math.max(last, before == null ? compare(now, register.get()) : tell(before, now, register.get()));
        }
        told = last;
        before = now;
        return 0;
    }

    /** Tells of a step since the reading before, once by all the nodes of a machine; the post that tells of it, or 0. */
    private int tell(Reading before, Reading now, String register) {
        Duration moved = now.movedSince(before);
        if (moved.abs().compareTo(LEAST) < 0) {
            return 0;
        }
        while (true) {
            int last = posts.last(register);
            int telling = telling(moved, register, last);
            if (telling > 0) {
                return telling;
            }
            try {
                return incidents
                        .recordAfter(last, stepped(moved, now), recorder(register))
                        .post()
                        .number();
            } catch (NotRecorded.MovedOn e) {
                // Another node may have told of it meanwhile.
            }
        }
    }

    /** The post since the reading before that completes this step: its own, or the last of several that make it up. */
    private int telling(Duration moved, String register, int last) {
        Duration all = Duration.ZERO;
        for (StoredPost stored : posts.posts(register, told, last - told)) {
            if (stored.post().event() instanceof ClockStepped stepped) {
                Duration one = Duration.ofMillis(stepped.milliseconds());
                all = all.plus(one);
                if (same(one, moved) || same(all, moved)) {
                    return stored.post().number();
                }
            }
        }
        return 0;
    }

    /** Nodes look at different times, and the clock is kept in step between. */
    private static boolean same(Duration one, Duration other) {
        return one.minus(other).abs().compareTo(LEAST) < 0;
    }

    private @Nullable Reading read() {
        long start = nanos.getAsLong();
        RecordedAt shown = wall.now();
        return nanos.getAsLong() - start > SLOW.toNanos() ? null : new Reading(shown, start);
    }

    /**
     * Nodes that start at the same time note the same step once: they name the same post.
     *
     * @return the post that tells of it, or 0
     */
    private int compare(Reading now, String register) {
        Instant shown = now.shown().recordedAt();
        return lastRecorded(register)
                .map(Post::recordedAt)
                .filter(last -> shown.isBefore(last.minus(BETWEEN_NODES)))
                .filter(last -> !isNoted(register, last, shown))
                .map(last -> {
                    String key = "clock:" + last;
                    return incidents
                            .record(
                                    stepped(Duration.between(last, shown), now),
                                    recorder(register),
                                    new Request(key, key.getBytes(StandardCharsets.UTF_8)))
                            .post()
                            .number();
                })
                .orElse(0);
    }

    private static ClockStepped stepped(Duration moved, Reading now) {
        return new ClockStepped(moved.toMillis(), now.shown().clock());
    }

    private Recorder recorder(String register) {
        return new Recorder(account.apply(register), Person.of("Liggaren"), "liggaren", Via.CLOCK);
    }

    private Optional<Post> lastRecorded(String register) {
        return Stream.concat(Stream.of(register), incidents.incidents().stream().map(IncidentEntry::log))
                .flatMap(log -> posts.post(log, posts.last(log)).stream())
                .map(StoredPost::post)
                .max(Comparator.comparing(Post::recordedAt));
    }

    /** Whether the register tells of a step from at least there back to here. */
    private boolean isNoted(String register, Instant from, Instant to) {
        for (int after = 0; true; after += PAGE) {
            List<StoredPost> page = posts.posts(register, after, PAGE);
            if (page.stream().map(StoredPost::post).anyMatch(post -> tells(post, from, to))) {
                return true;
            }
            if (page.size() < PAGE) {
                return false;
            }
        }
    }

    private static boolean tells(Post post, Instant from, Instant to) {
        Event event = post.event();
        return event instanceof ClockStepped stepped
                && stepped.milliseconds() < 0
                && !post.recordedAt().minusMillis(stepped.milliseconds()).isBefore(from.minus(BETWEEN_NODES))
                && !to.isBefore(post.recordedAt().minus(BETWEEN_NODES));
    }
}
