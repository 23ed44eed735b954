package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.projection.duties.DutiesPage.Clock;
import se.stabsliggaren.projection.duties.DutiesPage.Duty;
import se.stabsliggaren.projection.duties.DutiesPage.Filing;
import se.stabsliggaren.projection.duties.DutiesPage.Reference;
import se.stabsliggaren.projection.duties.DutiesPage.Rule;
import se.stabsliggaren.projection.duties.DutiesPage.State;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.Phrase;

/** The table of duties to report: one row for each duty of each controller that a post tells of. */
final class ReportedDuties {

    private ReportedDuties() {}

    static List<ReportedDuty> of(PostSelection evidence) {
        return evidence.duties().stream()
                .filter(duty -> !DeadlinesSection.cites(duty).isEmpty())
                .map(ReportedDuties::outcome)
                .toList();
    }

    private static ReportedDuty outcome(Duty duty) {
        Rule rule = duty.rule();
        Clock clock = duty.clock();
        return new ReportedDuty(
                rule != null ? rule.name() : duty.regime().isEmpty() ? null : duty.regime(),
                rule == null ? null : rule.basis(),
                rule == null ? null : sureness(rule),
                duty.recipient(),
                duty.controller(),
                limit(clock),
                duty.filings().stream().map(ReportedDuties::filed).toList(),
                clock.state(),
                Sentence.of(Phrase.of(clock.said()), DeadlinesSection.cites(duty)),
                duty.delays().stream()
                        .map(delay -> Sentence.of(Phrase.of("").text("", delay.reasons()), List.of(delay.post())))
                        .toList(),
                refrained(duty));
    }

    private static @Nullable String sureness(Rule rule) {
        String recipient = rule.recipientMarkSaid();
        String law = rule.mark().equals(Sureness.VERIFIED.mark()) ? null : rule.markSaid();
        if (recipient == null) {
            return law;
        }
        return (law == null ? "" : law + " ") + "Om mottagaren: " + recipient;
    }

    /** None where the clock has no limit: what practice lets one wait for is told by the verdict, as practice. */
    private static @Nullable Sentence limit(Clock clock) {
        String said = clock.state() == State.NO_LIMIT ? null : clock.ends().limitSaid();
        Integer startedBy = clock.begun().startedBy();
        return said == null || startedBy == null ? null : Sentence.of(Phrase.of(said), List.of(startedBy));
    }

    private static Sentence filed(Filing filing) {
        Occurred occurred = filing.happened().occurred();
        List<Integer> cites = new ArrayList<>(List.of(filing.post()));
        filing.references().forEach(reference -> cites.add(reference.post()));
        return Sentence.of(
                Phrase.of(filing.stageSaid() + " till " + filing.recipient())
                        .occurred(", ", occurred)
                        .wordsIf(Boolean.TRUE.equals(occurred.assumed()), " (antagen tid)")
                        .labels(
                                ", ",
                                filing.references().stream()
                                        .map(ReportedDuties::reference)
                                        .toList()),
                cites);
    }

    private static String reference(Reference reference) {
        return reference.scheme() + " " + reference.reference();
    }

    private static @Nullable Sentence refrained(Duty duty) {
        Integer in = duty.course().decidedNotTo();
        return in == null ? null : Sentence.of(Phrase.of("Beslut att inte anmäla"), List.of(in));
    }
}
