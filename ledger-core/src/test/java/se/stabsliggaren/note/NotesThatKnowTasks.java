package se.stabsliggaren.note;

import java.time.Instant;
import java.util.function.Supplier;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.task.Tasks;

/** Breaks the rules on purpose: one family knows another, and reads the clock, if only by reference. */
public final class NotesThatKnowTasks {

    static final Supplier<Instant> NOW = Instant::now;

    private NotesThatKnowTasks() {}

    static Judgement judge(TaskEvent event) {
        return new Tasks(FactIndex.none()).judge(event);
    }

    /** Breaks the rules on purpose: its name says nothing. */
    public static final class NoteHelper {}
}
