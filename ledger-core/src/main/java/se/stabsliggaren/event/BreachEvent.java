package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Personal data breaches (personuppgiftsincident, GDPR 33–34). An empty list of controllers means all of the breach's:
 * those that its own post names.
 */
public sealed interface BreachEvent extends Event {

    /** A breach is suspected; its post number is the breach's name. */
    @EventName("breach.suspected")
    record BreachSuspected(
            Text text,
            @NameOf(NameKind.BODY) List<String> controllers,
            @Nullable When detected) implements BreachEvent {}

    /**
     * The controller became aware: a judgement by a person, never a side effect.
     *
     * @param breach null when awareness is the first that is recorded of it
     * @param judge who judged so
     */
    @EventName("breach.became-aware")
    record BecameAware(
            @Nullable Ref breach,
            @NameOf(NameKind.BODY) List<String> controllers,
            @Nullable Person judge,
            @Nullable Text reasons)
            implements BreachEvent {}

    /**
     * What happened, to which data, of whom (GDPR 33(3)(a), 33(5)). When this was told is the post's own moment.
     *
     * @param began when the breach itself began
     * @param ended when it was over
     * @param ongoing whether it still went on when this was told
     */
    @EventName(value = "breach.described", version = 2)
    record BreachDescribed(
            Ref breach,
            @NameOf(NameKind.BODY) List<String> controllers,
            List<Loss> losses,
            @Nullable Text what,
            @Nullable Text cause,
            List<Ref> systems,
            List<String> dataCategories,
            @Nullable Boolean specialCategories,
            @Nullable Boolean protectedIdentities,
            List<String> subjectCategories,
            @Nullable Count subjects,
            @Nullable Count records,
            @AddedIn(2) @Nullable When began,
            @AddedIn(2) @Nullable When ended,
            @AddedIn(2) @Nullable Boolean ongoing)
            implements BreachEvent {}

    /** Likely consequences for the data subjects (GDPR 33(3)(c)). */
    @EventName("breach.consequences-assessed")
    record BreachConsequencesAssessed(
            Ref breach,
            @NameOf(NameKind.BODY) List<String> controllers,
            Text text,
            @Nullable String severity) implements BreachEvent {}

    /** The risk to the data subjects is judged, with reasons. */
    @EventName("breach.risk-judged")
    record RiskJudged(
            Ref breach,
            @NameOf(NameKind.BODY) List<String> controllers,
            Risk risk,
            @Nullable Text reasons,
            @Nullable Person judge)
            implements BreachEvent {}

    /** Whether to notify the supervisory authority is decided, either way, with reasons. */
    @EventName("breach.notification-decided")
    record NotificationDecided(
            Ref breach,
            @NameOf(NameKind.BODY) List<String> controllers,
            Boolean toNotify,
            @Nullable Text reasons,
            @Nullable Person decider,
            @Nullable Mandate mandate)
            implements BreachEvent {}

    /**
     * The data protection officer is consulted (GDPR 39).
     *
     * @param followed whether the advice was followed; null while nobody said
     */
    @EventName("breach.officer-consulted")
    record OfficerConsulted(
            Ref breach,
            @Nullable Person officer,
            @Nullable Text advice,
            @Nullable Boolean followed,
            @Nullable Text reasons)
            implements BreachEvent {}

    /** The data subjects are informed (GDPR 34). */
    @EventName("breach.subjects-informed")
    record SubjectsInformed(
            Ref breach,
            @NameOf(NameKind.BODY) List<String> controllers,
            @Nullable String channel,
            @Nullable Text text,
            @Nullable Count subjects,
            @Nullable Attachment evidence)
            implements BreachEvent {}

    /** The data subjects are not informed, on a ground (GDPR 34(1), 34(3)). */
    @EventName("breach.subjects-not-informed")
    record SubjectsNotInformed(
            Ref breach,
            @NameOf(NameKind.BODY) List<String> controllers,
            NotInformedGround ground,
            @Nullable Text reasons,
            @Nullable Person decider)
            implements BreachEvent {}

    /** A measure is taken or planned (GDPR 33(3)(d)). */
    @EventName("breach.measure-taken")
    record BreachMeasureTaken(
            Ref breach, Text text, @Nullable Boolean planned) implements BreachEvent {}

    /** A processor (personuppgiftsbiträde) tells of a breach at its place (GDPR 33(2)). */
    @EventName("breach.processor-noticed")
    record ProcessorNoticed(
            @Nullable Ref breach,
            @NameOf(NameKind.BODY) String processor,
            @Nullable Text text) implements BreachEvent {}

    /** The breach is closed. */
    @EventName("breach.closed")
    record BreachClosed(Ref breach, @Nullable Text text) implements BreachEvent {}

    /** What was lost: konfidentialitet, riktighet, tillgänglighet. */
    enum Loss {
        CONFIDENTIALITY,
        INTEGRITY,
        AVAILABILITY
    }

    enum Risk {
        UNLIKELY,
        RISK,
        HIGH
    }

    enum NotInformedGround {
        NO_HIGH_RISK,
        DATA_UNINTELLIGIBLE,
        RISK_REMOVED,
        DISPROPORTIONATE,
        NOT_YET
    }
}
