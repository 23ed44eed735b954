package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Until;

/** How long each operation was hit: to the post that ends it, or to the end that its own post states. */
final class TimeHit {

    private static final String BEGIN = "början";
    private static final String OVER = "att det är över";

    private TimeHit() {}

    static List<Measure> of(PostSelection evidence) {
        Map<Integer, List<StandingPost<ConsequenceEnded>>> ended =
                evidence.about(ConsequenceEnded.class, ConsequenceEnded::consequence);
        return evidence.said(ConsequenceNoted.class).stream()
                .map(noted -> new Measure(
                        "Konsekvensens längd, " + noted.event().operation(),
                        "Från när konsekvensen noterades till den första posten om att det var över, på tiden då det"
                                + " hände; utan en sådan till det slut som posten uppger. Säger posten sedan när det"
                                + " gäller räknas det därifrån.",
                        length(noted, ended.getOrDefault(noted.name(), List.of()), evidence.now())))
                .toList();
    }

    private static Sentence length(
            StandingPost<ConsequenceNoted> noted, List<StandingPost<ConsequenceEnded>> ended, Instant now) {
        if (ended.isEmpty()) {
            return asStated(noted, now);
        }
        CitedMoment since = since(noted);
        CitedMoment over = CitedMoment.first(ended.stream()
                .filter(end -> !Interval.of(end.occurred()).certainlyBefore(since.when()))
                .toList());
        return over == null
                ? Sentence.of(
                        Phrase.of("går inte att beräkna: slutet är tidsatt före början"),
                        Stream.<StandingPost<?>>concat(Stream.of(noted), ended.stream())
                                .toList())
                : DurationRange.between(since, over).sentence(BEGIN);
    }

    /** An end that was stated before it came is no post that it was so. */
    private static Sentence asStated(StandingPost<ConsequenceNoted> noted, Instant now) {
        When to = statedEnd(noted.event());
        if (to == null || Until.over(to).isAfter(now)) {
            return Sentence.of(Phrase.of(Absence.words(OVER)), noted);
        }
        Sentence length = DurationRange.between(since(noted), end(noted, to)).sentence(BEGIN);
        boolean ahead = Until.over(to).isAfter(noted.row().recordedAt());
        return ahead
                ? Sentence.of(
                        Phrase.of("")
                                .line(length.line())
                                .words(", om det slutade som uppgavs i förväg; " + Absence.words(OVER)),
                        noted)
                : Sentence.of(Phrase.of("").line(length.line()), noted);
    }

    private static @Nullable When statedEnd(ConsequenceNoted event) {
        Validity holds = event.holds();
        return holds == null ? null : holds.to();
    }

    /** What holds until a day or a week does so whole, as on the board; what nobody can place ends within its time. */
    private static CitedMoment end(StandingPost<ConsequenceNoted> noted, When to) {
        Instant over = Until.over(to);
        return switch (to) {
            case When.About about -> CitedMoment.of(noted, about);
            case When.Between between -> CitedMoment.of(noted, between);
            case When.At ignored -> at(noted, over);
            case When.Day ignored -> at(noted, over);
            case When.Part ignored -> at(noted, over);
            case When.Week ignored -> at(noted, over);
            case When.Month ignored -> at(noted, over);
            case When.Year ignored -> at(noted, over);
        };
    }

    private static CitedMoment at(StandingPost<?> noted, Instant over) {
        return new CitedMoment(Interval.at(over), over, false, List.of(noted.number()));
    }

    private static CitedMoment since(StandingPost<ConsequenceNoted> noted) {
        Validity holds = noted.event().holds();
        When from = holds == null ? null : holds.from();
        return from == null ? CitedMoment.of(noted) : CitedMoment.of(noted, from);
    }
}
