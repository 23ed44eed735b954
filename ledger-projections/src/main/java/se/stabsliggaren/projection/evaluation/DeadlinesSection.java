package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.Duty.Assessment;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.duties.DutyCourse;
import se.stabsliggaren.projection.duties.DutyCourse.BoardReport;
import se.stabsliggaren.projection.duties.DutyCourse.NotInforming;
import se.stabsliggaren.projection.duties.DutyCourse.Reportable;
import se.stabsliggaren.projection.duties.DutyCourse.Told;
import se.stabsliggaren.projection.duties.FilingEntry;
import se.stabsliggaren.projection.duties.Rule;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishWords;

/** Bilaga: what was said of duties to report, how each limit is counted, and how its clock stands. */
final class DeadlinesSection {

    private DeadlinesSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(evidence.each(
                DutyEvent.class, LogSections::line, "vilka anmälningsplikter som bedömdes eller fullgjordes"));
        for (Duty duty : evidence.duties()) {
            Rule rule = duty.rule();
            List<Integer> cites = cites(duty);
            if (rule != null && !cites.isEmpty()) {
                sentences.add(Sentence.of(counted(duty, rule), cites));
            }
        }
        return Section.of("B.3", "Anmälningsplikter och frister", sentences);
    }

    private static Phrase counted(Duty duty, Rule rule) {
        DutyClock clock = duty.clock();
        return Phrase.of(rule.name() + " (" + rule.basis() + ")")
                .label(" för ", duty.controller())
                .words(SwedishWords.to(rule.name(), duty.recipient()))
                .words(": ")
                .wordsIf(
                        !clock.ends().steps().isEmpty(),
                        String.join("; ", clock.ends().steps()) + ". ")
                .words(clock.said())
                .words(duty.warnings().stream().map(warning -> " " + warning).reduce("", String::concat))
                .wordsIf(!rule.mark().equals(Sureness.VERIFIED.mark()), " " + rule.markSaid())
                .label(" Om mottagaren: ", rule.recipientMarkSaid())
                .label(" ", rule.note());
    }

    /** The posts that say so: none of a duty that nobody has told of yet, and that is not told here. */
    static List<Integer> cites(Duty duty) {
        DutyClock clock = duty.clock();
        return Stream.of(
                        Stream.of(clock.begun().startedBy(), clock.begun().startedOtherwiseBy(), clock.refrainedIn()),
                        duty.assessments().stream().map(Assessment::post),
                        duty.filings().stream().map(FilingEntry::post),
                        duty.perhapsFiled().stream().map(FilingEntry::post),
                        duty.clock().readings().stream()
                                .map(reading -> reading.begun().startedBy()),
                        duty.warnings().isEmpty() ? Stream.<Integer>of() : duty.limitsPassed().stream(),
                        course(duty.course()))
                .flatMap(posts -> posts)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<Integer> course(DutyCourse course) {
        return Stream.of(
                        course.decisions().stream().map(Reportable::post),
                        course.decisions().stream()
                                .flatMap(one -> one.reports().stream())
                                .map(BoardReport::post),
                        course.told().stream().map(Told::post),
                        Stream.ofNullable(course.decidedNotTo()),
                        Stream.ofNullable(course.decidedAnewIn()),
                        Stream.ofNullable(course.endedIn()),
                        Stream.ofNullable(course.rejudgedIn()),
                        Stream.ofNullable(course.notInforming()).map(NotInforming::post))
                .flatMap(posts -> posts);
    }
}
