package se.stabsliggaren.task;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ALREADY_ENDED;
import static se.stabsliggaren.event.RemarkKind.TASK_WITHOUT_ANYBODY;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;

class TasksTest {

    @Nested
    class WhenATaskIsGiven {

        @Test
        void recordsIt() {
            incident().when(given("IT-driften")).isRecorded();
        }

        @Test
        void remarksThatNobodyHasIt() {
            incident().when(given(null)).isRemarked(TASK_WITHOUT_ANYBODY);
        }
    }

    @Nested
    class WhenATaskIsDoneOrDropped {

        @Test
        void recordsIt() {
            incident().given(given("IT-driften")).when(done()).isRecorded();
            incident().given(given("IT-driften")).when(dropped()).isRecorded();
        }

        @Test
        void remarksThatItWasDoneBefore() {
            incident().given(given("IT-driften"), done()).when(dropped()).isRemarked(ALREADY_ENDED, FIRST + 1);
        }

        @Test
        void remarksThatItWasDroppedBefore() {
            incident().given(given("IT-driften"), dropped()).when(done()).isRemarked(ALREADY_ENDED, FIRST + 1);
        }

        @Test
        void remarksThatThePostReferredToGivesNone() {
            incident().given(note()).when(done()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    private static TaskGiven given(@Nullable String to) {
        return new TaskGiven(Text.of("Koppla ned nätet."), to, "stabschef", null, null);
    }

    private static TaskDone done() {
        return new TaskDone(Ref.to(FIRST), null);
    }

    private static TaskDropped dropped() {
        return new TaskDropped(Ref.to(FIRST), Text.of("Behövs inte."));
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
