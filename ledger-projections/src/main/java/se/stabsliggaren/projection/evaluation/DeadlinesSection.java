package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.Recipient;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.Phrase;

/** Bilaga: what was said of duties to report, and how each limit is counted from the post that starts it. */
final class DeadlinesSection {

    private DeadlinesSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(evidence.each(
                DutyEvent.class, LogSections::line, "vilka anmälningsplikter som bedömdes eller fullgjordes"));
        for (StandingPost<Event> post : evidence.all()) {
            for (Regime regime : Regimes.packs().all()) {
                if (regime.isStartedBy(post.event())) {
                    sentences.addAll(counted(regime, post));
                }
            }
        }
        return Section.of("B.3", "Anmälningsplikter och frister", sentences);
    }

    /** Nothing for a law that was not in force; a start nobody can place gives a limit nobody can count. */
    private static List<Sentence> counted(Regime regime, StandingPost<Event> post) {
        Instant start = CitedMoment.of(post).earliest();
        if (start == null) {
            return List.of(Sentence.of(
                    Phrase.of(regime.name() + " (" + regime.basis() + "): fristen går inte att räkna;"
                            + " posten säger inte när den började."),
                    post));
        }
        LocalDate day = LocalDate.ofInstant(start, When.LOCAL);
        return regime.inForce(day) ? List.of(Sentence.of(arithmetic(regime, post, start, day), post)) : List.of();
    }

    private static Phrase arithmetic(Regime regime, StandingPost<Event> post, Instant start, LocalDate day) {
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
        CitedMoment moment = CitedMoment.of(post);
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
