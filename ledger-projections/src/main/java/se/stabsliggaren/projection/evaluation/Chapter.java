package se.stabsliggaren.projection.evaluation;

import java.util.List;

/** The headings of the report, in the order its readers are used to. */
enum Chapter {
    SUMMARY,
    ASSIGNMENT,
    METHOD,
    COURSE_OF_EVENTS,
    CONSEQUENCES,
    HANDLING,
    DETECTION,
    ORGANISATION,
    DECISIONS,
    SITUATION,
    COOPERATION,
    COMMUNICATION,
    ROUTINES,
    RESTORATION,
    REPORTING,
    DOCUMENTATION,
    ENDURANCE,
    ANALYSIS,
    CONCLUSIONS,
    RECOMMENDATIONS,
    FOLLOW_UP,
    ANNEXES,
    DECISION_LOG,
    MESSAGE_LOG,
    DEADLINES,
    SYSTEM_LIST,
    UNCERTAINTIES,
    HOW_TO_VERIFY,
    TIMELINE;

    /** The chapter, written from what tells of it; whatever is measured on the whole record it finds there too. */
    Section writtenFrom(PostSelection all) {
        PostSelection posts = all.toldIn(this);
        return switch (this) {
            case SUMMARY -> SummarySection.of(posts);
            case ASSIGNMENT -> AssignmentSection.of(posts);
            case METHOD -> MethodSection.of(posts);
            case COURSE_OF_EVENTS -> CourseOfEventsSection.of(posts);
            case CONSEQUENCES -> ConsequencesSection.of(posts);
            case HANDLING -> Section.of("5", "Hantering", List.of());
            case DETECTION -> DetectionSection.of(posts);
            case ORGANISATION -> OrganisationSection.of(posts);
            case DECISIONS -> DecisionsSection.of(posts);
            case SITUATION -> SituationSection.of(posts);
            case COOPERATION -> CooperationSection.of(posts);
            case COMMUNICATION -> CommunicationSection.of(posts);
            case ROUTINES -> RoutinesSection.of(posts);
            case RESTORATION -> RestorationSection.of(posts);
            case REPORTING -> ReportingSection.of(posts);
            case DOCUMENTATION -> DocumentationSection.of(posts);
            case ENDURANCE -> EnduranceSection.of(posts);
            case ANALYSIS -> AnalysisSection.of(posts);
            case CONCLUSIONS -> ConclusionsSection.of(posts);
            case RECOMMENDATIONS -> RecommendationsSection.of(posts);
            case FOLLOW_UP -> FollowUpSection.of(posts);
            case ANNEXES -> Section.of("", "Bilagor", List.of());
            case DECISION_LOG -> LogSections.decisions(posts);
            case MESSAGE_LOG -> LogSections.messages(posts);
            case DEADLINES -> DeadlinesSection.of(posts);
            case SYSTEM_LIST -> LogSections.systems(posts);
            case UNCERTAINTIES -> UncertaintiesSection.of(posts);
            case HOW_TO_VERIFY -> HowToVerifySection.of(posts);
            case TIMELINE -> TimelineSection.of(posts);
        };
    }
}
