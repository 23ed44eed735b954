package se.stabsliggaren.projection.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.Phrase;

/** Bilagor: what was decided, what was said to whom, and which systems there are, post by post. */
final class LogSections {

    private LogSections() {}

    static Section decisions(PostSelection evidence) {
        return Section.of(
                "B.1",
                "Beslutslogg",
                PostSelection.each(
                        Stream.<List<? extends StandingPost<? extends Event>>>of(
                                        evidence.said(DecisionEvent.class), Decided.elsewhere(evidence))
                                .<StandingPost<? extends Event>>flatMap(List::stream)
                                .sorted(Comparator.<StandingPost<? extends Event>>comparingInt(StandingPost::number))
                                .toList(),
                        "vad som beslutades"));
    }

    static Section messages(PostSelection evidence) {
        return log("B.2", "Meddelandelogg", evidence, MessageEvent.class, "vilka budskap som gick ut");
    }

    static Section systems(PostSelection evidence) {
        return log("B.4", "System", evidence, SystemRegistered.class, "att ett system är infört i förteckningen");
    }

    private static <E extends Event> Section log(
            String number, String title, PostSelection evidence, Class<E> type, String absence) {
        return Section.of(number, title, evidence.each(type, LogSections::line, absence));
    }

    static Phrase line(Event event) {
        return Phrase.of("").line(Sentences.of(event));
    }
}
