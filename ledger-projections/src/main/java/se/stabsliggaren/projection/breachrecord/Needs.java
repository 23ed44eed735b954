package se.stabsliggaren.projection.breachrecord;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachRisk;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DutiesPage.Duty;
import se.stabsliggaren.projection.duties.DutiesPage.State;

/** Which cells of a breach have to be filled. */
final class Needs {

    /** The cells of informing people, which are filled only when the risk is high, and are not asked for otherwise. */
    private static final Set<RecordField> INFORMING = EnumSet.of(
            RecordField.INFORM_DECISION,
            RecordField.INFORM_REASONS,
            RecordField.INFORM_DELEGATE,
            RecordField.INFORM_CHANNEL,
            RecordField.INFORMED_AT,
            RecordField.INFORM_EVIDENCE);

    private final Map<Party, State> notifying = new HashMap<>();

    /** @param duties with their clocks, as the duties' own page tells them */
    Needs(List<Duty> duties) {
        for (Duty duty : duties) {
            if (duty.rule() != null && duty.regime().equals(Filings.NOTIFY)) {
                Party party = new Party(
                        Objects.requireNonNullElse(duty.breach(), 0),
                        Objects.requireNonNullElse(duty.controller(), ""));
                notifying.put(party, duty.clock().state());
            }
        }
    }

    /** Those that have to be, after what is said of the breach and how its clock stands. */
    Set<RecordField> of(Party party, List<BreachPost> posts, Answers answers) {
        Set<RecordField> needed = EnumSet.allOf(RecordField.class);
        if (!answers.of(RecordField.INFORMED_AT).isEmpty()) {
            needed.remove(RecordField.INFORM_REASONS);
            needed.remove(RecordField.INFORM_DELEGATE);
        }
        if (judgedLow(posts)) {
            needed.removeAll(INFORMING);
        }
        if (isNotLate(party)) {
            needed.remove(RecordField.LATE_REASONS);
        }
        return needed;
    }

    /** Whether the risk is judged, and never as high. */
    private static boolean judgedLow(List<BreachPost> posts) {
        List<Risk> risks = posts.stream()
                .map(post -> BreachRisk.judged(post.event()))
                .filter(Objects::nonNull)
                .toList();
        return !risks.isEmpty() && !risks.contains(Risk.HIGH);
    }

    /** Whether nobody has to say why the notification is late, as far as posts say: it is not, or none is due. */
    private boolean isNotLate(Party party) {
        return switch (notifying.get(party)) {
            case MET, RUNNING, DOES_NOT_APPLY, NOT_TO_FILE -> true;
            case LATE, PASSED, UNCERTAIN, NOT_STARTED, NO_LIMIT, OUTSIDE -> false;
            case null -> false;
        };
    }
}
