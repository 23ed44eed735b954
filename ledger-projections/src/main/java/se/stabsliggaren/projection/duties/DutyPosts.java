package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.FilingAttributor;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.MergedName;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * What the record says of duties, by kind of post, in the order of the posts.
 *
 * @param now when it is read
 */
record DutyPosts(
        Instant now,
        IntUnaryOperator nameOf,
        Interval began,
        Interval span,
        BreachPosts breaches,
        DeedPosts deeds,
        FilingCourses courses,
        List<Assessed> assessed,
        List<DutyFiling> filed,
        List<Referred> references,
        List<Delayed> delays,
        List<Passed> passed,
        List<MergedName> merged) {

    /**
     * @param event with its regime by the id or law that the packs know it as
     * @param typed the regime as it was typed
     */
    record Assessed(Row<?> row, DutyAssessed event, String typed) {

        Interval when() {
            return KnownThen.happened(row);
        }

        String controller() {
            return Word.of(event.controller());
        }
    }

    /** @param filing the number the filing is known by */
    record Referred(Row<?> row, ReferenceReceived event, int filing) {}

    /** @param about the number of what comes late */
    record Delayed(Row<?> row, DelayExplained event, int about) {}

    record Passed(Row<?> row, LimitPassed event, int started) {

        /** Whether it is of this duty, if what started it started that. */
        boolean isOf(DutyLine line) {
            String controller = Word.of(event.controller());
            return TypedName.same(event.regime(), line.word())
                    && (controller.isEmpty() || line.party().isControlledBy(controller));
        }
    }

    /** @param told what the duties keep of a row; null when nothing */
    static <R> DutyPosts of(View<R> known, Function<R, @Nullable DutyRow> told, Regimes regimes, Instant now) {
        BreachPosts breaches = BreachPosts.of(known, row -> {
            DutyRow duty = told.apply(row);
            return duty == null ? null : duty.breach();
        });
        Interval began = began(known, told).orElse(Interval.at(now));
        DutyPosts said = new DutyPosts(
                now,
                known::nameOf,
                began,
                Span.of(known, told, began, now),
                breaches,
                deeds(known, told),
                FilingCourses.of(known.telling(), row -> duty(told.apply(row)), ref -> known.nameOf(ref.post())),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                known.mergedNames());
        RegimeResolver resolving = new RegimeResolver(
                regimes,
                new FilingAttributor(breaches),
                named(known, told, breaches),
                begun(known, told, regimes),
                IncidentBegun.of(known, told));
        known.telling().forEach(row -> {
            DutyRow duty = told.apply(row.said());
            if (duty != null && duty.duty() != null) {
                said.take(row, duty.duty(), regimes, resolving);
            }
        });
        return said;
    }

    /** What was filed and has been corrected or withdrawn since, as if it stood; in the order of the posts. */
    static <R> List<DutyFiling> fallen(View<R> known, Function<R, @Nullable DutyRow> told, Regimes regimes) {
        BreachPosts breaches = BreachPosts.of(known, row -> {
            DutyRow duty = told.apply(row);
            return duty == null ? null : duty.breach();
        });
        RegimeResolver resolving = new RegimeResolver(
                regimes,
                new FilingAttributor(breaches),
                named(known, told, breaches),
                begun(known, told, regimes),
                IncidentBegun.of(known, told));
        List<DutyFiling> fallen = new ArrayList<>();
        known.rows().stream().filter(row -> !row.stands()).forEach(row -> {
            DutyFiled filed = filed(duty(told.apply(row.said())));
            if (filed != null) {
                fallen.add(resolving.filed(row, filed));
            }
        });
        return fallen;
    }

    static @Nullable DutyFiled filed(@Nullable DutyEvent duty) {
        return switch (duty) {
            case DutyFiled filed -> filed;
            case DutyAssessed ignored -> null;
            case ReferenceReceived ignored -> null;
            case CourseNoted ignored -> null;
            case DelayExplained ignored -> null;
            case LimitPassed ignored -> null;
            case null -> null;
        };
    }

    /** Whom a breach or an assessment names. */
    private static <R> Set<TypedName> named(View<R> known, Function<R, @Nullable DutyRow> told, BreachPosts breaches) {
        Stream<String> assessed = known.telling()
                .flatMap(row -> Stream.ofNullable(assessed(duty(told.apply(row.said())))))
                .map(duty -> Word.of(duty.controller()));
        return Stream.concat(breaches.parties().stream().map(Party::controller), assessed)
                .map(TypedName::of)
                .collect(Collectors.toSet());
    }

    /** What assessments began. */
    private static <R> BegunRegimes begun(View<R> known, Function<R, @Nullable DutyRow> told, Regimes regimes) {
        BegunRegimes begun = new BegunRegimes(regimes);
        known.telling().forEach(row -> {
            DutyAssessed assessed = assessed(duty(told.apply(row.said())));
            if (assessed != null) {
                begun.assess(RegimeResolver.understood(assessed, regimes), KnownThen.happened(row));
            }
        });
        return begun;
    }

    private static @Nullable DutyAssessed assessed(@Nullable DutyEvent duty) {
        return switch (duty) {
            case DutyAssessed assessed -> assessed;
            case DutyFiled ignored -> null;
            case ReferenceReceived ignored -> null;
            case CourseNoted ignored -> null;
            case DelayExplained ignored -> null;
            case LimitPassed ignored -> null;
            case null -> null;
        };
    }

    private static @Nullable DutyEvent duty(@Nullable DutyRow row) {
        return row == null ? null : row.duty();
    }

    private static <R> DeedPosts deeds(View<R> known, Function<R, @Nullable DutyRow> told) {
        DeedPosts.Collector deeds = new DeedPosts.Collector(known::nameOf);
        known.telling().forEach(row -> {
            DutyRow duty = told.apply(row.said());
            Deed deed = duty == null ? null : duty.deed();
            if (deed != null) {
                deeds.take(row, deed);
            }
            if (duty != null && duty.sign() != null) {
                deeds.take(row, duty.sign());
            }
        });
        return deeds.posts();
    }

    private void take(Row<?> row, DutyEvent duty, Regimes regimes, RegimeResolver resolving) {
        switch (duty) {
            case DutyAssessed e -> assessed.add(new Assessed(row, RegimeResolver.understood(e, regimes), e.regime()));
            case DutyFiled e -> filed.add(resolving.filed(row, e));
            case ReferenceReceived e ->
                references.add(new Referred(row, e, nameOf.applyAsInt(e.filing().post())));
            case CourseNoted ignored -> {
                // What the recipient makes of a report starts no clock and stops none; it is told with the filing.
            }
            case DelayExplained e ->
                delays.add(new Delayed(row, e, nameOf.applyAsInt(e.about().post())));
            case LimitPassed e ->
                passed.add(new Passed(row, e, nameOf.applyAsInt(e.started().post())));
        }
    }

    /** When the incident began, or as near as the record comes. It is looked for among all posts. */
    private static <R> Optional<Interval> began(View<R> known, Function<R, @Nullable DutyRow> told) {
        return known.telling()
                .filter(row -> {
                    DutyRow duty = told.apply(row.said());
                    return duty != null && duty.opened();
                })
                .findFirst()
                .or(() -> known.telling().findFirst())
                .map(Interval::of);
    }
}
