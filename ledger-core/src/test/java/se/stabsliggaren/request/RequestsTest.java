package se.stabsliggaren.request;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.COVERED_WITHOUT_PROVISION;
import static se.stabsliggaren.event.RemarkKind.REFUSED_WITHOUT_PROVISION;
import static se.stabsliggaren.event.RemarkKind.REQUEST_ALREADY_ANSWERED;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.Text;

class RequestsTest {

    @Nested
    class WhenARequestIsReceived {

        @Test
        void recordsOne() {
            incident().when(received()).isRecorded();
        }

        @Test
        void recordsANumberOfThem() {
            incident()
                    .when(new RequestReceived(Text.of("Om läckta uppgifter."), new Count(40L, null, null), null))
                    .isRecorded();
        }
    }

    @Nested
    class WhenItIsAssessed {

        @Test
        void recordsIt() {
            incident().given(received()).when(assessed("OSL 18:8")).isRecorded();
        }

        @Test
        void remarksThatTheProvisionIsMissing() {
            incident().given(received()).when(assessed(null)).isRemarked(COVERED_WITHOUT_PROVISION);
        }

        @Test
        void remarksThatThePostReferredToIsNoRequest() {
            incident().given(note()).when(assessed("OSL 18:8")).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    @Nested
    class WhenItIsAnswered {

        @Test
        void recordsThatAllWasHandedOut() {
            incident().given(received()).when(answered(Answer.FULLY)).isRecorded();
        }

        @Test
        void recordsARefusalUnderAProvision() {
            incident()
                    .given(received())
                    .when(answered(Answer.REFUSED, "OSL 18:8"))
                    .isRecorded();
        }

        @Test
        void remarksThatTheProvisionIsMissing() {
            incident().given(received()).when(answered(Answer.PARTLY)).isRemarked(REFUSED_WITHOUT_PROVISION);
            incident().given(received()).when(answered(Answer.REFUSED)).isRemarked(REFUSED_WITHOUT_PROVISION);
        }

        @Test
        void remarksThatItWasAnsweredBefore() {
            incident()
                    .given(received(), answered(Answer.FULLY))
                    .when(answered(Answer.FULLY))
                    .isRemarked(REQUEST_ALREADY_ANSWERED, FIRST + 1);
        }

        @Test
        void remarksThatThePostReferredToIsNoRequest() {
            incident().given(note()).when(answered(Answer.FULLY)).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    private static RequestReceived received() {
        return new RequestReceived(Text.of("Loggen från den 6 november."), null, null);
    }

    private static RequestAssessed assessed(@Nullable String provision) {
        Passages covered = new Passages(Ref.to(1), "data.title", List.of(), provision);
        return new RequestAssessed(Ref.to(FIRST), List.of(covered), null, null);
    }

    private static RequestAnswered answered(Answer answer, String... provisions) {
        return new RequestAnswered(Ref.to(FIRST), answer, List.of(provisions), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
