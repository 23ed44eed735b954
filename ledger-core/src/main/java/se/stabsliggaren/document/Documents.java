package se.stabsliggaren.document;

import static se.stabsliggaren.event.RemarkKind.DOCUMENT_WITHOUT_NUMBER;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rules of documents. A paper number comes again when the document gets its diary number. */
public record Documents() implements Family<DocumentEvent> {

    @Override
    public Judgement judge(DocumentEvent event) {
        return switch (event) {
            case DocumentRegistered e ->
                Judgement.recorded()
                        .remarkIf(
                                e.paperNumber() == null && e.diaryNumber() == null, Remark.of(DOCUMENT_WITHOUT_NUMBER));
            case DocumentAttached ignored -> Judgement.recorded();
        };
    }

    @Override
    public @Nullable Fact fact(int post, DocumentEvent event) {
        return switch (event) {
            case DocumentRegistered ignored -> null;
            case DocumentAttached ignored -> null;
        };
    }
}
