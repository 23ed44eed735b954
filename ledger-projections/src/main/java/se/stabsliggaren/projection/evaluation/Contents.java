package se.stabsliggaren.projection.evaluation;

import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.sentence.MatterNames;

/** The headings of the report, in the order its readers are used to. */
final class Contents {

    private Contents() {}

    static List<Section> of(Evidence evidence) {
        MatterNames names = evidence.names();
        return written(evidence).map(section -> section.named(names)).toList();
    }

    private static Stream<Section> written(Evidence evidence) {
        return Stream.of(
                Summary.of(evidence),
                Assignment.of(evidence),
                Method.of(evidence),
                Course.of(evidence),
                Consequences.of(evidence),
                Section.of("5", "Hantering", List.of()),
                Detection.of(evidence),
                Organisation.of(evidence),
                Decisions.of(evidence),
                SituationPicture.of(evidence),
                Cooperation.of(evidence),
                Communication.of(evidence),
                Routines.of(evidence),
                Restoration.of(evidence),
                Reporting.of(evidence),
                Documentation.of(evidence),
                Endurance.of(evidence),
                Analysis.of(evidence),
                Conclusions.of(evidence),
                Recommendations.of(evidence),
                FollowUp.of(evidence),
                Section.of("", "Bilagor", List.of()),
                Logs.decisions(evidence),
                Logs.messages(evidence),
                Deadlines.of(evidence),
                Logs.systems(evidence),
                Doubts.of(evidence),
                Checking.of(evidence));
    }
}
