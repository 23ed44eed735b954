package se.stabsliggaren.task;

import static se.stabsliggaren.event.RemarkKind.ALREADY_ENDED;
import static se.stabsliggaren.event.RemarkKind.TASK_WITHOUT_ANYBODY;

import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.task.TaskState.Act;

/** The rules of tasks. */
public final class Tasks {

    private Tasks() {}

    public static Judgement judge(TaskEvent event, TaskState state) {
        return switch (event) {
            case TaskGiven e -> Judgement.recorded().remarkIf(e.to() == null, Remark.of(TASK_WITHOUT_ANYBODY));
            case TaskDone e -> open(e.task(), state);
            case TaskDropped e -> open(e.task(), state);
        };
    }

    private static Judgement open(Ref task, TaskState state) {
        return Judgement.about(task, state.acts(), Act.GIVEN)
                .remark(state.acts().first(Act.DONE, task).map(n -> Remark.of(ALREADY_ENDED, n)))
                .remark(state.acts().first(Act.DROPPED, task).map(n -> Remark.of(ALREADY_ENDED, n)));
    }
}
