package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The staff (staben): who is in it, in which role, how often it meets, where it is heading. */
public sealed interface StaffEvent extends Event {

    /** Says once who an account is; other posts carry only the random id made for this log. */
    @EventName("staff.introduced")
    record StaffIntroduced(
            String account,
            Person person,
            String function,
            @NameOf(NameKind.BODY) @Nullable String organisation) implements StaffEvent {}

    /** The staff begins its work. */
    @EventName("staff.activated")
    record StaffActivated(@Nullable Text text, @Nullable String place) implements StaffEvent {}

    /** Somebody takes a role, e.g. {@code stabschef}; roles are words, never a closed list. */
    @EventName("staff.role-taken")
    record RoleTaken(
            @NameOf(NameKind.ROLE) String role,
            Person person,
            @NameOf(NameKind.BODY) @Nullable String organisation) implements StaffEvent {}

    /**
     * One person is relieved by another in a role (avlösning).
     *
     * @param handover whether the shift was handed over
     */
    @EventName("staff.relieved")
    record StaffRelieved(
            @NameOf(NameKind.ROLE) String role,
            @Nullable Person relieved,
            @Nullable Person relievedBy,
            @Nullable Boolean handover,
            @Nullable Text text)
            implements StaffEvent {}

    /**
     * Who is to be on duty when (bemanning, pass). It says what was planned; that somebody took a role is another post.
     *
     * @param person nobody yet when null
     * @param standby whether it is on call ({@code beredskap}) and not in the room
     */
    @EventName("staff.shift-set")
    record ShiftSet(
            @NameOf(NameKind.ROLE) String role,
            @Nullable Person person,
            @NameOf(NameKind.BODY) @Nullable String organisation,
            @Nullable When from,
            @Nullable When to,
            @Nullable Boolean standby,
            @Nullable Text text)
            implements StaffEvent {}

    /**
     * How often the staff meets.
     *
     * @param group e.g. {@code mindre gruppering}; null for the whole staff
     */
    @EventName("staff.rhythm-set")
    record RhythmSet(
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            Per per,
            @NameOf(NameKind.GROUP) @Nullable String group,
            @Nullable Text text)
            implements StaffEvent {}

    /**
     * The direction is set (inriktning): purpose, goal, priorities.
     *
     * @param area e.g. {@code kommunikation}; null for the whole
     */
    @EventName("staff.direction-set")
    record DirectionSet(
            Text text,
            @Nullable String area,
            @Nullable Text goal,
            List<Text> priorities,
            @Nullable Person decider) implements StaffEvent {}

    /** The staff ends its work. */
    @EventName("staff.stood-down")
    record StaffStoodDown(@Nullable Text text) implements StaffEvent {}

    enum Per {
        DAY,
        WEEK
    }
}
