package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Phrase;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.Recipient;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Start;
import se.stabsliggaren.projection.regime.Sureness;

/** Bilaga: what was said of duties to report, and how each limit is counted from the post that starts it. */
final class Deadlines {

    private Deadlines() {}

    static Section of(Evidence evidence) {
        List<Sentence> sentences = new ArrayList<>(
                evidence.each(DutyEvent.class, Logs::line, "vilka anmälningsplikter som bedömdes eller fullgjordes"));
        for (Said<Event> post : evidence.said(Event.class, Deadlines::canStart)) {
            for (Regime regime : Regimes.packs().all()) {
                if (regime.starts().stream().anyMatch(start -> starts(start, post.event()))) {
                    sentences.addAll(counted(regime, post));
                }
            }
        }
        return Section.of("B.3", "Anmälningsplikter och frister", sentences);
    }

    private static boolean canStart(Event event) {
        return event instanceof BreachEvent || event instanceof DutyEvent;
    }

    private static boolean starts(Start start, Event event) {
        String filedUnder = event instanceof DutyFiled filed ? filed.regime() : null;
        return event instanceof BreachEvent breach && start.by(breach)
                || event instanceof DutyAssessed assessed && start.by(assessed)
                || event instanceof DutyFiled filed
                        && filedUnder != null
                        && start.byFiling(filedUnder.strip(), filed.stage());
    }

    /** Nothing for a law that was not in force; a start nobody can place gives a limit nobody can count. */
    private static List<Sentence> counted(Regime regime, Said<Event> post) {
        Instant start = Moment.of(post).earliest();
        if (start == null) {
            return List.of(Sentence.of(
                    Phrase.of(regime.name() + " (" + regime.basis() + "): fristen går inte att räkna;"
                            + " posten säger inte när den började."),
                    post));
        }
        LocalDate day = LocalDate.ofInstant(start, When.LOCAL);
        return regime.inForce(day) ? List.of(Sentence.of(arithmetic(regime, post, start, day), post)) : List.of();
    }

    private static Phrase arithmetic(Regime regime, Said<Event> post, Instant start, LocalDate day) {
        Phrase phrase = Phrase.of(regime.name() + " (" + regime.basis() + ")")
                .label(" till ", regime.recipient(day).map(Recipient::name).orElse(null))
                .words(": ");
        if (regime.length() instanceof Length.None none) {
            phrase.words("ingen frist i tal, " + none.said());
        } else {
            phrase.words(Limit.of(regime.length(), start)
                    .map(limit -> String.join("; ", limit.steps()))
                    .orElse(""));
        }
        Moment moment = Moment.of(post);
        return phrase.wordsIf(moment.assumed(), "; starttiden är antagen")
                .wordsIf(!start.equals(moment.latest()), "; starttiden är oviss, räknat från den tidigaste möjliga")
                .words(".")
                .wordsIf(regime.mark() != Sureness.VERIFIED, " " + regime.mark().sentence())
                .label(" Om mottagaren: ", doubtOf(regime, day))
                .label(" ", regime.note());
    }

    /** How sure we are of the recipient, where that is not as sure as the rule. */
    private static @Nullable String doubtOf(Regime regime, LocalDate day) {
        Sureness mark = regime.recipient(day).map(Recipient::mark).orElse(null);
        return mark == null || mark == regime.mark() ? null : mark.sentence();
    }
}
