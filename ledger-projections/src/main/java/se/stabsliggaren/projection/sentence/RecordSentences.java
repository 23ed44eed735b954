package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says the record itself. */
final class RecordSentences {

    private RecordSentences() {}

    static Saying of(RecordEvent record) {
        return switch (record) {
            case SheetIssued event ->
                Saying.unnamed(Phrase.of("Blad " + event.sheet() + " utdelat")
                        .label(" till ", event.role())
                        .number(", antal rader: ", event.lines()));
            case SheetAccounted event ->
                Saying.unnamed(Phrase.of("Blad " + event.sheet() + " redovisat: " + SwedishCodes.of(event.outcome()))
                        .text(" – ", event.text()));
            case PostWithdrawn event ->
                Saying.unnamed(Phrase.of("Återkallar ").post("", event.post()).text(": ", event.reason()));
            case RemarkSettled event ->
                Saying.unnamed(Phrase.of("Anmärkningarna på ")
                        .post("", event.post())
                        .words(" avklarade")
                        .text(": ", event.text()));
            case DisposalDecided event ->
                Saying.unnamed(Phrase.of("Gallring beslutad av " + event.organ())
                        .when(" ", event.decided())
                        .words(", enligt " + event.provision())
                        .label(", diarienummer ", event.diaryNumber())
                        .posts(
                                ", i ",
                                event.passages().stream().map(Passages::post).toList())
                        .text(", skäl: ", event.reasons()));
            case DisposalCarriedOut event -> {
                Phrase phrase = Phrase.of("Gallring verkställd, beslut ").post("", event.decision());
                for (Store store : event.stores()) {
                    phrase.words(", " + store.name() + (store.cleaned() ? ": rensat" : ": inte rensat"))
                            .text(", kvar: ", store.remains());
                }
                yield Saying.unnamed(phrase);
            }
            case PostHidden event ->
                Saying.unnamed(Phrase.of("Döljer ")
                        .post("", event.post())
                        .label(", ", event.path())
                        .text(": ", event.reason()));
            case NamesMerged event ->
                Saying.unnamed(Phrase.of("Samma " + SwedishCodes.of(event.kind()) + ": ”"
                                + String.join("”, ”", event.spellings()) + "” – kallas ”" + event.name() + "”")
                        .text(": ", event.reason()));
            case ExternalHelpEngaged event ->
                Saying.unnamed(Phrase.of("Extern hjälp: " + event.organisation())
                        .person(", ", event.person())
                        .wordsIf(Boolean.TRUE.equals(event.secrecy()), ", sekretessförbindelse undertecknad")
                        .wordsIf(Boolean.FALSE.equals(event.secrecy()), ", sekretessförbindelse saknas")
                        .wordsIf(Boolean.TRUE.equals(event.processor()), ", biträdesavtal undertecknat")
                        .wordsIf(Boolean.FALSE.equals(event.processor()), ", biträdesavtal saknas")
                        .text(": ", event.text()));
        };
    }
}
