package se.stabsliggaren.projection.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.paper.PaperBounds;
import se.stabsliggaren.projection.paper.PaperSheets;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SaidUnknown;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Until;

/** 5.10 Dokumentation: how good the record itself is. */
final class DocumentationSection {

    private static final Duration SOON = Duration.ofMinutes(15);
    private static final Duration NEXT_DAY = Duration.ofHours(24);

    private DocumentationSection() {}

    static Section of(PostSelection evidence) {
        List<Measure> measures = new ArrayList<>();
        measures.add(within(SOON, "Införda inom 15 minuter", evidence));
        measures.add(within(NEXT_DAY, "Införda inom 24 timmar", evidence));
        measures.add(Counting.without(
                "Poster utan uppgiven tid",
                "Tiden för införandet antogs, eller ingen vet när.",
                evidence.all(),
                post -> !saysWhen(post),
                "något"));
        measures.add(Counting.without(
                "Poster utan källa",
                "Ingen källa är angiven.",
                evidence.all(),
                post -> post.row().source() == null,
                "något"));
        List<Decided> decisions = Decided.of(evidence);
        if (!decisions.isEmpty() || Decided.elsewhere(evidence).isEmpty()) {
            measures.addAll(ofDecisions(decisions));
        }
        measures.add(new Measure(
                "Sent införda pappersrader",
                "Rader som infördes mer än 24 timmar efter att de enligt"
                        + " bladet skrevs, av alla pappersrader med angiven tid; kan tiden inte stämma ges ett spann.",
                late(evidence)));
        measures.addAll(Silences.of(evidence));
        return Section.of("5.10", "Dokumentation", List.of()).with(measures);
    }

    private static Measure within(Duration limit, String name, PostSelection evidence) {
        List<Integer> openings = evidence.said(IncidentOpened.class).stream()
                .map(StandingPost::number)
                .toList();
        // An opening tells when the incident began, and how soon after that it is opened is no measure of the record.
        List<StandingPost<Event>> dated = evidence.all().stream()
                .filter(DocumentationSection::saysWhen)
                .filter(post -> !openings.contains(post.number()))
                .toList();
        return new Measure(
                name,
                "Poster med uppgiven tid, utom den som öppnade händelsen, som infördes inom "
                        + SwedishTime.length(limit) + " från att det hände; kan tiden betyda både och ges ett spann.",
                Share.of(dated, post -> isWithin(limit, post)).share("när något hände"));
    }

    private static boolean saysWhen(StandingPost<?> post) {
        boolean assumed = Boolean.TRUE.equals(post.occurred().assumed());
        return !assumed && !Interval.of(post.occurred()).equals(Interval.UNKNOWN);
    }

    private static @Nullable Boolean isWithin(Duration limit, StandingPost<?> post) {
        Interval when = Interval.of(post.occurred());
        return between(
                when.earliest(),
                Until.over(post.occurred()),
                post.row().recordedAt().minus(limit));
    }

    /** Whether it was at the bound or after it; null when it can be both. */
    private static @Nullable Boolean between(@Nullable Instant earliest, @Nullable Instant latest, Instant bound) {
        if (earliest != null && !earliest.isBefore(bound)) {
            return true;
        }
        return latest != null && latest.isBefore(bound) ? false : null;
    }

    private static Sentence late(PostSelection evidence) {
        PaperSheets sheets = PaperSheets.of(evidence.rows(), EvaluationRow::event);
        List<StandingPost<Event>> lines =
                evidence.all().stream().filter(post -> written(post) != null).toList();
        Sentence share =
                Share.of(lines, post -> isLate(post, sheets.of(post.row()))).share("när en pappersrad skrevs");
        TreeSet<Integer> beside = new TreeSet<>();
        for (StandingPost<Event> line : lines) {
            PaperBounds bounds = sheets.of(line.row());
            beside.addAll(bounds == null || !bounds.untrue() ? List.of() : bounds.cites(line.number()));
        }
        beside.removeAll(share.cites());
        if (beside.isEmpty()) {
            return share;
        }
        List<String> numbers = beside.stream().map(number -> "nr " + number).toList();
        return Sentence.of(
                Phrase.of("")
                        .line(share.line())
                        .words("; att tider inte kan stämma följer också av " + SwedishWords.listed(numbers)),
                Stream.concat(share.cites().stream(), beside.stream()).toList());
    }

    /** Of a time that cannot be true nobody can tell. */
    private static @Nullable Boolean isLate(StandingPost<?> post, @Nullable PaperBounds bounds) {
        When written = written(post);
        if (written == null || bounds == null || bounds.untrue()) {
            return null;
        }
        Boolean soon = between(
                written.earliest(), Until.over(written), post.row().recordedAt().minus(NEXT_DAY));
        return soon == null ? null : Boolean.valueOf(!soon);
    }

    private static @Nullable When written(StandingPost<?> post) {
        Paper paper = post.row().paper();
        return paper == null ? null : paper.writtenAt();
    }

    private static List<Measure> ofDecisions(List<Decided> decisions) {
        return List.of(
                lacking(
                        "Beslut utan beslutsfattare",
                        "Beslut där det inte är infört vem som beslutade, eller är okänt.",
                        decisions,
                        decided -> decided.decider() == null || SaidUnknown.by(decided.decider())),
                lacking(
                        "Beslut utan skäl",
                        "Beslut där inget skäl är infört, eller är okänt.",
                        decisions,
                        decided -> decided.grounds() == null || SaidUnknown.by(decided.grounds())),
                lacking(
                        "Beslut utan beslutsrätt",
                        "Beslut där ingen beslutsrätt är angiven, eller okänd.",
                        decisions,
                        decided -> withoutMandate(decided.mandate())));
    }

    private static Measure lacking(String name, String definition, List<Decided> decisions, Predicate<Decided> lacks) {
        return Counting.without(
                name,
                definition,
                decisions.stream().map(Decided::post).toList(),
                decisions.stream().filter(lacks).map(Decided::post).toList(),
                "att något beslutades");
    }

    private static boolean withoutMandate(@Nullable Mandate mandate) {
        return mandate == null || mandate.kind() == MandateKind.UNKNOWN;
    }
}
