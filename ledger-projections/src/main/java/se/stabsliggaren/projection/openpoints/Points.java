package se.stabsliggaren.projection.openpoints;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Due;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfContact;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfDecision;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfFollowUp;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfGovernance;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfMeeting;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfMessage;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfPlannedMeasure;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfPromise;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfQuestion;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfRecommendation;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfRequest;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfSheet;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfSheetBack;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfSituation;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfStaffWork;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfSystem;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfTask;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfThreat;
import se.stabsliggaren.projection.openpoints.OpenPointsTopic.OfUndatedPromise;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.Tense;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Until;
import se.stabsliggaren.projection.view.View;

/**
 * What the record says, by topic and in the order it was recorded, with the words that every open point has. A later
 * wording stands where the first one did.
 */
final class Points {

    private final View<OpenPointsRow> known;
    private final Instant now;
    private final List<Row<OpenPointsRow>> standing;
    private final List<PointPost<QuestionEvent>> questions = new ArrayList<>();
    private final List<PointPost<TaskEvent>> tasks = new ArrayList<>();
    private final List<PointPost<BreachMeasureTaken>> plannedMeasures = new ArrayList<>();
    private final List<PointPost<UpdatePromised>> promises = new ArrayList<>();
    private final List<PointPost<NewsPromised>> undatedPromises = new ArrayList<>();
    private final List<PointPost<MessageIssued>> messages = new ArrayList<>();
    private final List<PointPost<SituationEvent>> situations = new ArrayList<>();
    private final List<PointPost<ContactEvent>> contacts = new ArrayList<>();
    private final List<PointPost<GovernanceEvent>> governance = new ArrayList<>();
    private final List<PointPost<MeetingHeld>> meetings = new ArrayList<>();
    private final List<PointPost<DecisionEvent>> decisions = new ArrayList<>();
    private final List<PointPost<RequestEvent>> requests = new ArrayList<>();
    private final List<PointPost<RecommendationMade>> recommendations = new ArrayList<>();
    private final List<PointPost<FollowedUp>> followUps = new ArrayList<>();
    private final List<PointPost<SheetIssued>> sheets = new ArrayList<>();
    private final List<PointPost<SheetAccounted>> sheetsBack = new ArrayList<>();
    private final List<PointPost<SystemEvent>> systems = new ArrayList<>();

    Points(View<OpenPointsRow> known, Instant now) {
        this.known = known;
        this.now = now;
        standing = known.telling().toList();
        standing.forEach(this::take);
    }

    private void take(Row<OpenPointsRow> row) {
        Event event = row.said().event();
        switch (event == null ? null : OpenPointsTopic.of(event)) {
            case null -> {
                // It can carry a remark or make a message old.
            }
            case OfThreat ignored -> {
                // Told by what became of it, see Foretold.
            }
            case OfSystem topic -> systems.add(new PointPost<>(row, topic.event()));
            case OfQuestion topic -> questions.add(new PointPost<>(row, topic.event()));
            case OfTask topic -> tasks.add(new PointPost<>(row, topic.event()));
            case OfPlannedMeasure topic -> plannedMeasures.add(new PointPost<>(row, topic.event()));
            case OfPromise topic -> promises.add(new PointPost<>(row, topic.event()));
            case OfUndatedPromise topic -> undatedPromises.add(new PointPost<>(row, topic.event()));
            case OfMessage topic -> messages.add(new PointPost<>(row, topic.event()));
            case OfSituation topic -> situations.add(new PointPost<>(row, topic.event()));
            case OfContact topic -> contacts.add(new PointPost<>(row, topic.event()));
            case OfGovernance topic -> governance.add(new PointPost<>(row, topic.event()));
            case OfStaffWork ignored -> {
                // The silence of the staff is told of the rows themselves.
            }
            case OfMeeting topic -> meetings.add(new PointPost<>(row, topic.event()));
            case OfDecision topic -> decisions.add(new PointPost<>(row, topic.event()));
            case OfRequest topic -> requests.add(new PointPost<>(row, topic.event()));
            case OfRecommendation topic -> recommendations.add(new PointPost<>(row, topic.event()));
            case OfFollowUp topic -> followUps.add(new PointPost<>(row, topic.event()));
            case OfSheet topic -> sheets.add(new PointPost<>(row, topic.event()));
            case OfSheetBack topic -> sheetsBack.add(new PointPost<>(row, topic.event()));
        }
    }

    Instant now() {
        return now;
    }

    /** What the reader knows, whatever it is about. */
    View<OpenPointsRow> known() {
        return known;
    }

    /** The page's year. */
    Year year() {
        return SwedishTime.year(now);
    }

    int name(Ref ref) {
        return known.nameOf(ref.post());
    }

    /** Whether what a post tells has come; what is placed ahead leaves open what it will close. */
    boolean hasHappened(PointPost<?> post) {
        return hasHappened(post.row());
    }

    boolean hasHappened(Row<?> row) {
        return Tense.of(row, now) == Tense.PAST;
    }

    /** Closes what was opened, unless what closes it is to come. */
    void close(Ref opened, PointPost<?> by, Set<Integer> closed) {
        if (hasHappened(by)) {
            closed.add(name(opened));
        }
    }

    /** All posts that stand, in the order of the matters. */
    List<Row<OpenPointsRow>> standing() {
        return standing;
    }

    /** All posts, whatever was done to them. */
    Collection<Row<OpenPointsRow>> all() {
        return known.rows();
    }

    List<PointPost<QuestionEvent>> questions() {
        return questions;
    }

    List<PointPost<TaskEvent>> tasks() {
        return tasks;
    }

    List<PointPost<NewsPromised>> undatedPromises() {
        return undatedPromises;
    }

    List<PointPost<UpdatePromised>> promises() {
        return promises;
    }

    List<PointPost<MessageIssued>> messages() {
        return messages;
    }

    List<PointPost<SituationEvent>> situations() {
        return situations;
    }

    List<PointPost<ContactEvent>> contacts() {
        return contacts;
    }

    List<PointPost<BreachMeasureTaken>> plannedMeasures() {
        return plannedMeasures;
    }

    List<PointPost<GovernanceEvent>> governance() {
        return governance;
    }

    List<PointPost<MeetingHeld>> meetings() {
        return meetings;
    }

    List<PointPost<DecisionEvent>> decisions() {
        return decisions;
    }

    List<PointPost<RequestEvent>> requests() {
        return requests;
    }

    List<PointPost<RecommendationMade>> recommendations() {
        return recommendations;
    }

    List<PointPost<FollowedUp>> followUps() {
        return followUps;
    }

    List<PointPost<SheetIssued>> sheets() {
        return sheets;
    }

    List<PointPost<SystemEvent>> systems() {
        return systems;
    }

    List<PointPost<SheetAccounted>> sheetsBack() {
        return sheetsBack;
    }

    Point point(PointPost<?> said, Phrase line, @Nullable When by) {
        return new Point(
                said.name(),
                line.parts(),
                SwedishTime.occurred(said.row().occurred(), year()),
                due(by),
                known.isAsStated(said.row()));
    }

    Due due(@Nullable When by) {
        if (by == null) {
            return new Due(null, null, false, null);
        }
        Instant end = Until.over(by);
        boolean overdue = !end.isAfter(now);
        String late = overdue ? SwedishTime.length(Duration.between(end, now)) : null;
        return new Due(by, SwedishTime.when(by, year()), overdue, late);
    }

    /** What is due soonest first, and so the overdue before all else; what nobody set a time for last. */
    static Comparator<Point> byUrgency() {
        return Comparator.comparing(
                        (Point point) -> point.due().by() == null
                                ? null
                                : point.due().by().end(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Point::number);
    }
}
