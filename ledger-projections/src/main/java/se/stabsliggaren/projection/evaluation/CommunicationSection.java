package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** 5.6 Kommunikation. */
final class CommunicationSection {

    private CommunicationSection() {}

    static Section of(PostSelection evidence) {
        List<Measure> measures = new ArrayList<>(Delays.ofCommunication(evidence));
        measures.addAll(Counting.by(
                "Budskap i kanal",
                "Poster om budskap; ett budskap i två kanaler räknas i båda.",
                evidence.said(MessageIssued.class),
                MessageIssued::channels));
        measures.add(Counting.posts(
                "Frågor från medier",
                "Frågor där en redaktion är angiven.",
                evidence.said(QuestionAsked.class, event -> event.outlet() != null),
                "att någon redaktion frågade"));
        measures.add(new Measure(
                "Begäranden",
                "Summan av poster om begäranden av alla slag; en post kan gälla flera,"
                        + " och är antalet inte sagt är summan den minsta.",
                Counting.sum(
                        evidence.said(RequestReceived.class),
                        RequestReceived::count,
                        "begäran",
                        "begäranden",
                        "att någon begärde något")));
        List<Sentence> sentences = new ArrayList<>(
                evidence.each(MessageIssued.class, CommunicationSection::issued, "vilka budskap som gick ut"));
        sentences.addAll(evidence.lines(SubjectsInformed.class));
        sentences.addAll(evidence.lines(SubjectsNotInformed.class));
        sentences.addAll(evidence.lines(QuestionAnswered.class));
        sentences.addAll(evidence.lines(RequestAssessed.class));
        sentences.addAll(evidence.lines(RequestAnswered.class));
        return Section.of("5.6", "Kommunikation internt och externt", sentences).with(measures);
    }

    private static Phrase issued(MessageIssued event) {
        Side side = event.side();
        return Phrase.of("Budskap")
                .label(" ", side == null ? null : SwedishCodes.of(side))
                .labels(" till ", event.audiences())
                .labels(" genom ", event.channels())
                .text(": ", event.text());
    }
}
