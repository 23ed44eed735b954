package se.stabsliggaren.projection.authorities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Advice;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Answer;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Conclusion;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Decision;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Deliveries;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Hint;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Missing;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.Duty.Assessment;
import se.stabsliggaren.projection.duties.DutyRow;
import se.stabsliggaren.projection.duties.FilingEntry;
import se.stabsliggaren.projection.duties.Rules;
import se.stabsliggaren.projection.regime.Question;
import se.stabsliggaren.projection.regime.Question.Fact;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Sign;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** What the packs and the posts say of each duty to tell somebody. */
final class Advising {

    private final Regimes regimes;
    private final List<Row<AuthorityRow>> standing;
    private final List<Duty> duties;
    private final PerhapsFiled perhaps;
    private final WithdrawnUnder withdrawn;
    private final IncidentSpan span;
    private final Conclusions conclusions;
    private final Instant now;
    private final Map<Integer, String> controllers = new HashMap<>();
    private final Set<Integer> counted = new HashSet<>();

    Advising(
            Regimes regimes,
            View<AuthorityRow> known,
            List<Duty> duties,
            PerhapsFiled perhaps,
            WithdrawnUnder withdrawn,
            Instant now) {
        this.regimes = regimes;
        this.standing = known.telling().toList();
        this.duties = duties;
        this.perhaps = perhaps;
        this.withdrawn = withdrawn;
        this.span = IncidentSpan.of(known, now);
        this.conclusions = new Conclusions(regimes, span, new Exceptions(known, now), now);
        this.now = now;
        duties.forEach(duty -> duty.filings().forEach(filing -> counted.add(filing.post())));
        for (Row<AuthorityRow> row : standing) {
            String controller = controller(row.said().duty());
            if (controller != null) {
                controllers.put(row.number(), controller);
            }
        }
    }

    Advice advice(Regime regime) {
        List<Duty> ours = duties.stream()
                .filter(duty -> duty.regime().equals(regime.id()))
                .toList();
        Question question = regimes.question(regime).orElse(null);
        List<Integer> suggests = question == null ? List.of() : suggesting(regime, question.suggests());
        List<Sign> excepts = question == null ? List.of() : question.excepts();
        Conclusion conclusion = conclusions.of(regime, ours, suggests, excepts);
        List<Decision> decisions = decisions(ours);
        Interval when = today(regime);
        return new Advice(
                regime.id(),
                Rules.recipients(regime, when),
                Rules.of(regime, when),
                question == null ? null : question.ask(),
                conclusion,
                suggests,
                conclusion.answer() == Answer.DOES_NOT_APPLY
                        ? List.of()
                        : missing(
                                regime, isDecided(conclusion, decisions) || isSettledByDuty(regime) ? null : question),
                question == null ? List.of() : hints(question),
                decisions,
                new Deliveries(
                        filings(ours),
                        perhaps.under(regime),
                        withdrawn.of(regime),
                        ours.stream()
                                .flatMap(duty -> duty.course().told().stream())
                                .distinct()
                                .toList()));
    }

    /** Who receives it is asked today; of a law that is no longer in force, while the incident went on. */
    private Interval today(Regime regime) {
        return regime.inForce(LocalDate.ofInstant(now, When.LOCAL)) ? Interval.at(now) : span.whole();
    }

    /** What happened before its law speaks for a duty only if the incident is known to have gone on under it. */
    private List<Integer> suggesting(Regime regime, List<Sign> signs) {
        boolean wentOn = span.certainlyHad(regime);
        return posts(signs, row -> wentOn || regime.canBeInForce(Interval.of(row)));
    }

    private List<Integer> posts(List<Sign> signs) {
        return posts(signs, row -> true);
    }

    private List<Integer> posts(List<Sign> signs, Predicate<Row<AuthorityRow>> which) {
        return standing.stream()
                .filter(row -> Question.any(signs, row.said().event()))
                .filter(which)
                .map(Row::number)
                .sorted()
                .toList();
    }

    private static boolean isDecided(Conclusion conclusion, List<Decision> decisions) {
        return conclusion.answer() == Answer.APPLIES && !decisions.isEmpty();
    }

    /** Of what may be reported freely if it is no duty, that one of its law was assessed to apply says enough. */
    private boolean isSettledByDuty(Regime regime) {
        return regime.voluntary()
                && duties.stream()
                        .filter(duty -> duty.rule() != null && !duty.rule().voluntary())
                        .filter(duty -> duty.regime().startsWith(regime.family() + "."))
                        .flatMap(duty -> duty.assessments().stream())
                        .anyMatch(one -> one.verdict() == Verdict.APPLIES);
    }

    /** @param question null when nothing more has to be known */
    private List<Missing> missing(Regime regime, @Nullable Question question) {
        List<Missing> missing = new ArrayList<>();
        if (!span.certainlyHad(regime)) {
            missing.add(tellable("om händelsen pågick när lagen gällde, " + Rules.days(regime), List.of()));
        }
        if (question != null) {
            for (Fact fact : question.facts()) {
                if (fact.told().isEmpty()) {
                    missing.add(new Missing(fact.fact(), "Att ta reda på: " + fact.fact() + ".", List.of()));
                } else if (posts(fact.told()).isEmpty()) {
                    missing.add(tellable(fact.fact(), posts(fact.sought())));
                }
            }
        }
        return List.copyOf(missing);
    }

    private static Missing tellable(String fact, List<Integer> sought) {
        return new Missing(
                fact,
                sought.isEmpty()
                        ? Absence.sentence(fact)
                        : Absence.sentence(fact) + " Eftersökt utan fynd, vilket inte säger att det inte har hänt.",
                sought);
    }

    /** A threshold that came after the incident helps nobody. */
    private List<Hint> hints(Question question) {
        return question.hints().stream()
                .filter(hint -> span.whole().canHaveHappened(hint.from(), null))
                .map(hint -> new Hint(
                        hint.hint(),
                        hint.from() == null
                                ? hint.basis()
                                : hint.basis() + ", i kraft " + SwedishTime.dated(hint.from()),
                        hint.mark().mark(),
                        hint.mark().sentence()))
                .toList();
    }

    private List<Decision> decisions(List<Duty> duties) {
        Map<Integer, Decision> decisions = new LinkedHashMap<>();
        for (Duty duty : duties) {
            for (Assessment one : duty.assessments()) {
                decisions.putIfAbsent(
                        one.post(),
                        new Decision(
                                one.post(),
                                controllers.get(one.post()),
                                one.verdict(),
                                one.verdictSaid(),
                                one.grounds(),
                                one.judge(),
                                one.happened()));
            }
        }
        return List.copyOf(decisions.values());
    }

    /** Whom an assessment names, which may be of a duty of several. */
    private static @Nullable String controller(@Nullable DutyRow row) {
        return switch (row == null ? null : row.duty()) {
            case null -> null;
            case DutyAssessed assessed -> assessed.controller();
            case DutyFiled ignored -> null;
            case ReferenceReceived ignored -> null;
            case CourseNoted ignored -> null;
            case DelayExplained ignored -> null;
            case LimitPassed ignored -> null;
        };
    }

    /** With those that name nobody, which are told of each whose they can be. */
    private List<FilingEntry> filings(List<Duty> ours) {
        Map<Integer, FilingEntry> filings = new LinkedHashMap<>();
        ours.forEach(duty -> {
            duty.filings().forEach(filing -> filings.putIfAbsent(filing.post(), filing));
            duty.perhapsFiled().stream()
                    .filter(filing -> !counted.contains(filing.post()))
                    .forEach(filing -> filings.putIfAbsent(filing.post(), filing));
        });
        return List.copyOf(filings.values());
    }
}
