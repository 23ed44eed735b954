package se.stabsliggaren.projection.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;

/** 5.10 Dokumentation: how good the record itself is. */
final class DocumentationSection {

    private static final Duration SOON = Duration.ofMinutes(15);
    private static final Duration NEXT_DAY = Duration.ofHours(24);

    private static final String NO_DECISION = "att något beslutades";

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
        List<StandingPost<DecisionTaken>> decisions = evidence.said(DecisionTaken.class);
        measures.add(Counting.without(
                "Beslut utan beslutsfattare",
                "Fattade beslut där det inte är infört vem som beslutade.",
                decisions,
                post -> post.event().decider() == null,
                NO_DECISION));
        measures.add(Counting.without(
                "Beslut utan skäl",
                "Fattade beslut där inget skäl är infört.",
                decisions,
                post -> post.event().grounds() == null,
                NO_DECISION));
        measures.add(Counting.without(
                "Beslut utan beslutsrätt",
                "Fattade beslut där ingen beslutsrätt är angiven, eller okänd.",
                decisions,
                post -> withoutMandate(post.event()),
                NO_DECISION));
        measures.add(new Measure(
                "Sent införda pappersrader",
                "Rader som infördes mer än 24 timmar efter att de enligt"
                        + " bladet skrevs, av alla pappersrader med angiven tid.",
                late(evidence)));
        measures.addAll(Silences.of(evidence));
        return Section.of("5.10", "Dokumentation", List.of()).with(measures);
    }

    private static Measure within(Duration limit, String name, PostSelection evidence) {
        List<StandingPost<Event>> dated =
                evidence.all().stream().filter(DocumentationSection::saysWhen).toList();
        return new Measure(
                name,
                "Poster med uppgiven tid som infördes inom " + SwedishTime.length(limit)
                        + " från att det hände; kan tiden betyda både och ges ett spann.",
                Share.of(dated, post -> isWithin(limit, post)).share("när något hände"));
    }

    private static boolean saysWhen(StandingPost<?> post) {
        boolean assumed = Boolean.TRUE.equals(post.occurred().assumed());
        return !assumed && !Interval.of(post.occurred()).equals(Interval.UNKNOWN);
    }

    private static @Nullable Boolean isWithin(Duration limit, StandingPost<?> post) {
        Interval when = Interval.of(post.occurred());
        return between(when.earliest(), when.until(), post.row().recordedAt().minus(limit));
    }

    /** Whether it was at the bound or after it; null when it can be both. */
    private static @Nullable Boolean between(@Nullable Instant earliest, @Nullable Instant latest, Instant bound) {
        if (earliest != null && !earliest.isBefore(bound)) {
            return true;
        }
        return latest != null && latest.isBefore(bound) ? false : null;
    }

    private static Sentence late(PostSelection evidence) {
        List<StandingPost<Event>> lines =
                evidence.all().stream().filter(post -> written(post) != null).toList();
        return Share.of(lines, DocumentationSection::isLate).share("när en pappersrad skrevs");
    }

    private static @Nullable Boolean isLate(StandingPost<?> post) {
        When written = written(post);
        if (written == null) {
            return null;
        }
        Boolean soon = between(
                written.earliest(), written.end(), post.row().recordedAt().minus(NEXT_DAY));
        return soon == null ? null : Boolean.valueOf(!soon);
    }

    private static @Nullable When written(StandingPost<?> post) {
        Paper paper = post.row().paper();
        return paper == null ? null : paper.writtenAt();
    }

    private static boolean withoutMandate(DecisionTaken event) {
        Mandate mandate = event.mandate();
        return mandate == null || mandate.kind() == MandateKind.UNKNOWN;
    }
}
