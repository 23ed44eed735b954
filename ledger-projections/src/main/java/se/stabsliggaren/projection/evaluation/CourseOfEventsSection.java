package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.projection.outcome.LaterFindings;
import se.stabsliggaren.projection.outcome.Threats;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** 3 Händelsen: what happened, as far as it was found out. */
final class CourseOfEventsSection {

    private CourseOfEventsSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(evidence.each(
                IncidentClassified.class,
                event -> Phrase.of("Händelsen bedömdes som ")
                        .words(event.kind())
                        .label(", allvar ", event.severity())
                        .text(". ", event.text()),
                "hur händelsen bedömdes"));
        sentences.addAll(
                evidence.each(IncidentFindingNoted.class, CourseOfEventsSection::found, "hur händelsen gick till"));
        sentences.addAll(sought(evidence));
        sentences.addAll(threats(evidence));
        sentences.addAll(
                evidence.each(StateChanged.class, CourseOfEventsSection::changed, "vilka tillstånd som rådde"));
        return Section.of("3", "Händelsen", sentences);
    }

    /** What was looked for in vain, never as what did not happen. */
    private static List<Sentence> sought(PostSelection evidence) {
        LaterFindings later = LaterFindings.of(evidence.told().stream(), EvaluationRow::event);
        return evidence.said(NoSignNoted.class).stream()
                .map(post -> PostSelection.told(
                                post, LogSections.line(post.event()).and(later.caution(post.row(), post.event())))
                        .citing(later.since(post.row(), post.event())))
                .toList();
    }

    /** Each threat with what came of it, and of one whose day has passed that no post says so. */
    private static List<Sentence> threats(PostSelection evidence) {
        List<Sentence> sentences =
                new ArrayList<>(Course.of(evidence, ThreatMade.class, threat -> LogSections.line(threat))
                        .then(ThreatOutcomeNoted.class, ThreatOutcomeNoted::threat)
                        .sentences());
        Threats.open(evidence.told().stream(), EvaluationRow::event, ref -> evidence.nameOf()
                        .applyAsInt(ref.post()))
                .stream()
                .filter(open -> open.hasPassed(evidence.now()))
                .map(open -> Sentence.of(
                        Phrase.of("Tiden som hotet ")
                                .nr("", open.row().number())
                                .words(" angav har passerat; " + Threats.unknown() + open.sought() + "."),
                        Stream.concat(Stream.of(open.row().number()), open.soughtIn().stream())
                                .toList()))
                .forEach(sentences::add);
        return sentences;
    }

    private static Phrase found(IncidentFindingNoted event) {
        Certainty certainty = event.certainty();
        Confirmation confirmation = event.confirmation();
        return Phrase.of(SwedishCodes.of(event.aspect()))
                .text(": ", event.text())
                .label(" – ", certainty == null ? null : SwedishCodes.of(certainty))
                .label(", ", confirmation == null ? null : SwedishCodes.of(confirmation));
    }

    private static Phrase changed(StateChanged event) {
        String change = event.change() == Change.STARTED ? " började" : " upphörde";
        return Phrase.of("Tillståndet ")
                .words(SwedishCodes.of(event.state()))
                .words(change)
                .label(", nivå ", event.level())
                .person(", beslutat av ", event.decider())
                .mandate(" med stöd av ", event.mandate())
                .text(": ", event.grounds());
    }
}
