package se.stabsliggaren.projection.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.References;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.PostEffect;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** The timeline (tidslinje): what happened and when, every post one line. */
public final class Timeline implements Projection<TimelineRow, TimelinePage> {

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public TimelineRow keep(Post post) {
        return keep(post, none -> null);
    }

    @Override
    public TimelineRow keep(Post post, IntFunction<@Nullable TimelineRow> earlier) {
        return TimelineRow.of(post, earlier);
    }

    @Override
    public TimelinePage page(View<TimelineRow> view, ReadOptions reading) {
        View<TimelineRow> known = view.known(reading);
        ClockSteps steps = ClockSteps.in(known);
        return page(view, known, reading, known.rows(), new Calendar(begun(known, steps), steps, day -> true));
    }

    /**
     * One stretch of it, when all of it would be long.
     *
     * @param key which; null for the newest
     * @return null when there is none of this key
     */
    public @Nullable TimelineLeaf leaf(View<TimelineRow> view, ReadOptions reading, @Nullable String key) {
        View<TimelineRow> known = view.known(reading);
        ClockSteps steps = ClockSteps.in(known);
        TimelineIndex index = TimelineIndex.of(known, begun(known, steps), steps);
        TimelineStretch shown =
                key == null ? index.newest(reading.now()) : index.of(key).orElse(null);
        if (shown == null) {
            return null;
        }
        List<Row<TimelineRow>> rows =
                shown.posts().stream().map(known::row).filter(Objects::nonNull).toList();
        Calendar calendar = new Calendar(index.firstDay(), steps, shown.days()::contains);
        return new TimelineLeaf(page(view, known, reading, rows, calendar), index.stretches(), shown);
    }

    /**
     * One post as it is told there, with what was done to it.
     *
     * @return null when the reader knows of no such post
     */
    public @Nullable PostPage post(View<TimelineRow> view, ReadOptions reading, int number) {
        View<TimelineRow> known = view.known(reading);
        Row<TimelineRow> row = known.row(number);
        if (row == null) {
            return null;
        }
        Items items = Items.of(view, known, reading);
        return PostPage.of(
                Heading.of(Sentences.number(row.said().event(), number), view, reading),
                items.of(row),
                known.rows(),
                followed(row, known).map(items::of).toList());
    }

    /** The later posts that stand and refer to its matter; a wording of it is told as a correction. */
    private static Stream<Row<TimelineRow>> followed(Row<TimelineRow> row, View<TimelineRow> known) {
        return known.telling()
                .filter(later -> later.number() > row.number() && later.name() != row.name())
                .filter(later -> References.in(later.said().event()).values().stream()
                        .anyMatch(ref -> known.nameOf(ref.post()) == row.name()));
    }

    private static TimelinePage page(
            View<TimelineRow> view,
            View<TimelineRow> known,
            ReadOptions reading,
            Collection<Row<TimelineRow>> rows,
            Calendar calendar) {
        Items items = Items.of(view, known, reading);
        List<Item> stated = new ArrayList<>();
        List<Item> unplaced = new ArrayList<>();
        for (Row<TimelineRow> row : rows) {
            Item item = items.of(row);
            if (item.recording().asStated()) {
                stated.add(item);
            } else if (!calendar.draw(item)) {
                unplaced.add(item);
            }
        }
        stated.sort(Comparator.comparing(Items::written).thenComparing(Item::number));
        List<String> lanes =
                known.rows().stream().map(Row::function).distinct().sorted().toList();
        return new TimelinePage(
                Heading.of("Tidslinje", view, reading),
                lanes,
                calendar.weeks(),
                List.copyOf(stated),
                List.copyOf(unplaced));
    }

    /**
     * The incident's first day, from which its weeks are counted: as its opening says, or else the earliest that is told of;
     * a week, month or year of which nobody knows the day is that only where no day is known. When the log was opened says nothing of when the incident began. Null when nothing that stands can be placed.
     */
    private static @Nullable LocalDate begun(View<TimelineRow> known, ClockSteps steps) {
        return known.standing()
                .filter(row -> PostEffect.of(row.said().event()) instanceof PostEffect.Opens)
                .filter(row -> row.occurred().assumed() == null)
                .flatMap(row -> Stream.of(
                                Optional.ofNullable(row.occurred().at()),
                                Optional.ofNullable(row.occurred().from()))
                        .flatMap(Optional::stream))
                .map(at -> Days.of(at).first())
                .findFirst()
                .or(() -> earliest(known, steps))
                .orElse(null);
    }

    private static Optional<LocalDate> earliest(View<TimelineRow> known, ClockSteps steps) {
        List<Occurred> told = known.standing()
                .filter(row -> !known.isAsStated(row))
                .map(steps::placing)
                .toList();
        return first(told.stream().filter(occurred -> Days.isKnown(occurred.at())))
                .or(() -> first(told.stream()));
    }

    private static Optional<LocalDate> first(Stream<Occurred> told) {
        return told.flatMap(occurred -> Days.of(occurred).stream().limit(1)).min(Comparator.naturalOrder());
    }
}
