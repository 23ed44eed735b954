package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** The register of incidents (händelseregistret): a log of its own, one per installation. */
public sealed interface RegisterEvent extends Event {

    /**
     * The register is opened; always its post 1.
     *
     * @param installation the installation's random id
     * @param mark the register's mark in designations, e.g. {@code L1}
     */
    @EventName("register.opened")
    record RegisterOpened(String installation, String mark) implements RegisterEvent {}

    /**
     * An authority keeps its incidents here (myndighet, personuppgiftsansvarig).
     *
     * @param id short name in paths and tokens
     * @param domain the body's domain, part of its logs' origins
     */
    @EventName("register.authority-registered")
    record AuthorityRegistered(String id, String name, String domain) implements RegisterEvent {}

    /**
     * An incident is opened in a log of its own.
     *
     * @param incident the log's origin
     * @param designation the label given once (beteckning), e.g. {@code L1-2024-3}
     */
    @EventName("register.incident-opened")
    record IncidentRegistered(String incident, String designation, String authority, Boolean exercise, Text title)
            implements RegisterEvent {}

    /** The crisis work on an incident is closed or begun again. */
    @EventName("register.incident-state-noted")
    record IncidentStateNoted(String incident, Boolean open) implements RegisterEvent {}

    /** An incident is released to another authority of the same installation, or no longer. */
    @EventName("register.incident-released")
    record IncidentReleased(String incident, String to, Boolean released) implements RegisterEvent {}

    /**
     * An account gets or loses access.
     *
     * @param account the account's random id
     * @param role e.g. {@code log-keeper}
     */
    @EventName("register.access-changed")
    record AccessChanged(String account, @Nullable Person person, String authority, String role, Boolean granted)
            implements RegisterEvent {}

    /**
     * The clock was found to have stepped.
     *
     * @param milliseconds forward positive, backward negative
     */
    @EventName("register.clock-stepped")
    record ClockStepped(Long milliseconds, ClockState now) implements RegisterEvent {}

    /**
     * An incident's head is noted (avstämning).
     *
     * @param root the base64 root of the log's first {@code size} posts
     */
    @EventName("register.head-noted")
    record HeadNoted(String incident, Integer size, String root) implements RegisterEvent {}

    /**
     * A restored or copied database goes on, since this is declared of its history (spec/journal.md).
     *
     * @param head the newest head that anybody knows, as its three lines or its forty digits; null when none exists
     */
    @EventName("register.history-declared")
    record HistoryDeclared(@Nullable String head) implements RegisterEvent {}

    /**
     * A key of a log is introduced (nyckel): its first, or the one that follows at a rotation.
     *
     * @param log the log's origin; the register introduces its own keys, too
     * @param key the key as a C2SP verifier key, whose name is the origin
     * @param generation 1 for the log's first key
     * @param size how many posts the log had when the key took over
     */
    @EventName("register.key-introduced")
    record KeyIntroduced(String log, String key, Integer generation, Integer size) implements RegisterEvent {}

    /**
     * A log that may not go on is continued by another (spec/successors.md, "Going on after a second history").
     *
     * @param log the origin of the log before: an incident's, or that of the register before this one
     * @param successor the origin of the log that goes on
     * @param size how many posts the log before had by the largest head known of it
     * @param root the base64 root of that head
     * @param kept how many posts of it this ledger has
     * @param keptRoot the base64 root of those
     * @param missing how many posts are missing here; 0 when there are enough and the history is another
     */
    @EventName("register.log-continued")
    record LogContinued(
            String log, String successor, Integer size, String root, Integer kept, String keptRoot, Integer missing)
            implements RegisterEvent {}

    /**
     * An incident's log moves to another installation or from one (spec/handover.md).
     *
     * @param incident the log's origin
     * @param key the receiver's verifier key for the log
     * @param register the verifier key of the register at the other place
     * @param size how many posts the head has that the stage is about
     * @param root the base64 root of that head
     */
    @EventName("register.move-noted")
    record MoveNoted(String incident, MoveStage stage, String key, String register, Integer size, String root)
            implements RegisterEvent {}

    enum MoveStage {
        BEGUN,
        CONFIRMED,
        CALLED_OFF,
        TAKEN_OVER,
        REFUSED
    }
}
