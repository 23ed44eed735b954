package se.stabsliggaren.api.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.projection.timeline.Concern;
import se.stabsliggaren.projection.timeline.Item;
import se.stabsliggaren.projection.timeline.TimelinePage.Day;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;
import se.stabsliggaren.projection.timeline.TimelinePage.Week;

/** Draws one lane of a week. A wall has room for a few lines a day; the list below the chart has them all. */
final class LaneBars {

    private static final int DRAWN_PER_DAY = 4;
    private static final List<String> TURNS = List.of("decision.", "incident.", "duty.", "breach.", "system.status");

    private final Concern lane;
    private final Week week;
    private final List<ChartBar> lasting = new ArrayList<>();
    /** Of each post the last of its bars that lie across days, by its place among them. */
    private final Map<Integer, Integer> last = new HashMap<>();

    private final List<ChartBar> single = new ArrayList<>();

    LaneBars(Concern lane, Week week) {
        this.lane = lane;
        this.week = week;
    }

    List<ChartBar> bars() {
        for (int column = 1; column <= week.days().size(); column++) {
            draw(column, week.days().get(column - 1));
        }
        lasting.addAll(single);
        return List.copyOf(lasting);
    }

    private void draw(int column, Day day) {
        List<Placed> once = new ArrayList<>();
        for (Placed placed : day.items()) {
            if (placed.item().concern() != lane) {
                continue;
            }
            switch (placed.placing()) {
                case SPAN, CANDIDATE -> lengthen(column, placed);
                case MOMENT, DAY -> once.add(placed);
            }
        }
        List<Placed> drawn = chosen(once);
        drawn.forEach(placed -> single.add(ChartBar.of(column, placed)));
        if (drawn.size() < once.size()) {
            single.add(ChartBar.rest(column, once.size() - drawn.size()));
        }
    }

    private void lengthen(int column, Placed placed) {
        Integer at = last.get(placed.item().number());
        if (at != null && lasting.get(at).continuesWith(placed, column)) {
            lasting.set(at, lasting.get(at).longer());
        } else {
            last.put(placed.item().number(), lasting.size());
            lasting.add(ChartBar.of(column, placed));
        }
    }

    /** Turns of the incident before everyday lines; shown in the order of the day. */
    private static List<Placed> chosen(List<Placed> once) {
        List<Placed> first = once.stream()
                .sorted(Comparator.comparing(placed -> !isTurn(placed.item())))
                .limit(DRAWN_PER_DAY)
                .toList();
        return once.stream().filter(first::contains).toList();
    }

    private static boolean isTurn(Item item) {
        return TURNS.stream().anyMatch(turn -> item.type().startsWith(turn));
    }
}
