package se.stabsliggaren.api.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.view.Halted;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.format.Moments;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.duties.LastingWords;
import se.stabsliggaren.projection.duties.Rule;
import se.stabsliggaren.projection.rhythm.Silence;
import se.stabsliggaren.projection.rhythm.StaffSilence;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.sight.Sight;

/**
 * Reminds whoever follows an incident of the limits of the law in it, a day, six hours and an hour before, and after; and of
 * a staff of whose meetings no post tells for longer than its rhythm allows.
 */
public final class Reminders {

    private final DutyBoard duties;
    private final Status board;
    private final Views views;
    private final LedgerClock wall;

    /**
     * @param duties whose views these are
     * @param board whose they are as well
     */
    public Reminders(DutyBoard duties, Status board, Views views, LedgerClock wall) {
        this.duties = duties;
        this.board = board;
        this.views = views;
        this.wall = wall;
    }

    /**
     * What somebody is to be reminded of.
     *
     * @param limits trees to be sent, the limit that passes first at the top
     * @param silences trees to be sent, of meetings that no post tells of
     * @param again when to look again, if nothing is recorded until then; null for never
     */
    public record Reminding(
            List<Map<String, Object>> limits,
            List<Map<String, Object>> silences,
            @Nullable Instant again) {

        /** Before anybody looked. */
        public static final Reminding NOTHING = new Reminding(List.of(), List.of(), Instant.MIN);
    }

    /** A limit that somebody is to be reminded of, and how near it is. */
    public record Due(Duty duty, Nearness near) {}

    /** Whether there can be something else to be told, though nothing was recorded. */
    public boolean isOld(Reminding last) {
        return last.again() != null && !now().isBefore(last.again());
    }

    /** Of a log, as a reader may see it. */
    public Reminding of(String log, Sight sight) {
        Instant now = now();
        try {
            return of(all(log, sight, now), board.silence(views.view(board, log, sight), now), now);
        } catch (Halted e) {
            return new Reminding(List.of(), List.of(), null); // The posts themselves say so.
        }
    }

    /** Of these duties and of this silence, as they stand then. */
    static Reminding of(List<Duty> duties, StaffSilence silence, Instant now) {
        List<Duty> open = open(duties);
        return new Reminding(
                near(open, now).map(due -> tree(due.duty(), due.near())).toList(),
                silence.lasting().stream().map(one -> tree(one, now)).toList(),
                Stream.concat(Stream.ofNullable(silence.next()), open.stream().flatMap(duty -> turns(duty.clock())))
                        .filter(turn -> turn.isAfter(now))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /**
     * The same for who is told elsewhere.
     *
     * @throws Halted when a post of the log cannot be read
     */
    public List<Due> due(String log, Sight sight) {
        Instant now = now();
        return near(open(all(log, sight, now)), now).toList();
    }

    private List<Duty> all(String log, Sight sight, Instant now) {
        return duties.duties(views.view(duties, log, sight), row -> row, now);
    }

    private static List<Duty> open(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.clock().isOpen())
                .sorted(Comparator.comparing(
                        duty -> duty.clock().ends().limit(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Stream<Due> near(List<Duty> open, Instant now) {
        return open.stream().flatMap(duty -> nearness(duty.clock(), now).map(near -> new Due(duty, near)).stream());
    }

    private static Optional<Nearness> nearness(DutyClock clock, Instant now) {
        return switch (clock.state()) {
            case PASSED -> Optional.of(Nearness.PASSED);
            case UNCERTAIN -> Optional.of(Nearness.MAY_HAVE_PASSED);
            case RUNNING ->
                Stream.of(Nearness.WITHIN_AN_HOUR, Nearness.WITHIN_SIX_HOURS, Nearness.WITHIN_A_DAY)
                        .filter(near -> !now.isBefore(limit(clock).minus(near.before())))
                        .findFirst();
            case NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> Optional.empty();
        };
    }

    /** A clock that runs has a first possible limit. */
    private static Instant limit(DutyClock clock) {
        return Objects.requireNonNull(clock.ends().limit());
    }

    /** When something else is to be told of it. */
    private static Stream<Instant> turns(DutyClock clock) {
        Stream<Instant> before = Stream.ofNullable(clock.ends().limit()).flatMap(limit -> Stream.of(Nearness.values())
                .map(near -> near.before().isZero() ? limit.plusMillis(1) : limit.minus(near.before())));
        Stream<Instant> after = Stream.ofNullable(clock.ends().latestLimit()).map(limit -> limit.plusMillis(1));
        return Stream.concat(before, after);
    }

    private static Map<String, Object> tree(Duty duty, Nearness near) {
        DutyClock clock = duty.clock();
        Map<String, Object> tree = new LinkedHashMap<>();
        Rule rule = duty.rule();
        tree.put("duty", rule == null ? duty.regime() : rule.name());
        if (duty.controller() != null) {
            tree.put("controller", duty.controller());
        }
        if (clock.ends().limit() != null) {
            tree.put("limit", Moments.write(clock.ends().limit()));
        }
        tree.put("near", WireName.of(near));
        tree.put("said", LastingWords.of(duty));
        tree.put(
                "posts",
                Stream.concat(Stream.ofNullable(clock.begun().startedBy()), duty.limitsPassed().stream())
                        .map(Integer::longValue)
                        .toList());
        return tree;
    }

    private static Map<String, Object> tree(Silence silence, Instant now) {
        return Map.of(
                "said",
                Part.plain(silence.line(), SwedishTime.year(now)) + ".",
                "posts",
                silence.posts().stream().map(Integer::longValue).toList());
    }

    private Instant now() {
        return wall.now().recordedAt();
    }
}
