package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.projection.text.Phrase;

/** Lines about decisions and tasks. */
final class DecisionSentences {

    private DecisionSentences() {}

    static Phrase of(DecisionEvent decision) {
        return switch (decision) {
            case DecisionTaken event -> taken(event);
            case DecisionConfirmed event ->
                Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" uppläst och bekräftat")
                        .person(" av ", event.confirmedBy());
            case DecisionExtended event ->
                Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" förlängt")
                        .validity(" ", event.valid())
                        .person(", beslutat av ", event.decider(), ", vem som beslutade är okänt")
                        .mandate(", med stöd av ", event.mandate())
                        .text(", skäl: ", event.grounds());
            case DecisionReplaced event ->
                Phrase.of("Beslut ")
                        .post("", event.decision())
                        .post(" ersatt av ", event.replacement())
                        .text(", skäl: ", event.grounds());
            case DecisionRevoked event ->
                Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" upphävt")
                        .person(" av ", event.decider())
                        .mandate(", med stöd av ", event.mandate())
                        .text(", skäl: ", event.grounds());
            case DecisionCarriedOut event ->
                Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" verkställt")
                        .label(" av ", event.executor())
                        .text(": ", event.text());
            case DecisionRefrained event ->
                Phrase.of("Beslut att avstå: ")
                        .text("", event.text())
                        .text(", fråga: ", event.question())
                        .person(", beslutat av ", event.decider(), ", vem som beslutade är okänt")
                        .mandate(", med stöd av ", event.mandate())
                        .text(", skäl: ", event.grounds())
                        .when(", omprövas ", event.review())
                        .posts(", underlag: ", event.basis());
            case DecisionReported event ->
                Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" anmält till " + event.board())
                        .when(", möte ", event.meeting());
        };
    }

    private static Phrase taken(DecisionTaken event) {
        return Phrase.of("Beslut: ")
                .text("", event.text())
                .validity(", gäller ", event.valid())
                .text(", fråga: ", event.question())
                .person(", beslutat av ", event.decider(), ", vem som beslutade är okänt")
                .mandate(", med stöd av ", event.mandate())
                .text(", skäl: ", event.grounds())
                .texts(", övervägt: ", event.alternatives())
                .label(", verkställs av ", event.executor())
                .labels(", underrättas: ", event.informed())
                .when(", omprövas ", event.review())
                .posts(", underlag: ", event.basis());
    }

    static Phrase of(TaskEvent task) {
        return switch (task) {
            case TaskGiven event ->
                Phrase.of("Uppdrag")
                        .label(" till ", event.to())
                        .label(" från ", event.from())
                        .text(": ", event.text(), "; vad det gäller är okänt")
                        .when(", klart senast ", event.due())
                        .post(", enligt beslut ", event.decision());
            case TaskDone event ->
                Phrase.of("Uppdrag ").post("", event.task()).words(" klart").text(": ", event.text());
            case TaskDropped event ->
                Phrase.of("Uppdrag ").post("", event.task()).words(" struket").text(": ", event.text());
        };
    }
}
