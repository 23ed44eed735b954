package se.stabsliggaren.api.clock;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Remembered;
import se.stabsliggaren.api.view.Halted;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.DutyRow;
import se.stabsliggaren.projection.duties.PassedLimits;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Sight;

/**
 * Records that a limit has passed, in the incident it belongs to. What has passed is counted from the posts each time, so
 * that nothing is planned ahead and a start finds what passed while nobody ran. It is recorded only if the log still ends
 * with the post up to which it was counted; any number of nodes may look at once, and one of them is taken.
 */
public final class LimitClock {

    /** How often it is counted anew at one look, where others record at the same time. */
    private static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(LimitClock.class);

    private final DutyBoard duties;
    private final IncidentRegister register;
    private final PostLog posts;
    private final Views views;
    private final PostAppender recording;
    private final LedgerClock wall;
    private final Predicate<String> goesOn;
    private final UnaryOperator<String> account;
    private final Remembered<Map<String, Looked>> looked;

    /** Up to which post a log was looked at, and when to look again though nothing is recorded; null for never. */
    private record Looked(int last, @Nullable Instant again) {

        boolean isEnough(int end, Instant now) {
            return last == end && (again == null || now.isBefore(again));
        }
    }

    /**
     * @param duties whose views these are
     * @param goesOn whether a log is written here and has one history
     * @param account the ledger's own random id in a log
     */
    public LimitClock(
            DutyBoard duties,
            IncidentRegister register,
            PostLog posts,
            Views views,
            PostAppender recording,
            LedgerClock wall,
            Predicate<String> goesOn,
            UnaryOperator<String> account) {
        this.duties = duties;
        this.register = register;
        this.posts = posts;
        this.views = views;
        this.recording = recording;
        this.wall = wall;
        this.goesOn = goesOn;
        this.account = account;
        this.looked = new Remembered<>(posts.eras(), HashMap::new);
    }

    /** Looks at every incident that has grown, or in which a limit can have passed. Nothing is left after one step. */
    public synchronized int step() {
        Map<String, Looked> before = looked.now();
        Map<String, Integer> ends = posts.ends();
        for (IncidentEntry incident : register.incidents()) {
            String log = incident.log();
            try {
                if (incident.continuedIn() == null
                        && goesOn.test(log)
                        && !isEnough(before.get(log), ends.getOrDefault(log, 0), now())) {
                    before.put(log, look(log));
                }
            } catch (RuntimeException e) {
                // One log that cannot be written hinders no other, and is tried again.
                LOG.warn("limits of {} were not looked at", log, e);
            }
        }
        return 0;
    }

    private static boolean isEnough(@Nullable Looked before, int end, Instant now) {
        return before != null && before.isEnough(end, now);
    }

    private Looked look(String log) {
        int last = 0;
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                View<DutyRow> whole = views.view(duties, log, Sight.WHOLE);
                last = whole.last();
                PassedLimits passed = duties.passedLimits(whole, now());
                if (passed.unrecorded().isEmpty()) {
                    return new Looked(last, passed.next());
                }
                record(log, passed.unrecorded(), last);
            }
        } catch (Halted e) {
            return new Looked(posts.last(log), null); // What reads it says so, until it grows.
        } catch (NotRecorded.Refused e) {
            LOG.warn("a limit that passed in {} was not recorded: {}", log, e.sentence());
            return new Looked(last, null);
        }
        return new Looked(last, Instant.MIN);
    }

    private void record(String log, List<Passing> passed, int last) {
        List<Draft> drafts = passed.stream()
                .map(one -> Draft.of(one.event()).withOccurred(one.occurred()))
                .toList();
        Recorder clock = new Recorder(account.apply(log), Person.of("Liggaren"), "liggaren", Via.CLOCK);
        try {
            recording.record(log, drafts, clock, last, null);
        } catch (NotRecorded.MovedOn e) {
            LOG.debug("{} went on to {}; its limits are counted anew", log, e.last());
        }
    }

    private Instant now() {
        return wall.now().recordedAt();
    }
}
