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
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;

/** Says decisions and what became of them. */
public final class DecisionSentences {

    private DecisionSentences() {}

    static Saying of(DecisionEvent decision) {
        return switch (decision) {
            case DecisionTaken event ->
                Saying.named(FirstWords.quoted(event.text()), taken(event)).ofADecision();
            case DecisionConfirmed event ->
                Saying.unnamed(Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" uppläst och bekräftat")
                        .person(" av ", event.confirmedBy()));
            case DecisionExtended event ->
                Saying.unnamed(Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" förlängt")
                        .validity(" ", event.valid())
                        .person(", beslutat av ", event.decider(), ", vem som beslutade är okänt")
                        .mandate(", med stöd av ", event.mandate())
                        .text(", skäl: ", event.grounds()));
            case DecisionReplaced event ->
                Saying.unnamed(Phrase.of("Beslut ")
                        .post("", event.decision())
                        .post(" ersatt av ", event.replacement())
                        .text(", skäl: ", event.grounds()));
            case DecisionRevoked event ->
                Saying.unnamed(Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" upphävt")
                        .person(" av ", event.decider())
                        .mandate(", med stöd av ", event.mandate())
                        .text(", skäl: ", event.grounds()));
            case DecisionCarriedOut event ->
                Saying.unnamed(Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" verkställt")
                        .label(" av ", event.executor())
                        .text(": ", event.text()));
            case DecisionRefrained event ->
                Saying.named(
                                FirstWords.quoted(event.text()),
                                Phrase.of("Beslut att avstå: ")
                                        .text("", event.text())
                                        .text(", fråga: ", event.question())
                                        .person(", beslutat av ", event.decider(), ", vem som beslutade är okänt")
                                        .mandate(", med stöd av ", event.mandate())
                                        .text(", skäl: ", event.grounds())
                                        .when(", omprövas ", event.review())
                                        .posts(", underlag: ", event.basis()))
                        .ofADecision();
            case DecisionReported event ->
                Saying.unnamed(Phrase.of("Beslut ")
                        .post("", event.decision())
                        .words(" anmält till " + event.board())
                        .when(", möte ", event.meeting()));
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

    /**
     * What was done, where a reader knows to which decision.
     *
     * @param post the number of the post that says it
     */
    public static Phrase inBrief(DecisionEvent decision, int post) {
        return switch (decision) {
            case DecisionTaken event -> Phrase.of("fattat").validity(", gäller ", event.valid());
            case DecisionRefrained ignored -> Phrase.of("beslut att avstå");
            case DecisionConfirmed event -> Phrase.of("uppläst och bekräftat").person(" av ", event.confirmedBy());
            case DecisionExtended event ->
                Phrase.of("förlängt")
                        .post(" i ", Ref.to(post))
                        .wordsIf(event.valid() == null, ", " + Absence.inPost("till när"))
                        .validity(": ", event.valid())
                        .person(", beslutat av ", event.decider(), ", vem som beslutade är okänt")
                        .mandate(", med stöd av ", event.mandate())
                        .text(", skäl: ", event.grounds());
            case DecisionReplaced event ->
                Phrase.of("ersatt").post(" av ", event.replacement()).text(", skäl: ", event.grounds());
            case DecisionRevoked event ->
                Phrase.of("upphävt")
                        .person(" av ", event.decider())
                        .mandate(", med stöd av ", event.mandate())
                        .text(", skäl: ", event.grounds());
            case DecisionCarriedOut event ->
                Phrase.of("verkställt").label(" av ", event.executor()).text(": ", event.text());
            case DecisionReported event ->
                Phrase.of("anmält till " + event.board()).when(", möte ", event.meeting());
        };
    }
}
