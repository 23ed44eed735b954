package se.stabsliggaren.task;

import static se.stabsliggaren.event.RemarkKind.ALREADY_ENDED;
import static se.stabsliggaren.event.RemarkKind.TASK_WITHOUT_ANYBODY;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** Tasks, and what became of them. */
public record Tasks(FactIndex facts) implements Family<TaskEvent> {

    enum Act {
        GIVEN,
        DONE,
        DROPPED
    }

    @Override
    public Judgement judge(TaskEvent event) {
        return switch (event) {
            case TaskGiven e -> Judgement.recorded().remarkIf(e.to() == null, Remark.of(TASK_WITHOUT_ANYBODY));
            case TaskDone e -> open(e.task());
            case TaskDropped e -> open(e.task());
        };
    }

    @Override
    public @Nullable Fact fact(int post, TaskEvent event) {
        return switch (event) {
            case TaskGiven ignored -> Fact.of(post, Act.GIVEN);
            case TaskDone e -> Fact.of(post, Act.DONE, e.task());
            case TaskDropped e -> Fact.of(post, Act.DROPPED, e.task());
        };
    }

    private Judgement open(Ref task) {
        return Judgement.about(task, facts, Act.GIVEN)
                .remark(facts.first(Act.DONE, task).map(n -> Remark.of(ALREADY_ENDED, n)))
                .remark(facts.first(Act.DROPPED, task).map(n -> Remark.of(ALREADY_ENDED, n)));
    }
}
