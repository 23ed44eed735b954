package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutiesPage.Open;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.DutyRow;
import se.stabsliggaren.projection.duties.Rule;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Supervision;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * The standing posts the report is written from, in the order of their numbers.
 *
 * @param rows all of them, on which the quality of the record is measured
 * @param written all posts that were ever written, whatever became of them, in the order of their numbers
 * @param byChapter those that each chapter tells, each with the time that it tells of
 * @param duties the duties to report with their clocks, as their own page tells them of all posts there are: what nobody
 *     said counts, too
 * @param told those that are told in the chapter that is being written, likewise
 * @param knownWhen which posts had been recorded when what a post tells happened
 * @param supervised what laws that apply or may apply are supervised, and by whom
 * @param regimes the rules the duties are told by, which know who receives a report under several names
 * @param keeper what the body that keeps the incident is called; null where that is not at hand
 */
record PostSelection(
        List<Row<EvaluationRow>> rows,
        List<Row<EvaluationRow>> written,
        Map<Chapter, List<Row<EvaluationRow>>> byChapter,
        List<Row<EvaluationRow>> told,
        IntUnaryOperator nameOf,
        Function<Row<EvaluationRow>, KnownThen> knownWhen,
        List<Duty> duties,
        List<Supervision> supervised,
        Instant now,
        Regimes regimes,
        @Nullable String keeper) {

    /** What of this view stands. */
    static PostSelection of(View<EvaluationRow> known, Instant now) {
        return of(known, now, Regimes.packs(), null);
    }

    /** The same of an incident that this body keeps, its duties by these regimes. */
    static PostSelection of(View<EvaluationRow> known, Instant now, Regimes regimes, @Nullable String keeper) {
        List<Row<EvaluationRow>> standing = known.standing().toList();
        DutyBoard board = new DutyBoard(regimes);
        List<Duty> duties = board.duties(known, row -> DutyRow.of(row.event()), now);
        List<Row<EvaluationRow>> telling = known.telling().toList();
        return new PostSelection(
                standing,
                List.copyOf(known.rows()),
                byChapter(telling),
                telling,
                known::nameOf,
                known::knownWhen,
                duties,
                supervised(regimes, duties, board.unassessed(known, row -> DutyRow.of(row.event()), now), now),
                now,
                regimes,
                keeper);
    }

    private static List<Supervision> supervised(Regimes regimes, List<Duty> duties, List<Open> open, Instant now) {
        List<Rule> rules = Stream.concat(
                        duties.stream()
                                .filter(duty -> !isRuledOut(duty))
                                .flatMap(duty -> Stream.ofNullable(duty.rule())),
                        open.stream().map(Open::rule))
                .toList();
        LocalDate day = LocalDate.ofInstant(now, When.LOCAL);
        return regimes.supervisions().stream()
                .filter(supervision -> supervision.inForce(day))
                .filter(supervision ->
                        rules.stream().anyMatch(rule -> rule.basis().startsWith(supervision.law())))
                .toList();
    }

    private static boolean isRuledOut(Duty duty) {
        return !duty.assessments().isEmpty()
                && duty.assessments().stream().allMatch(one -> one.verdict() == Verdict.DOES_NOT_APPLY);
    }

    /** The same for a chapter: of single types it finds only those that are told there. */
    PostSelection toldIn(Chapter chapter) {
        return new PostSelection(
                rows,
                written,
                byChapter,
                byChapter.getOrDefault(chapter, List.of()),
                nameOf,
                knownWhen,
                duties,
                supervised,
                now,
                regimes,
                keeper);
    }

    private static Map<Chapter, List<Row<EvaluationRow>>> byChapter(List<Row<EvaluationRow>> rows) {
        Map<Chapter, List<Row<EvaluationRow>>> byChapter = new EnumMap<>(Chapter.class);
        for (Row<EvaluationRow> row : rows) {
            for (Chapter chapter : Chapters.of(row.said().event())) {
                byChapter.computeIfAbsent(chapter, none -> new ArrayList<>()).add(row);
            }
            if (Happening.isToldBy(row.said().event())) {
                byChapter
                        .computeIfAbsent(Chapter.TIMELINE, none -> new ArrayList<>())
                        .add(row);
            }
        }
        return byChapter;
    }

    /** The same with these posts alone. */
    PostSelection only(Collection<Integer> posts) {
        List<Row<EvaluationRow>> some = only(posts, rows);
        List<Duty> theirs = duties.stream()
                .filter(duty -> posts.containsAll(DeadlinesSection.cites(duty)))
                .toList();
        return new PostSelection(
                some,
                only(posts, written),
                only(posts, byChapter),
                only(posts, told),
                nameOf,
                knownWhen,
                theirs,
                supervised,
                now,
                regimes,
                keeper);
    }

    private static Map<Chapter, List<Row<EvaluationRow>>> only(
            Collection<Integer> posts, Map<Chapter, List<Row<EvaluationRow>>> byChapter) {
        Map<Chapter, List<Row<EvaluationRow>>> some = new EnumMap<>(Chapter.class);
        byChapter.forEach((chapter, rows) -> some.put(chapter, only(posts, rows)));
        return some;
    }

    private static List<Row<EvaluationRow>> only(Collection<Integer> posts, List<Row<EvaluationRow>> rows) {
        return rows.stream().filter(row -> posts.contains(row.number())).toList();
    }

    /** What the standing posts call one another's matters. */
    MatterNames names() {
        return MatterNames.of(rows.stream(), nameOf, EvaluationRow::event);
    }

    /** The first wording of what this post tells; the post itself where that is not at hand. */
    Row<EvaluationRow> firstWordingOf(StandingPost<?> post) {
        return written.stream()
                .filter(row -> row.number() == post.name())
                .findFirst()
                .orElse(post.row());
    }

    /** All posts, wherever they are told. */
    List<StandingPost<Event>> all() {
        return rows.stream()
                .map(row -> new StandingPost<>(row, row.said().event()))
                .toList();
    }

    /** Those of one type that are told here. */
    <E extends Event> List<StandingPost<E>> said(Class<E> type) {
        return said(type, event -> true);
    }

    <E extends Event> List<StandingPost<E>> said(Class<E> type, Predicate<E> such) {
        return told.stream()
                .filter(row -> type.isInstance(row.said().event()))
                .map(row -> new StandingPost<>(row, type.cast(row.said().event())))
                .filter(said -> such.test(said.event()))
                .toList();
    }

    /** What was said later about earlier posts, by the names of their matters. */
    <E extends Event> Map<Integer, List<StandingPost<E>>> about(Class<E> type, Function<E, @Nullable Ref> ref) {
        return about(said(type), ref);
    }

    /** Those of these that refer to an earlier post, by the name of its matter. */
    <E extends Event> Map<Integer, List<StandingPost<E>>> about(
            List<StandingPost<E>> posts, Function<E, @Nullable Ref> ref) {
        Map<Integer, List<StandingPost<E>>> about = new HashMap<>();
        for (StandingPost<E> post : posts) {
            Ref matter = ref.apply(post.event());
            if (matter != null) {
                about.computeIfAbsent(nameOf.applyAsInt(matter.post()), none -> new ArrayList<>())
                        .add(post);
            }
        }
        return about;
    }

    /** Which post withdrew each of those that were. */
    Map<Integer, Integer> withdrawnIn() {
        Map<Integer, Integer> withdrawnIn = new HashMap<>();
        written.forEach(row -> {
            Integer in = row.withdrawnIn();
            if (in != null) {
                withdrawnIn.put(row.number(), in);
            }
        });
        return withdrawnIn;
    }

    /** One dated sentence of each post of a type, or that there is none. */
    <E extends Event> List<Sentence> each(Class<E> type, Function<E, Phrase> phrase, String absence) {
        return each(said(type), phrase, absence);
    }

    <E extends Event> List<Sentence> each(List<StandingPost<E>> posts, Function<E, Phrase> phrase, String absence) {
        if (posts.isEmpty()) {
            return List.of(Sentence.absent(absence));
        }
        return posts.stream()
                .map(post -> told(post, phrase.apply(post.event())))
                .toList();
    }

    /** One dated line of each of these, or that there is none. */
    static List<Sentence> each(List<? extends StandingPost<?>> posts, String absence) {
        return posts.isEmpty()
                ? List.of(Sentence.absent(absence))
                : posts.stream()
                        .map(post -> told(post, LogSections.line(post.event())))
                        .toList();
    }

    /** One dated line of each post of a type; none when there is none. */
    List<Sentence> lines(Class<? extends Event> type) {
        return said(type).stream()
                .map(post -> told(post, LogSections.line(post.event())))
                .toList();
    }

    /** What a post says, dated. */
    static Sentence told(StandingPost<?> post, Phrase phrase) {
        return Sentence.of(dated(post, phrase), post);
    }

    private static Phrase dated(StandingPost<?> post, Phrase phrase) {
        String assumed = Boolean.TRUE.equals(post.occurred().assumed()) ? " (antagen tid)" : "";
        return Phrase.of("")
                .occurred(in(post.occurred()), post.occurred())
                .words(assumed + ": ")
                .and(phrase);
    }

    /** What a line says before a month, by which alone it is no adverbial of time in Swedish. */
    private static String in(Occurred occurred) {
        When first = occurred.candidates().isEmpty()
                ? occurred.at()
                : occurred.candidates().getFirst();
        return first instanceof When.Month ? "i " : "";
    }
}
