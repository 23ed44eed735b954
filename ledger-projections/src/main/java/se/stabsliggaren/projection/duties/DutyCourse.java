package se.stabsliggaren.projection.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Flat;

/**
 * What became of a duty beside its assessments and filings.
 *
 * @param limitsPassed the posts in which the clock recorded that the limit passed
 * @param decidedNotTo the post in which it was decided not to notify, whatever came of it; null when none says so
 * @param decidedAnewIn the post since which that decision counts no longer: another one, or a judgement of the risk by which
 *     a notification is owed again; null while it counts
 * @param decisions what its board is owed a report of
 * @param told what tells that its recipients were told
 * @param endedIn what ended the state of things it lasts as long as; null while nobody says so
 * @param rejudgedIn the post that judges the risk anew, by which it would not have begun; null while none does
 * @param notInforming the decision not to inform its recipients; null while there is none that counts
 */
public record DutyCourse(
        List<Integer> limitsPassed,
        @Nullable Integer decidedNotTo,
        @Nullable Integer decidedAnewIn,
        List<Reportable> decisions,
        List<Told> told,
        @Nullable Integer endedIn,
        @Nullable Integer rejudgedIn,
        @Nullable NotInforming notInforming) {

    /** Whether it was decided that nobody is to be notified, and nothing has turned that since. */
    public boolean isDecidedNotToNotify() {
        return decidedNotTo != null && decidedAnewIn == null;
    }

    /** Whether it was decided that nobody is to be informed, so that nobody is awaited to be. */
    public boolean isDecidedNotToInform() {
        return notInforming != null && notInforming.endsTheWatch();
    }

    /**
     * A decision not to inform those whose data it was.
     *
     * @param ground why, in Swedish
     * @param endsTheWatch whether nobody is awaited to be informed any more; not of what is put off, nor while the public
     *     is to be informed in their place
     */
    public record NotInforming(int post, String ground, boolean endsTheWatch) {}

    /**
     * A decision that a board is owed a report of.
     *
     * @param isReported whether a post says that it was reported to whom it is owed
     */
    public record Reportable(
            int post, List<Part> line, @Flat Done happened, boolean isReported, List<BoardReport> reports) {}

    /** @param meeting when the board meets or met; null when nobody said */
    public record BoardReport(
            int post, String board, @Nullable When meeting) {}

    /** A post that tells that somebody was told. */
    public record Told(int post, List<Part> line, @Flat Done happened) {}
}
