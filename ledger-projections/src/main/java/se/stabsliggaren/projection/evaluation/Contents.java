package se.stabsliggaren.projection.evaluation;

import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.sentence.MatterNames;

/** The headings of the report, in the order its readers are used to. */
final class Contents {

    private Contents() {}

    static List<Section> of(PostSelection evidence) {
        MatterNames names = evidence.names();
        return written(evidence).map(section -> section.named(names)).toList();
    }

    private static Stream<Section> written(PostSelection evidence) {
        return Stream.of(
                SummarySection.of(evidence),
                AssignmentSection.of(evidence),
                MethodSection.of(evidence),
                CourseOfEventsSection.of(evidence),
                ConsequencesSection.of(evidence),
                Section.of("5", "Hantering", List.of()),
                DetectionSection.of(evidence),
                OrganisationSection.of(evidence),
                DecisionsSection.of(evidence),
                SituationSection.of(evidence),
                CooperationSection.of(evidence),
                CommunicationSection.of(evidence),
                RoutinesSection.of(evidence),
                RestorationSection.of(evidence),
                ReportingSection.of(evidence),
                DocumentationSection.of(evidence),
                EnduranceSection.of(evidence),
                AnalysisSection.of(evidence),
                ConclusionsSection.of(evidence),
                RecommendationsSection.of(evidence),
                FollowUpSection.of(evidence),
                Section.of("", "Bilagor", List.of()),
                LogSections.decisions(evidence),
                LogSections.messages(evidence),
                DeadlinesSection.of(evidence),
                LogSections.systems(evidence),
                UncertaintiesSection.of(evidence),
                HowToVerifySection.of(evidence));
    }
}
