package se.stabsliggaren.projection.evaluation;

import java.util.List;
import java.util.function.Function;

/** The headings of the report, in the order its readers are used to, each with what writes it. */
enum Chapter {
    SUMMARY(SummarySection::of),
    ASSIGNMENT(AssignmentSection::of),
    METHOD(MethodSection::of),
    COURSE_OF_EVENTS(CourseOfEventsSection::of),
    CONSEQUENCES(ConsequencesSection::of),
    HANDLING(posts -> Section.of("5", "Hantering", List.of())),
    DETECTION(DetectionSection::of),
    ORGANISATION(OrganisationSection::of),
    DECISIONS(DecisionsSection::of),
    SITUATION(SituationSection::of),
    COOPERATION(CooperationSection::of),
    COMMUNICATION(CommunicationSection::of),
    ROUTINES(RoutinesSection::of),
    RESTORATION(RestorationSection::of),
    REPORTING(ReportingSection::of),
    DOCUMENTATION(DocumentationSection::of),
    ENDURANCE(EnduranceSection::of),
    ANALYSIS(AnalysisSection::of),
    CONCLUSIONS(ConclusionsSection::of),
    RECOMMENDATIONS(RecommendationsSection::of),
    FOLLOW_UP(FollowUpSection::of),
    ANNEXES(posts -> Section.of("", "Bilagor", List.of())),
    DECISION_LOG(LogSections::decisions),
    MESSAGE_LOG(LogSections::messages),
    DEADLINES(DeadlinesSection::of),
    SYSTEM_LIST(LogSections::systems),
    UNCERTAINTIES(UncertaintiesSection::of),
    HOW_TO_VERIFY(HowToVerifySection::of);

    private final Function<PostSelection, Section> section;

    Chapter(Function<PostSelection, Section> section) {
        this.section = section;
    }

    /** The chapter, written from what tells of it; whatever is measured on the whole record it finds there too. */
    Section writtenFrom(PostSelection posts) {
        return section.apply(posts.toldIn(this));
    }
}
