package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;

/** Says tasks. */
public final class TaskSentences {

    private TaskSentences() {}

    static Saying of(TaskEvent task) {
        return switch (task) {
            case TaskGiven event ->
                Saying.named(
                        FirstWords.quoted(event.text()),
                        Phrase.of("Uppdrag")
                                .label(" till ", event.to())
                                .label(" från ", event.from())
                                .text(": ", event.text(), "; vad det gäller är okänt")
                                .when(", klart senast ", event.due())
                                .post(", enligt beslut ", event.decision()));
            case TaskDone event ->
                Saying.unnamed(Phrase.of("Uppdrag ")
                        .post("", event.task())
                        .words(" klart")
                        .text(": ", event.text()));
            case TaskDropped event ->
                Saying.unnamed(Phrase.of("Uppdrag ")
                        .post("", event.task())
                        .words(" struket")
                        .text(": ", event.text()));
        };
    }

    /** What is to be done, in a list of tasks. */
    public static Phrase inBrief(TaskGiven event) {
        return Phrase.of("")
                .text("", event.text(), "uppdrag, vad det gäller är okänt")
                .words(event.to() == null ? ", " + Absence.words("vem som ska göra det") : ", " + event.to())
                .label(", från ", event.from())
                .post(", enligt beslut ", event.decision());
    }
}
