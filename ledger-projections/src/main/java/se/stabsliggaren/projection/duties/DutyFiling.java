package se.stabsliggaren.projection.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.projection.breach.Attribution;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.Reception;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/**
 * A filing and the regime it falls under.
 *
 * @param regime null when the packs do not know it, or several are possible
 * @param inferred whether the post does not name it
 * @param possible the regimes it can be, when it can be several; beside the one it names, when its stage is none of that
 * @param sent when it can have been filed, if no filing is before the incident or after the post that tells of it
 * @param reception whether it went to who receives such reports; unknown where no regime is
 * @param attribution the breach it is counted to
 */
public record DutyFiling(
        Row<?> row,
        DutyFiled event,
        @Nullable Regime regime,
        boolean inferred,
        List<Regime> possible,
        Interval sent,
        Reception reception,
        Attribution attribution) {

    public Party party() {
        return attribution.party();
    }

    /** When it was filed. */
    public Interval when() {
        return KnownThen.happened(row);
    }

    /** When it was filed for certain. */
    Interval surely() {
        return Assumed.surely(row);
    }

    boolean under(Regime other) {
        return regime != null && regime.id().equals(other.id());
    }

    /** Whether it is shown as one of a regime: it falls under it, and can have gone to somebody who receives it on some day. */
    public boolean countsTo(String id) {
        return regime != null && regime.id().equals(id) && isSentToARecipient();
    }

    /** Whether it can have gone to somebody who receives such reports on some day. */
    boolean isSentToARecipient() {
        return reception != Reception.OF_OTHERS;
    }

    /** Whether it falls under a regime by its own words, but went to somebody who was, or may have been, no recipient of it. */
    public boolean isMisdirected() {
        return switch (reception) {
            case DEPENDS_ON_WHEN, ON_ANOTHER_DAY, OF_OTHERS -> true;
            case RECIPIENT, UNKNOWN -> false;
        };
    }

    /** Whether nothing is filed in its stage under the regime it falls under: of that it may be, but no post says so. */
    public boolean isOfAnotherStage() {
        return regime != null && !regime.stages().isEmpty() && !regime.stages().contains(event.stage());
    }

    /** Whether it settles what it is shown under, if that is what it is about. */
    public boolean counts() {
        return !isMisdirected() && !isOfAnotherStage();
    }

    /** Whether it completes what was filed under its regime, by what its post calls it. */
    boolean followsUp() {
        return isOfAnotherStage()
                && switch (event.stage()) {
                    case SUPPLEMENT, STATUS -> true;
                    case INITIAL, FINAL -> false;
                };
    }

    /** Whether its post names a regime and a stage that do not go together. */
    public boolean contradictsItself() {
        return !inferred && isOfAnotherStage();
    }

    String recipient() {
        return event.recipient().strip();
    }
}
