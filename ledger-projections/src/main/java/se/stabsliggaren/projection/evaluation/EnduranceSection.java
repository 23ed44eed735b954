package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.projection.sentence.StaffSentences;

/** 5.11 Uthållighet och personal. */
final class EnduranceSection {

    private EnduranceSection() {}

    static Section of(PostSelection evidence) {
        List<StandingPost<StaffRelieved>> relieved = evidence.said(StaffRelieved.class);
        List<Sentence> sentences =
                new ArrayList<>(evidence.each(RhythmSet.class, StaffSentences::rhythm, "hur ofta staben skulle mötas"));
        sentences.addAll(evidence.lines(ShiftSet.class));
        sentences.addAll(evidence.lines(StaffRelieved.class));
        return Section.of("5.11", "Uthållighet och personal", sentences)
                .with(List.of(
                        Counting.posts("Avlösningar", "Poster om avlösningar.", relieved, "att någon löstes av"),
                        new Measure(
                                "Avlösningar med överlämning",
                                "Avlösningar där överlämning är angiven, av alla.",
                                Share.of(relieved, post -> post.event().handover())
                                        .share("att någon löstes av"))));
    }
}
