package se.stabsliggaren.document;

import static se.stabsliggaren.event.RemarkKind.DOCUMENT_WITHOUT_NUMBER;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.event.DocumentEvent.Movement;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

class DocumentsTest {

    @Nested
    class WhenRegisteringADocument {

        @Test
        void recordsItUnderItsPaperNumber() {
            incident().when(registered("P-17", null)).isRecorded();
        }

        @Test
        void recordsItAgainWhenItHasItsDiaryNumber() {
            incident()
                    .given(registered("P-17", null))
                    .when(registered("P-17", "KS 2024/17"))
                    .isRecorded();
        }

        @Test
        void remarksThatItHasNoNumber() {
            incident().when(registered(null, null)).isRemarked(DOCUMENT_WITHOUT_NUMBER);
        }
    }

    @Nested
    class WhenAttachingAFile {

        @Test
        void recordsIt() {
            incident().given(registered("P-17", null)).when(attached(FIRST)).isRecorded();
        }

        @Test
        void refusesAPostThatDoesNotExist() {
            incident().when(attached(FIRST)).isRefused("data.to", "Nr 3 finns inte i händelsen");
        }
    }

    private static DocumentRegistered registered(@Nullable String paper, @Nullable String diary) {
        return new DocumentRegistered(Movement.RECEIVED, paper, diary, Text.of("Skrivelse."), null, "pärm 1");
    }

    private static DocumentAttached attached(int to) {
        Attachment scan = new Attachment(new Digest.Sha256("0".repeat(64)), "image/png", 1_024L, null);
        return new DocumentAttached(Ref.to(to), scan, null);
    }
}
