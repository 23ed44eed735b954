package se.stabsliggaren.consequence;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ALREADY_ENDED;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

class ConsequencesTest {

    @Nested
    class WhenAConsequenceIsNoted {

        @Test
        void recordsIt() {
            incident().when(noted()).isRecorded();
        }

        @Test
        void recordsTheSameOperationAgain() {
            incident().given(noted()).when(noted()).isRecorded();
        }
    }

    @Nested
    class WhenItChangesOrEnds {

        @Test
        void recordsIt() {
            incident().given(noted()).when(changed()).isRecorded();
            incident().given(noted(), changed()).when(ended()).isRecorded();
        }

        @Test
        void remarksThatItEndedBefore() {
            incident().given(noted(), ended()).when(changed()).isRemarked(ALREADY_ENDED, FIRST + 1);
            incident().given(noted(), ended()).when(ended()).isRemarked(ALREADY_ENDED, FIRST + 1);
        }

        @Test
        void forgetsAnEndThatWasWithdrawn() {
            incident()
                    .given(noted(), ended(), withdrawn(FIRST + 1))
                    .when(ended())
                    .isRecorded();
        }

        @Test
        void remarksThatThePostReferredToNotesNone() {
            incident().given(note()).when(changed()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
            incident().given(note()).when(ended()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }

        @Test
        void refusesAPostThatDoesNotExist() {
            incident().when(ended()).isRefused("data.consequence", "Nr 3 finns inte i händelsen");
        }
    }

    private static ConsequenceNoted noted() {
        return new ConsequenceNoted("hemtjänst", null, Text.of("brukare"), ProtectedValue.LIFE_AND_HEALTH, null, null);
    }

    private static ConsequenceChanged changed() {
        return new ConsequenceChanged(Ref.to(FIRST), null, Text.of("även anhöriga"), null);
    }

    private static ConsequenceEnded ended() {
        return new ConsequenceEnded(Ref.to(FIRST), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }
}
