package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.projection.duties.Duty.Assessment;
import se.stabsliggaren.projection.duties.Duty.Caveats;
import se.stabsliggaren.projection.duties.Duty.Delay;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.duties.DutyPosts.Delayed;
import se.stabsliggaren.projection.duties.DutyPosts.Passed;
import se.stabsliggaren.projection.duties.DutyPosts.Referred;
import se.stabsliggaren.projection.duties.FilingEntry.Addressee;
import se.stabsliggaren.projection.duties.FilingEntry.Reference;
import se.stabsliggaren.projection.duties.FilingEntry.Sent;
import se.stabsliggaren.projection.duties.FilingEntry.Standing;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.FilingWords;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.MergedName;
import se.stabsliggaren.projection.view.Row;

/** Draws a duty as the page shows it. */
final class DutyDrawing {

    private final Instant now;
    private final int recorded;
    private final Interval began;
    private final Interval span;
    private final Clocks clocks;
    private final Year own;
    private final Map<Integer, List<Referred>> references;
    private final FilingCourses courses;
    private final Map<Integer, List<Delayed>> delays;
    private final Map<Integer, List<Passed>> passed;
    private final List<MergedName> merged;
    private final StrayLimits strays;

    DutyDrawing(DutyPosts said, StrayLimits strays, Instant now) {
        this.now = now;
        this.recorded = said.recorded();
        this.began = said.began();
        this.span = said.span();
        this.clocks = new Clocks(now);
        this.own = SwedishTime.year(now);
        this.references = said.references().stream().collect(Collectors.groupingBy(Referred::filing));
        this.courses = said.courses();
        this.delays = said.delays().stream().collect(Collectors.groupingBy(Delayed::about));
        this.passed = said.passed().stream().collect(Collectors.groupingBy(Passed::started));
        this.merged = said.merged();
        this.strays = strays;
    }

    Duty duty(DutyLine line) {
        DutyClock read = clocks.of(line);
        DutyClock clock = strays.words(line).map(read::saying).orElse(read);
        Regime regime = line.regime();
        Interval when = within(when(line, clock));
        List<Passed> limits = line.starts().isEmpty() ? strays.of(line) : passed(line);
        return new Duty(
                line.word(),
                regime == null ? null : Rules.of(regime, when),
                line.party().breach() == 0 ? null : line.party().breach(),
                line.party().controller().isEmpty() ? null : line.party().controller(),
                regime == null ? line.recipient() : Rules.recipients(regime, when),
                assessments(line),
                clock,
                filings(line),
                delays(line, limits),
                CourseDrawing.of(line, limits, now),
                new Caveats(warnings(line, clock, when, limits), StatedPosts.of(line, clock, recorded)));
    }

    private DutyFilings filings(DutyLine line) {
        return new DutyFilings(
                line.filed().stream().map(this::filing).toList(),
                line.maybe().stream()
                        .filter(one -> !line.filed().contains(one))
                        .map(this::filing)
                        .toList(),
                Stream.concat(
                                line.withdrawnFilings().surely().stream().map(one -> withdrawn(one, false)),
                                line.withdrawnFilings().perhaps().stream().map(one -> withdrawn(one, true)))
                        .toList());
    }

    /** @param perhaps whether it may have been of something else */
    WithdrawnFiling withdrawn(DutyFiling one, boolean perhaps) {
        return new WithdrawnFiling(
                one.row().number(),
                FilingWords.of(one.event().stage(), one.event().recipient()),
                Objects.requireNonNull(one.row().withdrawnIn(), "withdrawn"),
                perhaps,
                references(one));
    }

    private List<String> warnings(DutyLine line, DutyClock clock, Interval when, List<Passed> limits) {
        List<String> warnings = new ArrayList<>(Warnings.of(line, clock, when));
        warnings.addAll(MovedLimits.of(limits, clock));
        warnings.addAll(ListedAsTwo.of(line, merged));
        return List.copyOf(warnings);
    }

    /** Whose law names the recipient: that of the filing, or of the limit, or of what began it. */
    private Interval when(DutyLine line, DutyClock clock) {
        if (!line.filed().isEmpty()) {
            return KnownThen.happened(line.filed().get(0).row());
        }
        if (clock.ends().limit() != null || clock.ends().latestLimit() != null) {
            return new Interval(
                    before(clock.ends().limit()), before(clock.ends().latestLimit()));
        }
        return Stream.<Row<?>>concat(
                        line.starts().stream(), line.assessed().stream().map(Assessed::row))
                .findFirst()
                .map(KnownThen::happened)
                .orElse(began);
    }

    /** What nobody said of when, began with what is told of the incident and not before. */
    private Interval within(Interval when) {
        Instant first = span.earliest();
        boolean bounds =
                when.earliest() == null && first != null && (when.latest() == null || !first.isAfter(when.latest()));
        return bounds ? new Interval(first, when.latest() == null ? span.latest() : when.latest()) : when;
    }

    /** The last instant before a limit runs out, which of a day is one of that day. */
    private static @Nullable Instant before(@Nullable Instant limit) {
        return limit == null ? null : limit.minusMillis(1);
    }

    private List<Assessment> assessments(DutyLine line) {
        Optional<Integer> counted = line.by(now).counted().map(one -> one.row().number());
        return line.assessed().stream()
                .map(one -> assessment(
                        one,
                        counted.filter(number -> number == one.row().number()).isPresent()))
                .toList();
    }

    private Assessment assessment(Assessed one, boolean counts) {
        DutyAssessed event = one.event();
        return new Assessment(
                one.row().number(),
                one.typed(),
                event.verdict(),
                SwedishCodes.of(event.verdict()),
                counts,
                Degree.of(event.obligation()),
                event.grounds(),
                event.judge(),
                Done.of(one.row().occurred(), own));
    }

    private FilingEntry filing(DutyFiling one) {
        DutyFiled event = one.event();
        return new FilingEntry(
                one.row().number(),
                event.stage(),
                SwedishCodes.of(event.stage()),
                new Addressee(
                        event.recipient(), MisdirectedWords.rightRecipient(one).orElse(null)),
                Degree.of(event.obligation()),
                Done.of(one.row().occurred(), own),
                new Sent(event.channel(), event.content(), event.proof() != null),
                one.inferred(),
                references(one),
                standing(one));
    }

    private @Nullable Standing standing(DutyFiling filed) {
        FilingCourses.Latest latest = courses.of(filed.row().name());
        return latest == null
                ? null
                : new Standing(
                        latest.row().number(),
                        SwedishCodes.of(latest.event().course()),
                        latest.phrase().parts(),
                        Done.of(latest.row().occurred(), own));
    }

    private List<Reference> references(DutyFiling filed) {
        return references.getOrDefault(filed.row().name(), List.of()).stream()
                .map(one -> new Reference(
                        one.row().number(), one.event().scheme(), one.event().reference()))
                .toList();
    }

    private List<Passed> passed(DutyLine line) {
        return line.starts().stream()
                .map(Row::name)
                .distinct()
                .flatMap(start -> passed.getOrDefault(start, List.of()).stream())
                .filter(one -> one.isOf(line))
                .sorted(Comparator.comparingInt(one -> one.row().name()))
                .toList();
    }

    private List<Delay> delays(DutyLine line, List<Passed> limits) {
        return Stream.of(
                        line.filed().stream().map(DutyFiling::row),
                        line.filedByNobody().map(DutyFiling::row),
                        line.assessed().stream().map(Assessed::row),
                        limits.stream().map(Passed::row))
                .flatMap(rows -> rows)
                .map(Row::name)
                .distinct()
                .flatMap(late -> delays.getOrDefault(late, List.of()).stream())
                .sorted(Comparator.comparingInt(one -> one.row().name()))
                .map(one ->
                        new Delay(one.row().number(), one.about(), one.event().reasons()))
                .toList();
    }
}
