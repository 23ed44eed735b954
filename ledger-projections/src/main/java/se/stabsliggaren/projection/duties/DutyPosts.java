package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param recorded the last post that had been recorded; what counts as its sheet states comes after it
 * @param fallen what was filed and has been corrected or withdrawn since, as if it stood
 */
record DutyPosts(
        Instant now,
        int recorded,
        IntUnaryOperator nameOf,
        Interval began,
        Interval span,
        BreachPosts breaches,
        DeedPosts deeds,
        FilingCourses courses,
        List<Assessed> assessed,
        List<DutyFiling> filed,
        List<DutyFiling> fallen,
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
        BreachPosts breaches = breaches(known, told);
        Interval began = began(known, told).orElse(Interval.at(now));
        DutyPosts said = new DutyPosts(
                now,
                known.last(),
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
                new ArrayList<>(),
                known.mergedNames());
        Set<TypedName> named = named(known, told, breaches);
        BegunRegimes begun = begun(known, told, regimes);
        IncidentBegun incident = IncidentBegun.of(known, told);
        RegimeResolver fallen =
                new RegimeResolver(regimes, new FilingAttributor(breaches), named, begun.copy(), incident);
        RegimeResolver resolving = new RegimeResolver(regimes, new FilingAttributor(breaches), named, begun, incident);
        known.telling().forEach(row -> {
            DutyRow duty = told.apply(row.said());
            if (duty != null && duty.duty() != null) {
                said.take(row, duty.duty(), regimes, resolving);
            }
        });
        known.rows().stream().filter(row -> !row.stands()).forEach(row -> {
            DutyFiled filed = filed(duty(told.apply(row.said())));
            if (filed != null) {
                said.fallen.add(fallen.filed(row, filed));
            }
        });
        return said;
    }

    /** What was told as filed and was withdrawn since, each in its last wording. */
    List<DutyFiling> withdrawn() {
        Map<Integer, DutyFiling> last = new LinkedHashMap<>();
        fallen.stream()
                .filter(one -> one.row().withdrawnIn() != null)
                .forEach(one -> last.put(one.row().name(), one));
        return List.copyOf(last.values());
    }

    private static <R> BreachPosts breaches(View<R> known, Function<R, @Nullable DutyRow> told) {
        return BreachPosts.of(known, row -> {
            DutyRow duty = told.apply(row);
            return duty == null ? null : duty.breach();
        });
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
