package se.stabsliggaren.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;

/**
 * A legal history that means nothing: every type, references to earlier posts, corrections of the same type by their
 * matter's number, withdrawals that are never undone. The same seed gives the same history.
 */
public final class RandomHistory {

    private final Random random;
    private final RandomEvents events;
    private final List<Post> posts = new ArrayList<>();
    private Instant clock = Instant.parse("2024-11-02T05:00:00Z");

    private RandomHistory(long seed) {
        random = new Random(seed);
        events = new RandomEvents(random);
    }

    public static List<Post> of(long seed, int size) {
        RandomHistory history = new RandomHistory(seed);
        while (history.posts.size() < size) {
            history.next();
        }
        return List.copyOf(history.posts);
    }

    /** Of all types too, each post referring to the first and to no other, which nothing corrects or withdraws. */
    public static List<Post> about(Event first, long seed, int size) {
        RandomHistory history = new RandomHistory(seed);
        history.add(null, first);
        while (history.posts.size() < size) {
            history.add(null, history.other(1));
        }
        return List.copyOf(history.posts);
    }

    private void next() {
        Post earlier = posts.isEmpty() ? null : posts.get(random.nextInt(posts.size()));
        boolean ofAWithdrawal = earlier == null || earlier.event() instanceof PostWithdrawn;
        switch (random.nextInt(8)) {
            case 0 -> add(ofAWithdrawal ? null : earlier, legal(ofAWithdrawal ? null : earlier));
            case 1 ->
                add(
                        null,
                        ofAWithdrawal
                                ? other(posts.size())
                                : new PostWithdrawn(Ref.to(earlier.number()), Text.of("fel")));
            default -> add(null, other(posts.size()));
        }
    }

    private Event legal(@Nullable Post corrected) {
        return corrected == null
                ? other(posts.size())
                : events.of(corrected.event().getClass(), posts.size());
    }

    private Event other(int earlier) {
        Event event = events.any(earlier);
        return event instanceof PostWithdrawn ? other(earlier) : event;
    }

    private void add(@Nullable Post corrected, Event event) {
        clock = clock.plusSeconds(random.nextInt(7200));
        Paper paper =
                random.nextInt(5) == 0 ? new Paper("ord " + random.nextInt(3), 1, events.when(), null, null) : null;
        Entry entry = new Entry(
                new By("konto-" + random.nextInt(3), random.nextBoolean() ? "loggförare" : "kommunikatör", Via.WEB),
                random.nextBoolean() ? null : new Source("IT-driften", null, "telefon"),
                occurred(),
                paper,
                corrected == null ? null : Ref.to(corrected.name()),
                random.nextBoolean() ? null : Text.of("därför"),
                null,
                random.nextInt(4) == 0 ? List.of(Remark.of(RemarkKind.AFTER_CLOSING, 1)) : List.of(),
                event);
        posts.add(new Post("exempel.example/ledger/x/incident/1", posts.size() + 1, clock, ClockState.FREE, entry));
    }

    private Occurred occurred() {
        return switch (random.nextInt(6)) {
            case 0 -> Occurred.isUnknown();
            case 1 -> Occurred.oneOf(List.of(events.when(), events.when()));
            case 2 -> Occurred.between(events.when(), random.nextBoolean() ? events.when() : null);
            case 3 -> Occurred.assumedAt(When.at(clock));
            default -> Occurred.at(events.when());
        };
    }
}
