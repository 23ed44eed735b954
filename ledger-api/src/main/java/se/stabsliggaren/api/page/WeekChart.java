package se.stabsliggaren.api.page;

import java.util.List;
import se.stabsliggaren.projection.timeline.TimelinePage;
import se.stabsliggaren.projection.timeline.TimelinePage.Day;
import se.stabsliggaren.projection.timeline.TimelinePage.Week;

/** One week of the timeline as a wall shows it: days are columns, lanes are rows, what lasted lies across days. */
public record WeekChart(Week week, List<Lane> lanes) {

    /** What one function recorded in the week. */
    public record Lane(String name, List<ChartBar> bars) {}

    static List<WeekChart> of(TimelinePage page) {
        return page.weeks().stream().map(week -> of(week, page.lanes())).toList();
    }

    private static WeekChart of(Week week, List<String> lanes) {
        return new WeekChart(
                week,
                lanes.stream()
                        .map(lane -> new Lane(lane, new LaneBars(lane, week).bars()))
                        .filter(lane -> !lane.bars().isEmpty())
                        .toList());
    }

    /** The days' dates, by which the chart refers to the lists below it. */
    public List<String> dates() {
        return week.days().stream().map(Day::date).toList();
    }
}
