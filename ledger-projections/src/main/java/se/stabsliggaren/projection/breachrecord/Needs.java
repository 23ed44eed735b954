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
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyClock.State;

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
        duties.stream()
                .filter(Needs::notifies)
                .forEach(duty -> notifying.put(party(duty), duty.clock().state()));
    }

    /** Whether it is the duty to notify of a breach. */
    static boolean notifies(Duty duty) {
        return duty.rule() != null && duty.regime().equals(Filings.NOTIFY);
    }

    /** Of which breach of whom it is. */
    static Party party(Duty duty) {
        return new Party(
                Objects.requireNonNullElse(duty.breach(), 0), Objects.requireNonNullElse(duty.controller(), ""));
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

    /** Whether nobody has to say why the notification is late, as far as posts say: it is not, none is due, or no law set a limit. */
    private boolean isNotLate(Party party) {
        return switch (notifying.get(party)) {
            case MET, RUNNING, DOES_NOT_APPLY, NOT_TO_FILE, NO_LIMIT, OUTSIDE -> true;
            case LATE, PASSED, UNCERTAIN, NOT_STARTED -> false;
            case null -> false;
        };
    }
}
