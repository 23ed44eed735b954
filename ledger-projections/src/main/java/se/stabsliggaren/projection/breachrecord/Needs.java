package se.stabsliggaren.projection.breachrecord;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachRisk;
import se.stabsliggaren.projection.breachrecord.Filings.Filing;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.Moment;
import se.stabsliggaren.projection.regime.Regimes;

/** Which cells of a breach have to be filled. */
final class Needs {

    /** The cells of informing people, which are filled only when the risk is high, and are not asked for otherwise. */
    private static final Set<RecordField> INFORMING = EnumSet.of(
            RecordField.INFORM_DECISION,
            RecordField.INFORM_REASONS,
            RecordField.INFORM_CHANNEL,
            RecordField.INFORMED_AT,
            RecordField.INFORM_EVIDENCE);

    private final Regimes regimes;

    Needs(Regimes regimes) {
        this.regimes = regimes;
    }

    /** Those that have to be, after what is said and filed of the breach. */
    Set<RecordField> of(List<BreachPost> posts, Answers answers, List<Filing> filings) {
        Set<RecordField> needed = EnumSet.allOf(RecordField.class);
        if (!answers.of(RecordField.INFORMED_AT).isEmpty()) {
            needed.remove(RecordField.INFORM_REASONS);
        }
        if (judgedLow(posts)) {
            needed.removeAll(INFORMING);
        }
        if (inTime(answers.of(RecordField.AWARE), filings)) {
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

    private boolean inTime(List<Answer> becameAware, List<Filing> filings) {
        Instant aware = becameAware.stream()
                .map(answer -> Moment.of(answer.row()))
                .filter(Moment::known)
                .map(Moment::earliest)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (aware == null) {
            return false;
        }
        Instant limit = regimes.named(Filings.NOTIFY)
                .flatMap(notify -> Limit.of(notify.length(), aware))
                .map(Limit::at)
                .orElse(aware);
        return filings.stream()
                .filter(filing -> filing.event().stage() == Stage.INITIAL)
                .anyMatch(filing -> !Moment.of(filing.row()).latest().isAfter(limit));
    }
}
