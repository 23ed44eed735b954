package se.stabsliggaren.projection.openpoints;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.RunningLimit;
import se.stabsliggaren.projection.rhythm.Silence;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Flat;

/**
 * The open points as they are read; in every list the overdue come first, then what is due soonest.
 *
 * @param promises promised updates, the kept ones last
 * @param obliged what boards and budget have to be told
 * @param sheets sheets handed out and not accounted for, or missing
 * @param remarks what the rules noticed and nobody has settled
 * @param oldMessages public texts older than something they rest on
 * @param awaited what else somebody has to see to
 */
public record OpenPointsPage(
        Heading heading,
        @Flat Ticking ticking,
        List<Point> questions,
        List<Point> tasks,
        List<Promise> promises,
        List<Point> callBacks,
        @Flat Obliged obliged,
        List<Sheet> sheets,
        List<Remarked> remarks,
        List<OldMessage> oldMessages,
        @Flat Awaited awaited) {

    /**
     * What a clock is kept for.
     *
     * @param limits limits of the law that run, or ran out, with nothing filed
     * @param silences where the staff's rhythm asks for a meeting that no post tells of
     */
    public record Ticking(List<RunningLimit> limits, List<Silence> silences) {}

    /**
     * What boards and budget have to be told.
     *
     * @param obligations what lies ahead
     * @param passed what was said of a time that is over
     */
    public record Obliged(List<Obligation> obligations, List<Obligation> passed) {}

    public List<Obligation> obligations() {
        return obliged.obligations();
    }

    public List<Obligation> passed() {
        return obliged.passed();
    }

    /** The promises that nobody has kept. */
    public List<Promise> unkept() {
        return promises.stream().filter(promise -> !promise.isKept()).toList();
    }

    /** The promises that were kept, and so are open no more. */
    public List<Promise> kept() {
        return promises.stream().filter(Promise::isKept).toList();
    }

    /** How many those are, and of them how many came after their time. */
    public String keptSaid() {
        long late = promises.stream().filter(Promise::isLate).count();
        return "Infriade: " + kept().size() + (late == 0 ? "" : ", varav " + late + " efter utlovad tid");
    }

    /**
     * Decisions, requests, recommendations and duties that somebody has to see to.
     *
     * @param unconfirmedDecisions those that no post says were read back
     * @param expiringDecisions those that will not hold for ever
     * @param decisionsToReview those with a time for review that no later post answers
     * @param requests those that no post says are answered
     * @param lateRecommendations those whose day has passed
     * @param threats those of which no post says what became of them
     * @param passedForecasts systems that were expected back by now and of which no post says that they are
     * @param passedRounds credential rounds that were to be done by now and of which no post says that they are
     */
    public record Awaited(
            List<Point> unconfirmedDecisions,
            List<Point> expiringDecisions,
            List<Point> decisionsToReview,
            List<Point> requests,
            List<Point> lateRecommendations,
            @Flat AwaitedDuties duties,
            List<Threat> threats,
            List<Overdue> passedForecasts,
            List<Overdue> passedRounds) {

        public List<OwedDuty> owedDuties() {
            return duties.owedDuties();
        }

        public List<UnassessedDuty> unassessedDuties() {
            return duties.unassessedDuties();
        }

        public List<UnclearDuty> unclearDuties() {
            return duties.unclearDuties();
        }

        public List<Case> cases() {
            return duties.cases();
        }
    }

    /**
     * Duties that somebody has to see to, besides those that a clock counts.
     *
     * @param owedDuties those in law that no clock counts, and that no post says are done
     * @param unassessedDuties those of which no post says whether they apply
     * @param unclearDuties those that a post says it is unclear of whether they apply
     * @param cases filings of which the recipient has not decided, as far as posts say
     */
    public record AwaitedDuties(
            List<OwedDuty> owedDuties,
            List<UnassessedDuty> unassessedDuties,
            List<UnclearDuty> unclearDuties,
            List<Case> cases) {}

    /**
     * What a recipient makes of a filing.
     *
     * @param number the post that says how far it has come
     * @param asked whether more is asked for
     */
    public record Case(int number, List<Part> line, String since, boolean asked) {}

    /**
     * What somebody threatens to do.
     *
     * @param said when, as the one who threatens says, and whether that has passed
     */
    public record Threat(int number, List<Part> line, String said, boolean passed) {}

    /** What was expected by now, with the posts that say so. */
    public record Overdue(List<Part> line, List<Integer> posts) {}

    /**
     * A duty in law without hours, or whose hours nobody can count yet.
     *
     * @param duty what is to be done, as the rule packs call it
     * @param posts what makes it owed
     * @param markSaid how sure the rule is, where it was not checked against the law; or null
     */
    public record OwedDuty(
            String duty,
            @Nullable String controller,
            String said,
            List<Integer> posts,
            @Nullable String markSaid) {}

    /**
     * Duties that somebody assessed, and found unclear whether they apply.
     *
     * @param duties what is to be done, as the rule packs call it, or the word that was written
     * @param post the assessment that counts
     */
    public record UnclearDuty(List<String> duties, @Nullable String controller, int post) {}

    /**
     * A duty to report by its regime, and to whom.
     *
     * @param assessedOutside the posts that assess it on a day when its law was not in force
     */
    public record UnassessedDuty(String regime, String name, String recipient, List<Integer> assessedOutside) {}

    /**
     * Something somebody waits for.
     *
     * @param since since when it is open, in Swedish
     * @param asStated true when it counts only because its paper says so; it was recorded later
     */
    public record Point(int number, List<Part> line, String since, Due due, boolean asStated) {}

    /**
     * When something must be done.
     *
     * @param when as it was said, in Swedish; null when nobody said
     * @param late how long it has been overdue, in Swedish; null when it is not
     */
    public record Due(
            @Nullable When by,
            @Nullable String when,
            boolean overdue,
            @Nullable String late) {}

    /**
     * A promised update.
     *
     * @param keptIn the post that says it was kept; null when none does
     */
    public record Promise(
            Point point, State state, @Nullable Integer keptIn) {

        /** Whether it was kept, and surely after its time. */
        public boolean isLate() {
            return state == State.KEPT_LATE;
        }

        /** In Swedish how it was kept. */
        public String keptSaid() {
            return "hållet i nr " + keptIn + (isLate() ? ", efter utlovad tid" : "");
        }

        boolean isKept() {
            return switch (state) {
                case KEPT, KEPT_LATE -> true;
                case OPEN, OVERDUE -> false;
            };
        }

        /** Waited for, waited for too long, kept, kept too late. */
        public enum State {
            OPEN,
            OVERDUE,
            KEPT,
            KEPT_LATE
        }
    }

    /** What lies ahead, with the posts that tell what is prepared for it. */
    public record Obligation(Point point, List<Integer> prepared) {}

    /** A sheet that is out; {@code missing} is the post that says it is lost. */
    public record Sheet(
            int number,
            String sheet,
            @Nullable String role,
            String since,
            @Nullable Integer missing) {}

    /**
     * Remarks on a post, in Swedish.
     *
     * @param namedIn the earlier post with a name that may mean the same as one here; null when none is asked about
     */
    public record Remarked(
            int number,
            String type,
            List<String> remarks,
            String recorded,
            @Nullable Integer namedIn) {}

    /** A public text older than something it rests on. */
    public record OldMessage(
            int number,
            Text text,
            List<String> channels,
            String issued,
            List<List<Part>> reasons,
            List<Integer> newer) {}
}
