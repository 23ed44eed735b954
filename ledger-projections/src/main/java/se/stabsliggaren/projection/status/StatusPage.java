package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.RunningLimit;
import se.stabsliggaren.projection.rhythm.Silence;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.Holding;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Since;
import se.stabsliggaren.projection.view.Flat;

/**
 * The status board as it is read.
 *
 * @param consequences open ones, people before machines
 * @param binding limits of the law, and decisions
 * @param systems the latest status of each system, "everything" first and its exceptions after it
 * @param unsure what may be so, or is to come, or nobody can place; it takes nothing's place above
 */
public record StatusPage(
        Heading heading,
        List<Consequence> consequences,
        @Flat Binding binding,
        List<SystemLine> systems,
        @Flat Working working,
        List<Channel> channels,
        List<CrisisLine> crisis,
        Staff staff,
        List<Unsure> unsure,
        @Flat Outlook outlook) {

    /**
     * How people work.
     *
     * @param routines manual routines in use
     */
    public record Working(List<WorkModeLine> workModes, List<Routine> routines, List<Round> rounds) {}

    public List<WorkModeLine> workModes() {
        return working.workModes();
    }

    public List<Routine> routines() {
        return working.routines();
    }

    public List<Round> rounds() {
        return working.rounds();
    }

    /**
     * What others say of the time to come.
     *
     * @param expected systems that are expected back
     * @param threats those of which no post says what became of them
     */
    public record Outlook(List<Expected> expected, List<Threat> threats) {}

    /**
     * A system that is expected back.
     *
     * @param by when, as it was said last
     * @param moved how often another time was said than before
     * @param passed whether that time has passed, and no post says that it is back
     * @param posts those that said so, in the order in which it was said
     */
    public record Expected(List<Part> line, When by, int moved, boolean passed, List<Integer> posts) {}

    /**
     * What somebody threatens to do.
     *
     * @param said when, as the one who threatens says, and whether that has passed
     */
    public record Threat(int number, List<Part> line, String said, boolean passed) {}

    /**
     * What whoever acts is bound by.
     *
     * @param limits limits of the law that run, or ran out, with nothing filed, as the duties tell them
     * @param inForce decisions that hold or will, soonest to expire first
     */
    public record Binding(List<RunningLimit> limits, List<InForce> inForce) {}

    public List<RunningLimit> limits() {
        return binding.limits();
    }

    public List<InForce> inForce() {
        return binding.inForce();
    }

    /**
     * An operation that is hit.
     *
     * @param holds how long it was said to last, or null
     * @param changed the post that last changed it, or null
     * @param perhapsOver the post that says it ended, when that may not have come yet; or null
     */
    public record Consequence(
            int number,
            String operation,
            @Nullable Text text,
            @Nullable Text affected,
            @Nullable String value,
            @Nullable Text workaround,
            Since since,
            List<Part> holds,
            @Nullable Integer changed,
            @Nullable Integer perhapsOver) {}

    /**
     * A decision that holds or will.
     *
     * @param line how long, in Swedish, as exactly as it was said
     * @param ends when it ends; null when open or imprecise
     */
    public record InForce(
            int number,
            Text text,
            Holding.State state,
            List<Part> line,
            @Nullable Instant ends) {}

    /**
     * How a system is.
     *
     * @param everything true for the line about all systems
     * @param exception true when all systems have a status and this one has its own since
     */
    public record SystemLine(
            @Flat Which which,
            boolean everything,
            boolean exception,
            @Flat Condition condition) {}

    /**
     * Which system.
     *
     * @param system what it is called
     * @param registered its number, or null when nobody registered it
     */
    public record Which(
            String system,
            @Nullable Integer registered,
            boolean vital,
            @Nullable Integer priority) {}

    /**
     * What was last said of a system.
     *
     * @param words the status in Swedish
     * @param stillSo when it was last confirmed, or null
     * @param decision the decision it follows from, or null
     */
    public record Condition(
            SystemStatus status,
            String words,
            Since since,
            @Nullable Since stillSo,
            @Nullable Text text,
            @Nullable Integer decision) {}

    /** How people can work. */
    public record WorkModeLine(
            @Nullable String whose, String mode, @Nullable Text text, Since since) {}

    /** A manual routine in use. */
    public record Routine(
            int number,
            @Nullable String operation,
            Text text,
            List<Part> insteadOf,
            Since since,
            @Nullable Since stillSo,
            @Nullable Integer perhapsOver) {}

    /**
     * A credential round and how far it has come.
     *
     * @param text how far, in words; of a finished one whom it did not reach
     */
    public record Round(
            int number,
            List<Part> line,
            @Nullable Integer percent,
            boolean finished,
            @Nullable Text text,
            @Nullable When due,
            boolean overdue,
            Since since,
            @Nullable Since progressed) {}

    /** A channel; its state is null when nobody said it. */
    public record Channel(
            @Nullable Integer registered,
            String name,
            @Nullable String side,
            List<String> audiences,
            @Nullable String owner,
            @Nullable String state,
            @Nullable Text text,
            @Nullable Since since) {}

    /**
     * A state of the body or of the incident, started or ended.
     *
     * @param said whether it is so, in words
     */
    public record CrisisLine(
            String state,
            String said,
            boolean active,
            @Nullable String level,
            @Nullable Person decider,
            Since since) {}

    /**
     * The staff's own work.
     *
     * @param active whether a post says that it works
     * @param said the same in words, which tell a staff that stood down from one of which no post says anything
     * @param since null when no post says that it began or stood down
     * @param silences where its rhythm asks for a meeting that no post tells of
     * @param nextMeetings when the meetings announced last are to be
     * @param shifts the shifts that run, as they were planned
     */
    public record Staff(
            boolean active,
            String said,
            @Nullable Since since,
            @Nullable String place,
            List<Rhythm> rhythms,
            List<Direction> directions,
            List<Role> roles,
            List<Silence> silences,
            List<Plan> nextMeetings,
            List<Plan> shifts) {}

    /** What somebody planned, as its post says it; whether it came so is for other posts to say. */
    public record Plan(List<Part> line, int post) {}

    /** How often a group meets. */
    public record Rhythm(
            String group, String words, @Nullable Text text, Since since) {}

    /** The direction for an area, or for the whole. */
    public record Direction(
            String area,
            Text text,
            @Nullable Text goal,
            List<Text> priorities,
            @Nullable Person decider,
            Since since) {}

    /** Who has a role; null when somebody left it and nobody is named. */
    public record Role(String role, @Nullable Person person, Since since) {}

    /** Something that cannot be taken for what is so now. */
    public record Unsure(List<Part> line, Since since) {}
}
