package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The incident itself (händelsen): its life, its states, and what is found out about it. */
public sealed interface IncidentEvent extends Event {

    /**
     * The incident is opened; always post 1.
     *
     * @param authority the keeping authority (myndighet), as the register names it
     * @param exercise true for an exercise (övning), which looks unmistakable everywhere
     * @param diaryNumber the case in the ordinary register (diarienummer), which is not the designation
     */
    @EventName("incident.opened")
    record IncidentOpened(
            String authority,
            Boolean exercise,
            Text title,
            @Nullable String diaryNumber) implements IncidentEvent {}

    /** What kind of incident it is taken to be, and how serious. */
    @EventName("incident.classified")
    record IncidentClassified(
            String kind,
            @Nullable String severity,
            @Nullable Text text) implements IncidentEvent {}

    /** A state of the body begins or ends: krisledning, stabsläge, extraordinär händelse. Three states, never one. */
    @EventName("incident.state-changed")
    record StateChanged(
            CrisisState state,
            Change change,
            @Nullable String level,
            @Nullable Person decider,
            @Nullable Mandate mandate,
            @Nullable Text grounds)
            implements IncidentEvent {}

    /**
     * Something is found out, assessed, assumed or heard about the attack.
     *
     * @param passage whether the information came to the body or was given by it
     */
    @EventName("incident.finding-noted")
    record IncidentFindingNoted(
            Aspect aspect,
            Text text,
            @Nullable Certainty certainty,
            @Nullable Confirmation confirmation,
            @Nullable Passage passage)
            implements IncidentEvent {}

    /**
     * Something was looked for and not found (inga tecken på). It does not say that it did not happen, and nothing when nobody
     * looked; what is found later says more.
     *
     * @param aspect what kind of thing was looked for
     * @param sought what it was, e.g. {@code att personuppgifter har kopierats ut}
     * @param where in what it was looked for, e.g. {@code brandväggens loggar från 2 november}
     * @param systems in which registered systems
     * @param by who looked, e.g. {@code driftleverantören}
     * @param asOf to which moment what was looked through reaches; when this was told is the post's own moment
     */
    @EventName("incident.no-sign-noted")
    record NoSignNoted(
            Aspect aspect,
            Text sought,
            @Nullable Text where,
            List<Ref> systems,
            @Nullable String by,
            @Nullable When asOf,
            @Nullable Certainty certainty)
            implements IncidentEvent {}

    /**
     * Somebody threatens to do something (hot), perhaps on a stated day. It is what another says, and no limit of any law.
     *
     * @param by who threatens, by the name that is used of them
     * @param to to whom it came
     * @param through how it came, e.g. {@code e-post till kommunens brevlåda}
     * @param text what they say that they will do
     * @param day when they say that they will do it
     * @param demand what they demand, as it was told
     * @param earlier the threat that it takes the place of, e.g. with another day
     */
    @EventName("incident.threat-made")
    record ThreatMade(
            @Nullable String by,
            @Nullable String to,
            @Nullable String through,
            Text text,
            @Nullable When day,
            @Nullable Text demand,
            @Nullable Ref earlier)
            implements IncidentEvent {}

    /** What is known of whether a threat was carried out. */
    @EventName("incident.threat-outcome-noted")
    record ThreatOutcomeNoted(
            Ref threat, ThreatOutcome outcome, @Nullable Text text) implements IncidentEvent {}

    /**
     * The attack is detected (upptäckt). When is the post's own moment; it is neither when the attack began nor when a
     * controller became aware of a breach.
     *
     * @param by who detected it, e.g. {@code driftleverantören}
     * @param through by what, e.g. {@code larm i övervakningen}
     * @param began when the attack itself is taken to have begun
     * @param knower whose knowledge the detection is
     */
    @EventName(value = "incident.detected", version = 2)
    record IncidentDetected(
            @Nullable Text text,
            @Nullable String by,
            @Nullable String through,
            @Nullable When began,
            @AddedIn(2) @Nullable Knower knower)
            implements IncidentEvent {}

    /** The way in is closed, the spread is stopped (vägen är stängd). */
    @EventName("incident.contained")
    record IncidentContained(@Nullable Text text) implements IncidentEvent {}

    /** The crisis work ends. The record does not: posts can follow. */
    @EventName("incident.closed")
    record IncidentClosed(@Nullable Text text) implements IncidentEvent {}

    /** The crisis work begins again. */
    @EventName("incident.reopened")
    record IncidentReopened(@Nullable Text text) implements IncidentEvent {}

    /**
     * The record goes on here, in a log of its own, since the one before may not go on (spec/successors.md, "Going on
     * after a second history").
     *
     * @param log the origin of the log before
     * @param size how many posts that log had by the largest head known of it
     * @param root the base64 root of that head
     * @param kept how many posts of it this ledger has
     * @param keptRoot the base64 root of those
     * @param missing how many posts are missing here; 0 when there are enough and the history is another
     */
    @EventName("incident.continued")
    record IncidentContinued(String log, Integer size, String root, Integer kept, String keptRoot, Integer missing)
            implements IncidentEvent {}

    /** Who knew by a detection: the body's own people, a supplier of it, or somebody else. */
    enum Knower {
        OWN_STAFF,
        SUPPLIER,
        OTHER
    }

    /** What is known: it was done, it was looked for without a sign of it, whoever threatened called it off. */
    enum ThreatOutcome {
        CARRIED_OUT,
        NO_SIGN,
        CALLED_OFF
    }

    enum CrisisState {
        CRISIS_LEADERSHIP,
        STAFF_MODE,
        EXTRAORDINARY_EVENT
    }

    enum Change {
        STARTED,
        ENDED
    }

    enum Aspect {
        VECTOR,
        CAUSE,
        EXFILTRATION,
        LEAKED_CREDENTIALS,
        EXTORTION,
        ATTRIBUTION,
        OTHER
    }
}
