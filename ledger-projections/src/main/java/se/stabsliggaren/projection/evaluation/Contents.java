package se.stabsliggaren.projection.evaluation;

import java.util.List;

/** The headings of the report, in the order its readers are used to. */
final class Contents {

    private Contents() {}

    static List<Section> of(Evidence evidence) {
        return List.of(
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
                Appendices.of(evidence));
    }
}
