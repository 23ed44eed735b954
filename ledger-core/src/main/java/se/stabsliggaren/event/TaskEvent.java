package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** Tasks (åtgärder, uppdrag) and what became of them. */
public sealed interface TaskEvent extends Event {

    /**
     * A task is given.
     *
     * @param to who has it; null when nobody was named
     * @param from who gave it, e.g. {@code politiken}
     */
    @EventName("task.given")
    record TaskGiven(
            Text text,
            @Nullable String to,
            @Nullable String from,
            @Nullable When due,
            @Nullable Ref decision) implements TaskEvent {}

    /** The task is done. */
    @EventName("task.done")
    record TaskDone(Ref task, @Nullable Text text) implements TaskEvent {}

    /** The task is dropped. */
    @EventName("task.dropped")
    record TaskDropped(Ref task, @Nullable Text text) implements TaskEvent {}
}
