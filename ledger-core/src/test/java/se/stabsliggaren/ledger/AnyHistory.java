package se.stabsliggaren.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

/** A history that the ledger itself took, of whatever was handed in: what it refused is not in it. */
final class AnyHistory {

    private static final RecordedAt STAMP =
            new RecordedAt(Instant.parse("2024-11-06T12:00:00Z"), ClockState.SYNCHRONISED);

    private final Random random;
    private final AnyEvent events;
    private final BatchDecider taking =
            new BatchDecider("exempelby.example/ledger/0001/incident/0001", Incident.RULES, LogState.unopened(), STAMP);

    private AnyHistory(long seed) {
        random = new Random(seed);
        events = new AnyEvent(random);
    }

    /** The posts taken of so many drafts, of which about a sixth correct and a sixth withdraw. */
    static List<Post> of(long seed, int drafts) {
        AnyHistory history = new AnyHistory(seed);
        IncidentOpened opening = new IncidentOpened("exempelby", true, Text.of("Övning"), null);
        history.taking.open(IncidentCase.recorder("a1"), Drafts.of(opening));
        for (int i = 0; i < drafts; i++) {
            Submission next = new Submission(history.draft(), IncidentCase.recorder(history.account()), null, null);
            history.taking.each(List.of(next));
        }
        return history.posts();
    }

    static LogState fold(LogState from, List<Post> posts) {
        LogState state = from;
        for (Post post : posts) {
            state = state.after(post);
        }
        return state;
    }

    static LogState fold(List<Post> posts) {
        return fold(LogState.unopened(), posts);
    }

    private Draft draft() {
        List<Post> posts = posts();
        Post earlier = posts.get(random.nextInt(posts.size()));
        int last = posts.size();
        return switch (random.nextInt(6)) {
            case 0 -> correction(earlier, last);
            case 1 -> Drafts.of(new PostWithdrawn(Ref.to(earlier.number()), Text.of("Fel.")));
            default -> Drafts.of(events.upTo(last));
        };
    }

    private Draft correction(Post earlier, int last) {
        Event event = events.of(earlier.event().getClass(), last);
        return Drafts.correcting(earlier.number(), Text.of("Fel."), event);
    }

    private String account() {
        return "a" + (1 + random.nextInt(3));
    }

    private List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        taking.taken().forEach(taken -> posts.add(taken.post()));
        return posts;
    }
}
