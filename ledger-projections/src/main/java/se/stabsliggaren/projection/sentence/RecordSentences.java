package se.stabsliggaren.projection.sentence;

import java.util.Objects;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Lines about the record itself and its warning signals. */
final class RecordSentences {

    private RecordSentences() {}

    static Phrase of(SecrecyEvent secrecy) {
        return switch (secrecy) {
            case SecrecyMarked event ->
                Phrase.of("Sekretessmarkering (varningssignal)")
                        .posts(", ", event.marked().stream().map(Passages::post).toList())
                        .labels(
                                ", ",
                                event.marked().stream()
                                        .map(Passages::provision)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())
                        .text(": ", event.text());
            case SecrecyUnmarked event ->
                Phrase.of("Sekretessmarkering borttagen, ")
                        .post("", event.mark())
                        .text(": ", event.text());
        };
    }

    static Phrase of(RecordEvent record) {
        return switch (record) {
            case SheetIssued event ->
                Phrase.of("Blad " + event.sheet() + " utdelat")
                        .label(" till ", event.role())
                        .number(", antal rader: ", event.lines());
            case SheetAccounted event ->
                Phrase.of("Blad " + event.sheet() + " redovisat: " + SwedishCodes.of(event.outcome()))
                        .text(" – ", event.text());
            case PostWithdrawn event ->
                Phrase.of("Återkallar ").post("", event.post()).text(": ", event.reason());
            case RemarkSettled event ->
                Phrase.of("Anmärkningarna på ")
                        .post("", event.post())
                        .words(" avklarade")
                        .text(": ", event.text());
            case DisposalDecided event ->
                Phrase.of("Gallring beslutad av " + event.organ())
                        .when(" ", event.decided())
                        .words(", enligt " + event.provision())
                        .label(", diarienummer ", event.diaryNumber())
                        .posts(
                                ", i ",
                                event.passages().stream().map(Passages::post).toList())
                        .text(", skäl: ", event.reasons());
            case DisposalCarriedOut event -> {
                Phrase phrase = Phrase.of("Gallring verkställd, beslut ").post("", event.decision());
                for (Store store : event.stores()) {
                    phrase.words(", " + store.name() + (store.cleaned() ? ": rensat" : ": inte rensat"))
                            .text(", kvar: ", store.remains());
                }
                yield phrase;
            }
            case PostHidden event ->
                Phrase.of("Döljer ")
                        .post("", event.post())
                        .label(", ", event.path())
                        .text(": ", event.reason());
            case ExternalHelpEngaged event ->
                Phrase.of("Extern hjälp: " + event.organisation())
                        .person(", ", event.person())
                        .wordsIf(Boolean.TRUE.equals(event.secrecy()), ", sekretessförbindelse undertecknad")
                        .wordsIf(Boolean.FALSE.equals(event.secrecy()), ", sekretessförbindelse saknas")
                        .wordsIf(Boolean.TRUE.equals(event.processor()), ", biträdesavtal undertecknat")
                        .wordsIf(Boolean.FALSE.equals(event.processor()), ", biträdesavtal saknas")
                        .text(": ", event.text());
        };
    }
}
