package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.projection.regime.DoubleRole;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishRecording;

/** 2 Metod och underlag: who took part and what the report rests on. */
final class MethodSection {

    private MethodSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(
                evidence.each(ParticipantJoined.class, MethodSection::joined, "vilka som deltog i utvärderingen"));
        sentences.addAll(doubleRoles(evidence));
        sentences.addAll(evidence.each(ReportIssued.class, MethodSection::issued, "att en rapport har lämnats"));
        sentences.add(Sentence.absent("vilka som intervjuades utöver deltagarna"));
        List<Measure> measures = new ArrayList<>();
        for (Via via : Via.values()) {
            List<StandingPost<Event>> through = evidence.all().stream()
                    .filter(post -> post.row().via() == via)
                    .toList();
            if (!through.isEmpty()) {
                measures.add(Counting.posts(
                        "Poster genom " + SwedishRecording.of(via),
                        "Poster som står sig, efter hur de kom in.",
                        through,
                        ""));
            }
        }
        return Section.of("2", "Metod och underlag", sentences).with(measures);
    }

    /** Where who takes part may be who supervises a law that applies or may apply, with where that is said. */
    private static List<Sentence> doubleRoles(PostSelection evidence) {
        return evidence.said(ParticipantJoined.class).stream()
                .flatMap(joined -> evidence.supervised().stream()
                        .flatMap(supervision -> DoubleRole.of(joined.event().organisation(), supervision).stream())
                        .map(role -> Sentence.of(said(role), joined)))
                .toList();
    }

    private static Phrase said(DoubleRole role) {
        return Phrase.of("%s (%s) %s"
                .formatted(
                        role.said(),
                        role.supervision().basis(),
                        role.supervision().mark().sentence()));
    }

    private static Phrase joined(ParticipantJoined event) {
        return Phrase.of(event.organisation())
                .person(", ", event.person())
                .label(", ", event.role())
                .words(" deltar.");
    }

    private static Phrase issued(ReportIssued event) {
        return Phrase.of("Rapporten lämnades i version " + event.version())
                .post(", på poster till och med ", event.asOf())
                .words(".");
    }
}
