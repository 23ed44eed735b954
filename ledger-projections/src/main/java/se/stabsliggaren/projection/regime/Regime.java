package se.stabsliggaren.projection.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;

/**
 * One duty to report, as one law had it between two days.
 *
 * @param id e.g. {@code GDPR33.NOTIFY}
 * @param to the last day it was in force; null while it is
 * @param perBreach whether each breach of each controller has a clock of its own
 * @param always whether it holds for everyday work too, so that nobody assesses it for an incident
 * @param stages the stages of a filing that fulfil it; none when nothing is filed
 * @param voluntary whether nobody has to
 * @param content what the report must hold
 */
public record Regime(
        String id,
        String name,
        String basis,
        LocalDate from,
        @Nullable LocalDate to,
        boolean perBreach,
        boolean always,
        List<Start> starts,
        Length length,
        List<Stage> stages,
        boolean voluntary,
        List<Recipient> recipients,
        List<String> content,
        Sureness mark,
        @Nullable String note) {

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether this starts its clock. */
    public boolean isStartedBy(Event event) {
        for (Start start : starts) {
            if (start.by(event)) {
                return true;
            }
        }
        return false;
    }

    /** Who received such a report on that day. */
    public Optional<Recipient> recipient(LocalDate day) {
        return recipients.stream().filter(recipient -> recipient.on(day)).findFirst();
    }

    /** Whether a report to whom was written is a report under this regime on that day. */
    public boolean goesTo(String written, LocalDate day) {
        return recipient(day).map(recipient -> recipient.isCalled(written)).orElse(false);
    }

    /** The part before the first dot, e.g. {@code GDPR33}: the law it belongs to. */
    public String family() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
