package se.stabsliggaren.document;

import static se.stabsliggaren.event.RemarkKind.DOCUMENT_WITHOUT_NUMBER;

import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;

/** The rules of documents. A paper number comes again when the document gets its diary number. */
public final class Documents {

    private Documents() {}

    public static Judgement judge(DocumentEvent event) {
        return switch (event) {
            case DocumentRegistered e ->
                Judgement.recorded()
                        .remarkIf(
                                e.paperNumber() == null && e.diaryNumber() == null, Remark.of(DOCUMENT_WITHOUT_NUMBER));
            case DocumentAttached ignored -> Judgement.recorded();
        };
    }
}
