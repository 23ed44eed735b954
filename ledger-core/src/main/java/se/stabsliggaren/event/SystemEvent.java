package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Systems, manual routines, credential rounds and how people can work. */
public sealed interface SystemEvent extends Event {

    /**
     * A system is registered; its post number is the system's name.
     *
     * @param classification e.g. {@code K2 R2 T3 S1} (KLASSA)
     * @param priority restore order, 1 first
     */
    @EventName("system.registered")
    record SystemRegistered(
            @NameOf(NameKind.SYSTEM) String name,
            @Nullable String owner,
            @Nullable Person administrator,
            @NameOf(NameKind.BODY) @Nullable String supplier,
            @Nullable String classification,
            @Nullable Boolean vital,
            @Nullable Boolean personalData,
            @Nullable Integer priority,
            List<Ref> dependsOn)
            implements SystemEvent {}

    /** A status begins, or is confirmed as still so. */
    @EventName("system.status-changed")
    record SystemStatusChanged(
            Scope scope,
            SystemStatus status,
            @Nullable Boolean stillSo,
            @Nullable Text text,
            @Nullable Ref decision) implements SystemEvent {}

    /**
     * When systems are expected back (väntas åter). It is a forecast; a later one for the same takes its place, and that they
     * are back is another post.
     *
     * @param by who says so, e.g. {@code driftleverantören}
     */
    @EventName("system.return-expected")
    record ReturnExpected(
            Scope scope,
            When expected,
            @Nullable String by,
            @Nullable Text text) implements SystemEvent {}

    /**
     * A manual routine is begun (manuell rutin, reservrutin).
     *
     * @param operation whose work, e.g. {@code kansliet}
     */
    @EventName("system.routine-begun")
    record RoutineBegun(
            @NameOf(NameKind.SYSTEM) @Nullable String operation,
            Text text,
            @Nullable Scope insteadOf) implements SystemEvent {}

    /** The manual routine is confirmed as still in use. */
    @EventName("system.routine-continued")
    record RoutineContinued(Ref routine, @Nullable Text text) implements SystemEvent {}

    /** The manual routine is ended. */
    @EventName("system.routine-ended")
    record RoutineEnded(Ref routine, @Nullable Text text) implements SystemEvent {}

    /**
     * A credential round is started (lösenordsbyte).
     *
     * @param whose e.g. {@code alla medarbetare}
     */
    @EventName("system.credential-round-started")
    record CredentialRoundStarted(
            @Nullable Scope scope,
            @NameOf(NameKind.GROUP) @Nullable String whose,
            @Nullable When due,
            @Nullable Text text)
            implements SystemEvent {}

    /** How far the round has come. */
    @EventName("system.credential-round-progressed")
    record CredentialRoundProgressed(
            Ref round, @Nullable Integer percent, @Nullable Text text) implements SystemEvent {}

    /** The round is finished. */
    @EventName("system.credential-round-finished")
    record CredentialRoundFinished(Ref round, @Nullable Text exceptions) implements SystemEvent {}

    /** How people can work changes (arbetssätt). */
    @EventName("system.work-mode-changed")
    record WorkModeChanged(
            WorkMode mode,
            @NameOf(NameKind.GROUP) @Nullable String whose,
            @Nullable Text text) implements SystemEvent {}

    /**
     * A supplier is told.
     *
     * @param through by whom, e.g. {@code systemförvaltare}
     */
    @EventName("system.supplier-told")
    record SupplierTold(
            Scope scope,
            @NameOf(NameKind.BODY) @Nullable String supplier,
            @Nullable String through,
            @Nullable String channel,
            @Nullable Text text)
            implements SystemEvent {}

    enum SystemStatus {
        UP,
        LIMITED,
        DOWN,
        SHUT_BY_US,
        ENCRYPTED,
        LOST,
        RESTORING,
        VERIFIED,
        RESTORED
    }

    enum WorkMode {
        NORMAL,
        COMPUTERS_OFF,
        COMPUTERS_ALLOWED,
        REMOTE_NOT_POSSIBLE,
        REMOTE_POSSIBLE,
        OTHER
    }
}
