package se.stabsliggaren.api.sheet;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.sheet.Printed.Line;
import se.stabsliggaren.api.sheet.Printed.Rows;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.Point;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.decisions.Decision;
import se.stabsliggaren.projection.decisions.DecisionsPage;
import se.stabsliggaren.projection.openpoints.OpenPointsPage;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Promise.State;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;
import se.stabsliggaren.projection.timeline.TimelineRow;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.sight.Sight;

/** Sets a sheet: the incident as it stood at the head that the sheet shows, whenever it is printed. */
@Component
public class Printing {

    /** Lines of each list; what is more is counted. */
    static final int POINTS = 7;

    static final int DECISIONS = 6;
    static final int OPEN = 7;

    /** Characters of a point, which has two lines of the page, and of everything else, which has one. */
    static final int TWO_LINES = 190;

    static final int ONE_LINE = 95;

    private final Sheets sheets;
    private final Projections projections;
    private final Views views;
    private final VisibleLog log;

    Printing(Sheets sheets, Projections projections, Views views, VisibleLog log) {
        this.sheets = sheets;
        this.projections = projections;
        this.views = views;
        this.log = log;
    }

    /** What stands on the sheet, for a reader who sees so much. */
    public Printed of(IncidentEntry incident, MeetingSheet sheet, Sight sight) {
        Row<TimelineRow> row = sheets.meetings(incident.log(), sight).held(sheet.meeting(), sheet.upTo());
        MeetingHeld meeting = (MeetingHeld) row.said().event();
        ReadOptions reading = reading(incident, sheet.upTo());
        Year made = SwedishTime.year(recorded(incident, sheet.issued()));
        When next = meeting.next();
        Person leader = meeting.leader();
        return new Printed(
                SwedishTime.dated(recorded(incident, sheet.issued())),
                named(meeting) + ", " + SwedishTime.occurred(row.occurred(), made),
                leader == null ? null : leader.masked(),
                cut(meeting.present().stream().map(Person::masked).collect(Collectors.joining(", ")), TWO_LINES),
                next == null ? null : SwedishTime.when(next, made),
                rows(meeting.points().stream().map(Printing::line).toList(), POINTS),
                rows(decisions((DecisionsPage) page("decisions", incident, reading, sight)), DECISIONS),
                rows(open((OpenPointsPage) page("open-points", incident, reading, sight)), OPEN));
    }

    /** As the staff calls it; its own number is another than that of the post. */
    private static String named(MeetingHeld meeting) {
        String kind = meeting.kind() == null ? "Stabsmöte" : SwedishWords.capital(meeting.kind());
        return meeting.number() == null ? kind : kind + " " + meeting.number();
    }

    private ReadOptions reading(IncidentEntry incident, int upTo) {
        Instant then = recorded(incident, upTo);
        return new ReadOptions(incident.designation(), incident.exercise(), then, then, upTo, false, null);
    }

    private Instant recorded(IncidentEntry incident, int post) {
        return log.post(Sight.WHOLE, incident.log(), post).orElseThrow().post().recordedAt();
    }

    private Object page(String name, IncidentEntry incident, ReadOptions reading, Sight sight) {
        return page(projections.named(name).orElseThrow(), incident, reading, sight);
    }

    private <R> Object page(Projection<R, ?> projection, IncidentEntry incident, ReadOptions reading, Sight sight) {
        return Objects.requireNonNull(projection.page(views.view(projection, incident.log(), sight), reading));
    }

    private static Line line(Point point) {
        String posts = Stream.of(nr("beslut ", point.decision()), nr("åtgärd ", point.task()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
        return new Line(posts, cut(point.text().masked(), TWO_LINES));
    }

    private static String nr(String what, @Nullable Ref ref) {
        return ref == null ? "" : what + "nr " + ref.post();
    }

    private static List<Line> decisions(DecisionsPage page) {
        return page.decisions().reversed().stream()
                .filter(decision -> holds(decision.outlook().status()))
                .map(decision -> new Line(
                        "nr " + decision.number(),
                        cut(
                                decision.ruling().text().masked() + " – "
                                        + Part.plain(decision.outlook().statusLine(), year(page.heading())),
                                ONE_LINE)))
                .toList();
    }

    private static boolean holds(Decision.Status status) {
        return switch (status) {
            case COMING, IN_FORCE, EXPIRES, IMPRECISE -> true;
            case EXPIRED, REPLACED, REVOKED, CARRIED_OUT, REFRAINED -> false;
        };
    }

    private static List<Line> open(OpenPointsPage page) {
        List<OpenPointsPage.Point> points = new ArrayList<>();
        points.addAll(page.tasks());
        points.addAll(page.questions());
        page.promises().stream()
                .filter(promise -> promise.state() == State.OPEN || promise.state() == State.OVERDUE)
                .forEach(promise -> points.add(promise.point()));
        points.addAll(page.callBacks());
        page.obligations().forEach(obligation -> points.add(obligation.point()));
        return Stream.concat(
                        points.stream().filter(point -> point.due().overdue()),
                        points.stream().filter(point -> !point.due().overdue()))
                .map(point -> line(point, year(page.heading())))
                .toList();
    }

    private static Year year(Heading heading) {
        return SwedishTime.year(heading.now());
    }

    private static Line line(OpenPointsPage.Point point, Year own) {
        String when = point.due().when();
        String due = when == null
                ? ""
                : (point.due().overdue() ? " – TIDEN HAR GÅTT UT, skulle vara klart " : " – senast ") + when;
        return new Line("nr " + point.number(), cut(Part.plain(point.line(), own), ONE_LINE - due.length()) + due);
    }

    private static Rows rows(List<Line> lines, int most) {
        return new Rows(lines.stream().limit(most).toList(), Math.max(0, lines.size() - most));
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }
}
