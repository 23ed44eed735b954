package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** 5.8 IT-åtgärder och återställning. */
final class RestorationSection {

    private RestorationSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(evidence.each(
                SystemStatusChanged.class,
                event -> Phrase.of(SwedishCodes.of(event.status()))
                        .scope(": ", event.scope())
                        .text(". ", event.text()),
                "hur systemen mådde"));
        sentences.addAll(Course.of(evidence, CredentialRoundStarted.class, RestorationSection::started)
                .then(CredentialRoundProgressed.class, CredentialRoundProgressed::round)
                .then(CredentialRoundFinished.class, CredentialRoundFinished::round)
                .sentences("att lösenord byttes"));
        sentences.addAll(evidence.lines(BreachMeasureTaken.class));
        sentences.addAll(ForecastLines.of(evidence));
        List<Measure> measures = new ArrayList<>(Delays.ofRestoration(evidence));
        measures.addAll(ForecastLines.measures(evidence));
        measures.add(Counting.posts(
                "System i förteckningen",
                "Poster som för in ett system.",
                evidence.said(SystemRegistered.class),
                "att ett system är infört i förteckningen"));
        measures.addAll(Counting.by(
                "Statusposter",
                "Poster om systems status, efter status; en post kan gälla alla system.",
                evidence.said(SystemStatusChanged.class),
                event -> List.of(SwedishCodes.of(event.status()))));
        return Section.of("5.8", "IT-åtgärder och återställning", sentences).with(measures);
    }

    private static Phrase started(CredentialRoundStarted event) {
        return Phrase.of("Lösenordsbyte")
                .label(" för ", event.whose())
                .scope(", ", event.scope())
                .text(": ", event.text());
    }

    static boolean isHit(SystemStatus status) {
        return switch (status) {
            case DOWN, ENCRYPTED, LOST -> true;
            case UP, LIMITED, SHUT_BY_US, RESTORING, VERIFIED, RESTORED -> false;
        };
    }

    static boolean shutsInternet(SystemStatusChanged event) {
        return event.status() == SystemStatus.SHUT_BY_US
                && event.scope().named().stream()
                        .anyMatch(name -> TypedName.of(name).folded().contains("internet"));
    }
}
