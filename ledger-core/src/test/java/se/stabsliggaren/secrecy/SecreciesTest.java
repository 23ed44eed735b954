package se.stabsliggaren.secrecy;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ALREADY_UNMARKED;
import static se.stabsliggaren.event.RemarkKind.MARKED_WITHOUT_PROVISION;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.Text;

class SecreciesTest {

    @Nested
    class WhenAPostIsMarked {

        @Test
        void recordsIt() {
            incident().given(note()).when(marked("OSL 18:8")).isRecorded();
        }

        @Test
        void remarksThatTheProvisionIsMissing() {
            incident().given(note()).when(marked(null)).isRemarked(MARKED_WITHOUT_PROVISION);
        }

        @Test
        void refusesAMarkOfNothing() {
            incident()
                    .when(new SecrecyMarked(List.of(), null))
                    .isRefused("data.marked", "Det framgår inte vilken post som markeras");
        }
    }

    @Nested
    class WhenAMarkIsTakenAway {

        @Test
        void recordsIt() {
            incident().given(note(), marked("OSL 18:8")).when(unmarked()).isRecorded();
        }

        @Test
        void remarksThatItWasTakenAwayBefore() {
            incident()
                    .given(note(), marked("OSL 18:8"), unmarked())
                    .when(unmarked())
                    .isRemarked(ALREADY_UNMARKED, FIRST + 2);
        }

        @Test
        void remarksThatThePostReferredToMarksNothing() {
            incident().given(note(), note()).when(unmarked()).isRemarked(ABOUT_ANOTHER_KIND, FIRST + 1);
        }
    }

    private static SecrecyMarked marked(@Nullable String provision) {
        return new SecrecyMarked(List.of(new Passages(Ref.to(FIRST), "data.text", List.of(0), provision)), null);
    }

    private static SecrecyUnmarked unmarked() {
        return new SecrecyUnmarked(Ref.to(FIRST + 1), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
