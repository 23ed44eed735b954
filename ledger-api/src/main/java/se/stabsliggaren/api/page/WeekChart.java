package se.stabsliggaren.api.page;

import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.timeline.Concern;
import se.stabsliggaren.projection.timeline.TimelinePage;
import se.stabsliggaren.projection.timeline.TimelinePage.Day;
import se.stabsliggaren.projection.timeline.TimelinePage.Week;

/** One week of the timeline as a wall shows it: days are columns, lanes are rows, what lasted lies across days. */
public record WeekChart(Week week, List<Lane> lanes) {

    /** What of the week is the concern of some. */
    public record Lane(String name, List<ChartBar> bars) {}

    static List<WeekChart> of(TimelinePage page) {
        return page.weeks().stream().map(WeekChart::of).toList();
    }

    private static WeekChart of(Week week) {
        return new WeekChart(
                week,
                Stream.of(Concern.values())
                        .map(concern -> new Lane(concern.swedish(), new LaneBars(concern, week).bars()))
                        .filter(lane -> !lane.bars().isEmpty())
                        .toList());
    }

    /** The days' dates, by which the chart refers to the lists below it. */
    public List<String> dates() {
        return week.days().stream().map(Day::date).toList();
    }
}
