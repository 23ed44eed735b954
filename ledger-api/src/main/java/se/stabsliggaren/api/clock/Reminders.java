package se.stabsliggaren.api.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import se.stabsliggaren.projection.duties.DutiesPage.Clock;
import se.stabsliggaren.projection.duties.DutiesPage.Duty;
import se.stabsliggaren.projection.duties.DutiesPage.Rule;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.rhythm.Silence;
import se.stabsliggaren.projection.rhythm.StaffSilence;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.text.Absence;
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

    /** How near a limit is. */
    private enum Nearness {
        WITHIN_A_DAY(Duration.ofDays(1)),
        WITHIN_SIX_HOURS(Duration.ofHours(6)),
        WITHIN_AN_HOUR(Duration.ofHours(1)),
        MAY_HAVE_PASSED(Duration.ZERO),
        PASSED(Duration.ZERO);

        private final Duration before;

        Nearness(Duration before) {
            this.before = before;
        }
    }

    /** Whether there can be something else to be told, though nothing was recorded. */
    public boolean isOld(Reminding last) {
        return last.again() != null && !now().isBefore(last.again());
    }

    /** Of a log, as a reader may see it. */
    public Reminding of(String log, Sight sight) {
        Instant now = now();
        List<Duty> open;
        StaffSilence silence;
        try {
            silence = board.silence(views.view(board, log, sight), now);
            open = duties.duties(views.view(duties, log, sight), row -> row, now).stream()
                    .filter(duty -> duty.clock().isOpen())
                    .sorted(Comparator.comparing(
                            duty -> duty.clock().ends().limit(), Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        } catch (Halted e) {
            return new Reminding(List.of(), List.of(), null); // The posts themselves say so.
        }
        List<Map<String, Object>> limits = new ArrayList<>();
        for (Duty duty : open) {
            nearness(duty.clock(), now).ifPresent(near -> limits.add(tree(duty, near)));
        }
        return new Reminding(
                List.copyOf(limits),
                silence.lasting().stream().map(one -> tree(one, now)).toList(),
                Stream.concat(Stream.ofNullable(silence.next()), open.stream().flatMap(duty -> turns(duty.clock())))
                        .filter(turn -> turn.isAfter(now))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static Optional<Nearness> nearness(Clock clock, Instant now) {
        return switch (clock.state()) {
            case PASSED -> Optional.of(Nearness.PASSED);
            case UNCERTAIN -> Optional.of(Nearness.MAY_HAVE_PASSED);
            case RUNNING ->
                Stream.of(Nearness.WITHIN_AN_HOUR, Nearness.WITHIN_SIX_HOURS, Nearness.WITHIN_A_DAY)
                        .filter(near -> !now.isBefore(limit(clock).minus(near.before)))
                        .findFirst();
            case NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> Optional.empty();
        };
    }

    /** A clock that runs has a first possible limit. */
    private static Instant limit(Clock clock) {
        return Objects.requireNonNull(clock.ends().limit());
    }

    /** When something else is to be told of it. */
    private static Stream<Instant> turns(Clock clock) {
        Stream<Instant> before = Stream.ofNullable(clock.ends().limit()).flatMap(limit -> Stream.of(Nearness.values())
                .map(near -> near.before.isZero() ? limit.plusMillis(1) : limit.minus(near.before)));
        Stream<Instant> after = Stream.ofNullable(clock.ends().latestLimit()).map(limit -> limit.plusMillis(1));
        return Stream.concat(before, after);
    }

    private static Map<String, Object> tree(Duty duty, Nearness near) {
        Clock clock = duty.clock();
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
        tree.put("said", said(clock, near) + mark(rule));
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

    /** In words that stay true while they stand on a page. */
    private static String said(Clock clock, Nearness near) {
        return switch (near) {
            case WITHIN_A_DAY, WITHIN_SIX_HOURS, WITHIN_AN_HOUR ->
                "Fristen löper: %s.".formatted(clock.ends().limitSaid());
            case MAY_HAVE_PASSED -> clock.said();
            case PASSED ->
                "Fristen har gått ut: %s; %s."
                        .formatted(clock.ends().limitSaid(), Absence.words("att något är lämnat"));
        };
    }

    private static String mark(@Nullable Rule rule) {
        return rule == null || rule.mark().equals(Sureness.VERIFIED.mark()) ? "" : " " + rule.markSaid();
    }

    private Instant now() {
        return wall.now().recordedAt();
    }
}
