package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.Ref;
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
        List<Sentence> sentences = new ArrayList<>(said(evidence));
        for (Duty duty : evidence.duties()) {
            Rule rule = duty.rule();
            List<Integer> cites = cites(duty);
            if (rule != null && !cites.isEmpty()) {
                sentences.add(Sentence.of(counted(duty, rule), cites));
            }
        }
        return Section.of("B.3", "Anmälningsplikter och frister", sentences);
    }

    private static List<Sentence> said(PostSelection evidence) {
        Map<Integer, Integer> withdrawnIn = evidence.withdrawnIn();
        List<Sentence> said = evidence.said(DutyEvent.class).stream()
                .map(post -> told(post, withdrawnIn))
                .toList();
        return said.isEmpty()
                ? List.of(Sentence.absent("vilka anmälningsplikter som bedömdes eller fullgjordes"))
                : said;
    }

    /** With that what it is about was withdrawn. */
    private static Sentence told(StandingPost<DutyEvent> post, Map<Integer, Integer> withdrawnIn) {
        Phrase line = LogSections.line(post.event());
        Ref about = about(post.event());
        Integer in = about == null ? null : withdrawnIn.get(about.post());
        return about == null || in == null
                ? PostSelection.told(post, line)
                : PostSelection.told(post, line.words("; nr %d är återkallad i nr %d".formatted(about.post(), in)))
                        .citing(List.of(about.post(), in));
    }

    private static @Nullable Ref about(DutyEvent duty) {
        return switch (duty) {
            case ReferenceReceived received -> received.filing();
            case CourseNoted noted -> noted.filing();
            case DelayExplained explained -> explained.about();
            case LimitPassed passed -> passed.started();
            case DutyAssessed ignored -> null;
            case DutyFiled ignored -> null;
        };
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
                        toldOfLimits(duty) ? duty.limitsPassed().stream() : Stream.<Integer>of(),
                        course(duty.course()))
                .flatMap(posts -> posts)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether what is told of it can be of them: in a warning, or of a clock that no post says began any longer. */
    private static boolean toldOfLimits(Duty duty) {
        return !duty.warnings().isEmpty() || duty.clock().begun().startedBy() == null;
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
