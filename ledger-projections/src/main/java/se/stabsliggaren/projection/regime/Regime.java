package se.stabsliggaren.projection.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;

/**
 * One duty to report, as one law had it between two days.
 *
 * @param id e.g. {@code GDPR33.NOTIFY}
 * @param to the last day it was in force; null while it is
 * @param perBreach whether each breach of each controller has a clock of its own
 * @param always whether it holds for everyday work too, so that nobody assesses it for an incident
 * @param ground what makes it owed
 * @param practice whether its length is the recipient's practice and no law, so that nothing is late
 * @param follows which filing has to be followed by one under this regime; null of what follows none
 * @param stages the stages of a filing that fulfil it; none when nothing is filed
 * @param voluntary whether nobody has to
 * @param content what the report must hold
 * @param contentMark how sure we are of that; null when as sure as of the rest
 */
public record Regime(
        String id,
        String name,
        String basis,
        LocalDate from,
        @Nullable LocalDate to,
        boolean perBreach,
        boolean always,
        Ground ground,
        List<Start> starts,
        Deeds deeds,
        Length length,
        boolean practice,
        @Nullable Filing follows,
        List<Stage> stages,
        boolean voluntary,
        List<Recipient> recipients,
        List<String> content,
        Sureness mark,
        @Nullable Sureness contentMark,
        @Nullable String note) {

    /** How sure we are of it, in a sentence. */
    public String markSaid() {
        return practice && mark == Sureness.VERIFIED
                ? "Myndighetens praxis, inte lag; bekräftad hos myndigheten."
                : mark.sentence();
    }

    /** A filing under a regime. */
    public record Filing(String regime, Stage stage) {}

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

    /** The regime, by its id, that a first filing is under which this one follows up: itself where it follows none. */
    public String firstFiledUnder() {
        return starts.stream()
                .filter(start -> start.event().equals("duty.filed"))
                .flatMap(start -> start.regimes().stream())
                .findFirst()
                .orElse(id);
    }

    /** Whether a limit begins when a controller becomes aware of a breach, which only a judgement says. */
    public boolean startsWithAwareness() {
        return !(length instanceof Length.None)
                && starts.stream().anyMatch(start -> start.event().equals("breach.became-aware"));
    }

    /** Whether it can have been in force then. */
    public boolean canBeInForce(Interval when) {
        return when.canHaveHappened(from, to);
    }

    /** Whether it was in force whenever that was, as far as anybody said when. */
    public boolean isInForceThroughout(Interval when) {
        LocalDate first = firstDay(when);
        LocalDate last = when.lastDay();
        return (first == null || inForce(first)) && (last == null ? to == null : inForce(last));
    }

    /** That of a time in which it was in force; all of one in which it never was. */
    public Interval whileInForce(Interval when) {
        if (!canBeInForce(when) || isInForceThroughout(when)) {
            return when;
        }
        LocalDate first = firstDay(when);
        LocalDate last = when.lastDay();
        return new Interval(
                first != null && first.isBefore(from) ? midnight(from) : when.earliest(),
                to != null && last != null && last.isAfter(to)
                        ? midnight(to.plusDays(1)).minusMillis(1)
                        : when.latest());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(When.LOCAL).toInstant();
    }

    /** The first day on which it can have been; of what only the end is known, a year before that. */
    private static @Nullable LocalDate firstDay(Interval when) {
        LocalDate first = when.firstDay();
        LocalDate last = when.lastDay();
        return first == null && last != null ? last.minusYears(1) : first;
    }

    /** Who received such a report then; several where it depends on when, and nobody said exactly. */
    public List<Recipient> recipients(Interval when) {
        return recipients.stream()
                .filter(recipient -> when.canHaveHappened(recipient.from(), recipient.to()))
                .toList();
    }

    /** That time in pieces, during each of which the same received such a report. */
    List<Interval> periodsOfRecipients(Interval when) {
        return when.cutAt(recipients.stream()
                .flatMap(recipient -> Stream.of(
                        Optional.ofNullable(recipient.from()),
                        Optional.ofNullable(recipient.to()).map(to -> to.plusDays(1))))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(Regime::midnight)
                .toList());
    }

    /** Whether a report to whom was written can be a report under this regime then. */
    public boolean goesTo(String written, Interval when) {
        return recipients(when).stream().anyMatch(recipient -> recipient.isCalled(written));
    }

    /** Whether it goes to one of many boards, so that which one follows from what is reported. */
    public boolean goesToOneOfMany(Interval when) {
        return recipients(when).stream().anyMatch(Recipient::isOneOfMany);
    }

    /** Whether this is what its recipient is called, and not one of those it can be. */
    public boolean isNamed(String written, Interval when) {
        return recipients(when).stream().anyMatch(recipient -> recipient.isNamed(written));
    }

    /** Whether a report under this very regime can have gone to whom was written; who an insurer is, no pack can know. */
    public boolean canGoTo(String written, Interval when) {
        return ground == Ground.CONTRACT || goesTo(written, when);
    }

    /** Whether a report under this very regime can have gone to whom was written on some other day than that. */
    public boolean wentOnAnotherDayTo(String written, Interval when) {
        return !canGoTo(written, when) && recipients.stream().anyMatch(recipient -> recipient.isCalled(written));
    }

    /** The part before the first dot, e.g. {@code GDPR33}: the law it belongs to. */
    public String family() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Whether it is something to assess for an incident: it neither follows from another filing nor holds every day. */
    public boolean beginsADuty() {
        return !always
                && follows == null
                && !stages.isEmpty()
                && starts.stream().noneMatch(start -> start.event().equals("duty.filed"));
    }
}
