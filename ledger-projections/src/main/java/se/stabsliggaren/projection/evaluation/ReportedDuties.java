package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyOutcome;
import se.stabsliggaren.projection.duties.FilingEntry;
import se.stabsliggaren.projection.duties.FilingEntry.Reference;
import se.stabsliggaren.projection.duties.Rule;
import se.stabsliggaren.projection.duties.WithdrawnFiling;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.Phrase;

/** The table of duties to report: the outcome of each duty of each controller that a post tells of, cell by cell cited. */
final class ReportedDuties {

    private ReportedDuties() {}

    static List<ReportedDuty> of(PostSelection evidence) {
        return evidence.duties().stream()
                .filter(duty -> !DeadlinesSection.cites(duty).isEmpty())
                .map(duty -> cited(DutyOutcome.of(duty), duty))
                .toList();
    }

    private static ReportedDuty cited(DutyOutcome outcome, Duty duty) {
        Rule rule = duty.rule();
        return new ReportedDuty(
                outcome.name().isEmpty() ? null : outcome.name(),
                rule == null ? null : rule.basis(),
                rule == null ? null : sureness(rule),
                duty.recipient(),
                outcome.controller(),
                limit(outcome, duty.clock().begun().startedBy()),
                new ReportedDuty.Filings(
                        duty.filings().stream().map(ReportedDuties::filed).toList(),
                        duty.perhapsFiled().stream().map(ReportedDuties::filed).toList(),
                        duty.withdrawnFilings().stream()
                                .map(ReportedDuties::withdrawn)
                                .toList()),
                outcome.state(),
                Sentence.of(Phrase.of(outcome.said()), DeadlinesSection.cites(duty)),
                outcome.delays().stream()
                        .map(delay -> Sentence.of(Phrase.of("").text("", delay.reasons()), List.of(delay.post())))
                        .toList(),
                refrained(outcome));
    }

    private static @Nullable String sureness(Rule rule) {
        String recipient = rule.recipientMarkSaid();
        String law = rule.mark().equals(Sureness.VERIFIED.mark()) ? null : rule.markSaid();
        if (recipient == null) {
            return law;
        }
        return (law == null ? "" : law + " ") + "Om mottagaren: " + recipient;
    }

    private static @Nullable Sentence limit(DutyOutcome outcome, @Nullable Integer startedBy) {
        String said = outcome.limit();
        return said == null || startedBy == null ? null : Sentence.of(Phrase.of(said), List.of(startedBy));
    }

    private static Sentence filed(FilingEntry filing) {
        Occurred occurred = filing.happened().occurred();
        List<Integer> cites = new ArrayList<>(List.of(filing.post()));
        filing.references().forEach(reference -> cites.add(reference.post()));
        return Sentence.of(
                Phrase.of(filing.said())
                        .occurred(", ", occurred)
                        .wordsIf(Boolean.TRUE.equals(occurred.assumed()), " (antagen tid)")
                        .labels(
                                ", ",
                                filing.references().stream()
                                        .map(ReportedDuties::reference)
                                        .toList())
                        .and(misdirected(filing)),
                cites);
    }

    private static Sentence withdrawn(WithdrawnFiling filing) {
        List<Integer> cites = new ArrayList<>(List.of(filing.post(), filing.withdrawnIn()));
        filing.references().forEach(reference -> cites.add(reference.post()));
        return Sentence.of(
                Phrase.of(filing.said() + ", återkallad i nr " + filing.withdrawnIn())
                        .wordsIf(filing.perhaps(), ", kan ha gällt detta")
                        .labels(
                                "; för den ",
                                filing.references().stream()
                                        .map(ReportedDuties::reference)
                                        .toList()),
                cites);
    }

    private static Phrase misdirected(FilingEntry filing) {
        String right = filing.rightRecipient();
        return Phrase.of(right == null ? "" : "; mottagare då var " + right);
    }

    private static String reference(Reference reference) {
        return reference.scheme() + " " + reference.reference();
    }

    private static @Nullable Sentence refrained(DutyOutcome outcome) {
        Integer in = outcome.decidedNotTo();
        Integer anew = outcome.decidedAnewIn();
        if (in == null) {
            return null;
        }
        return anew == null
                ? Sentence.of(Phrase.of("Beslut att inte anmäla"), List.of(in))
                : Sentence.of(
                        Phrase.of("Beslut att inte anmäla i nr %d, bedömt på nytt i nr %d".formatted(in, anew)),
                        List.of(in, anew));
    }
}
