package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.regime.Ground;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Flat;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * Every duty to report with its clock, its filings and their numbers.
 *
 * @param duties the one that can wait the least first
 * @param outcomes how each of them that has a limit went, by who is responsible
 * @param unassessed regimes in force while the incident lasted that no post speaks of
 */
public record DutiesPage(Heading heading, List<Duty> duties, List<DutyOutcome> outcomes, List<Open> unassessed) {

    /**
     * One regime for one controller towards one recipient; of a breach, one per breach.
     *
     * @param regime the regime's id, the word that was written, or empty
     * @param rule what the rule packs say; null when they do not know the regime
     * @param breach the number the breach is known by; null when the duty is not about one
     * @param controller null when nobody said
     * @param warnings what does not fit, one sentence each
     */
    public record Duty(
            String regime,
            @Nullable Rule rule,
            @Nullable Integer breach,
            @Nullable String controller,
            String recipient,
            List<Assessment> assessments,
            Clock clock,
            List<Filing> filings,
            List<Delay> delays,
            @Flat Course course,
            List<String> warnings) {

        /** The posts in which the clock recorded that the limit passed. */
        public List<Integer> limitsPassed() {
            return course.limitsPassed();
        }
    }

    /**
     * What the rule packs say of a regime, with how sure that is.
     *
     * @param inForce from when to when it was the law
     * @param startsWhen what starts its clock, in words; nothing else does
     * @param recipientMark how sure the recipient is, when that is less sure than the rest; or null
     * @param recipientMarkSaid the same in a sentence
     */
    public record Rule(
            String name,
            String basis,
            String inForce,
            List<String> startsWhen,
            @Flat Report report,
            @Flat Owed owed,
            String mark,
            String markSaid,
            @Nullable String recipientMark,
            @Nullable String recipientMarkSaid,
            @Nullable String note) {

        public List<String> content() {
            return report.content();
        }

        public boolean voluntary() {
            return owed.voluntary();
        }
    }

    /**
     * What a report must hold.
     *
     * @param contentMarkSaid how sure we are of it, in a sentence, when that is less sure than the rest; or null
     */
    public record Report(List<String> content, @Nullable String contentMarkSaid) {}

    /**
     * Whether anybody has to.
     *
     * @param ground what makes it owed
     */
    public record Owed(boolean voluntary, Ground ground) {}

    /**
     * A regime in force of which nobody has said whether it applies.
     *
     * @param recipient who receives such a report; where that changed while the incident lasted, each with its days
     */
    public record Open(
            String regime,
            String recipient,
            Rule rule,
            @Flat Possibly possibly) {}

    /**
     * When the limit of what nobody assessed runs out, if it applies.
     *
     * @param limitSaid in Swedish; null where no post tells of anything that it counts from
     * @param knownIn the post that tells when the incident was known
     */
    public record Possibly(
            @Nullable String limitSaid, @Nullable Integer knownIn) {

        static final Possibly NOTHING = new Possibly(null, null);
    }

    public record Assessment(
            int post,
            String regime,
            Verdict verdict,
            String verdictSaid,
            @Flat Degree degree,
            @Nullable Text grounds,
            @Nullable Person judge,
            @Flat Happened happened) {}

    /**
     * @param settledBy the filing that met it or was late
     * @param refrainedIn the post in which it was decided not to notify, if that is what ends the watch
     * @param readings how it stands by each way to read the law, where there are two; the first one alarms
     */
    public record Clock(
            State state,
            String said,
            @Flat Beginning begun,
            @Flat Ending ends,
            @Nullable Integer settledBy,
            @Nullable Integer refrainedIn,
            List<Counted> readings) {

        /** Whether a limit runs, has passed or may have, and nothing was filed. */
        public boolean isOpen() {
            return switch (state) {
                case RUNNING, PASSED -> true;
                case UNCERTAIN -> settledBy == null;
                case NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
            };
        }

        Clock readBy(List<Counted> both) {
            return new Clock(state, said, begun, ends, settledBy, refrainedIn, both);
        }
    }

    /**
     * How a clock stands by one way to read the law.
     *
     * @param from what it counts from, in words
     */
    public record Counted(
            String from,
            State state,
            String said,
            @Flat Beginning begun,
            @Flat Ending ends) {}

    /**
     * When a clock started, as well as posts say it.
     *
     * @param startedBy the post that started it
     * @param start the earliest moment at which it can have started; null when that is not known
     * @param latestStart the latest one; null when that is not known
     * @param startImprecise whether these are not the same minute
     */
    public record Beginning(
            @Nullable Integer startedBy,
            @Nullable Instant start,
            @Nullable Instant latestStart,
            boolean startImprecise) {

        static Beginning of(@Nullable Row<?> startedBy, @Nullable Interval start) {
            return new Beginning(
                    startedBy == null ? null : startedBy.number(),
                    start == null ? null : start.earliest(),
                    start == null ? null : start.latest(),
                    start != null && !start.isMoment());
        }
    }

    /**
     * When its limit runs out.
     *
     * @param limit counted from the earliest start; null when that is not known
     * @param latestLimit counted from the latest start; null when that is not known
     * @param limitSaid the same in Swedish: the moment, or between which
     * @param raw the day a period ended before it was moved, counted from the earliest start; null for hours
     * @param moved the day it ends; null for hours
     * @param steps how the limit was counted, one step a line
     */
    public record Ending(
            @Nullable Instant limit,
            @Nullable Instant latestLimit,
            @Nullable String limitSaid,
            @Nullable When raw,
            @Nullable When moved,
            List<String> steps) {

        /** Of what has no limit. */
        static final Ending NONE = new Ending(null, null, null, null, null, List.of());
    }

    /** How a clock stands. */
    public enum State {
        /** The law gives no length (ingen frist i lag). */
        NO_LIMIT,
        /** There is a length, but no post says that anything has started it. */
        NOT_STARTED,
        RUNNING,
        PASSED,
        MET,
        LATE,
        /** The times are too inexact to say. */
        UNCERTAIN,
        DOES_NOT_APPLY,
        /** It was decided not to notify; nothing is watched (beslut att inte anmäla). */
        NOT_TO_FILE,
        /** The rule packs say nothing of it. */
        OUTSIDE
    }

    /**
     * @param regimeInferred whether the recipient alone told which regime it is
     * @param references the numbers the recipient gave it, in the order they came
     * @param standing how far the recipient has come, by the latest that posts say; null where none does
     */
    public record Filing(
            int post,
            Stage stage,
            String stageSaid,
            String recipient,
            @Flat Degree degree,
            @Flat Happened happened,
            @Nullable String channel,
            @Nullable Text content,
            boolean regimeInferred,
            List<Reference> references,
            @Nullable Standing standing) {}

    /** How far the recipient of a filing has come, and which post says so. */
    public record Standing(int post, List<Part> line, @Flat Happened happened) {}

    /** Whether one has to; null where nobody said. */
    public record Degree(
            @Nullable Obligation obligation, @Nullable String obligationSaid) {

        static Degree of(@Nullable Obligation obligation) {
            return new Degree(obligation, obligation == null ? null : SwedishCodes.of(obligation));
        }
    }

    /** When it was done, and the same in Swedish. */
    public record Happened(Occurred occurred, String when) {

        /** @param own the page's year */
        static Happened of(Occurred occurred, Year own) {
            return new Happened(occurred, SwedishTime.occurred(occurred, own));
        }
    }

    /**
     * What became of a duty beside its assessments and filings.
     *
     * @param limitsPassed the posts in which the clock recorded that the limit passed
     * @param decidedNotTo the post in which it was decided not to notify, whatever came of it; null when none says so
     * @param decisions what its board is owed a report of
     * @param told what tells that its recipients were told
     * @param endedIn what ended the state of things it lasts as long as; null while nobody says so
     */
    public record Course(
            List<Integer> limitsPassed,
            @Nullable Integer decidedNotTo,
            List<Reportable> decisions,
            List<Told> told,
            @Nullable Integer endedIn) {}

    /**
     * A decision that a board is owed a report of.
     *
     * @param isReported whether a post says that it was reported to whom it is owed
     */
    public record Reportable(
            int post, List<Part> line, @Flat Happened happened, boolean isReported, List<BoardReport> reports) {}

    /** @param meeting when the board meets or met; null when nobody said */
    public record BoardReport(
            int post, String board, @Nullable When meeting) {}

    /** A post that tells that somebody was told. */
    public record Told(int post, List<Part> line, @Flat Happened happened) {}

    public record Reference(int post, String scheme, String reference) {}

    /** Why something comes late. */
    public record Delay(int post, int about, Text reasons) {}
}
