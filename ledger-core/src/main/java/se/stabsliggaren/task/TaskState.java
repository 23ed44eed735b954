package se.stabsliggaren.task;

import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the tasks. */
public record TaskState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        GIVEN,
        DONE,
        DROPPED
    }

    public static TaskState none() {
        return new TaskState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public TaskState after(int post, TaskEvent event) {
        return switch (event) {
            case TaskGiven ignored -> with(acts.with(post, Act.GIVEN));
            case TaskDone e -> with(acts.with(post, Act.DONE, e.task()));
            case TaskDropped e -> with(acts.with(post, Act.DROPPED, e.task()));
        };
    }

    public TaskState without(int post) {
        return new TaskState(acts.without(post));
    }

    private TaskState with(FactIndex<Act> next) {
        return new TaskState(next);
    }
}
