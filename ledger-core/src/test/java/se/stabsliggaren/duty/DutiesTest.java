package se.stabsliggaren.duty;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ASSESSED_BOTH_WAYS;
import static se.stabsliggaren.event.RemarkKind.ASSESSED_WITHOUT_GROUNDS;
import static se.stabsliggaren.event.RemarkKind.FILED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.FILED_WITHOUT_AWARENESS;
import static se.stabsliggaren.event.RemarkKind.FINAL_FILED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.LIMIT_PASSED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.REFERENCE_LOOKS_ODD;
import static se.stabsliggaren.event.RemarkKind.SUPPLEMENT_WITHOUT_INITIAL;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class DutiesTest {

    private static final String IMY = "IMY";
    private static final String INSURER = "Försäkring Exempel AB";

    @Nested
    class WhenADutyIsAssessed {

        @Test
        void recordsIt() {
            incident()
                    .when(assessed(Verdict.APPLIES, Obligation.MANDATORY, GROUNDS))
                    .isRecorded();
            incident().when(assessed(Verdict.UNKNOWN, null, GROUNDS)).isRecorded();
        }

        @Test
        void remarksThatTheGroundsAreMissing() {
            incident()
                    .when(assessed(Verdict.APPLIES, Obligation.MANDATORY, null))
                    .isRemarked(ASSESSED_WITHOUT_GROUNDS);
        }

        @Test
        void remarksThatItIsMandatoryAndDoesNotApply() {
            incident()
                    .when(assessed(Verdict.DOES_NOT_APPLY, Obligation.MANDATORY, GROUNDS))
                    .isRemarked(ASSESSED_BOTH_WAYS);
        }
    }

    @Nested
    class WhenAFirstReportIsFiled {

        @Test
        void recordsIt() {
            incident().when(filed(INSURER, Stage.INITIAL)).isRecorded();
        }

        @Test
        void remarksThatOneWasFiledToTheSameRecipient() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(filed(INSURER, Stage.INITIAL))
                    .isRemarked(FILED_BEFORE, FIRST);
        }

        @Test
        void recordsAnotherRecipient() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(filed("Polisen", Stage.INITIAL))
                    .isRecorded();
        }

        @Test
        void recordsAnotherController() {
            incident()
                    .given(filed("Polisen", "skolan", Stage.INITIAL))
                    .when(filed("Polisen", "vården", Stage.INITIAL))
                    .isRecorded();
        }

        @Test
        void recordsAnotherRegime() {
            incident()
                    .given(filed(null, "Tillsynen", "NIS"))
                    .when(filed(null, "Tillsynen", "CSL"))
                    .isRecorded();
        }
    }

    @Nested
    class WhenAFirstReportGoesToTheSupervisor {

        @Test
        void recordsItAfterAwareness() {
            incident()
                    .given(aware("skolan"))
                    .when(filed(IMY, "skolan", Stage.INITIAL))
                    .isRecorded();
            incident().given(aware("skolan")).when(filed("imy", Stage.INITIAL)).isRecorded();
        }

        @Test
        void remarksThatNobodyJudgedAwareness() {
            incident().when(filed(IMY, Stage.INITIAL)).isRemarked(FILED_WITHOUT_AWARENESS);
        }

        @Test
        void remarksThatOnlyAnotherControllerWasAware() {
            incident()
                    .given(aware("vården"))
                    .when(filed(IMY, "skolan", Stage.INITIAL))
                    .isRemarked(FILED_WITHOUT_AWARENESS);
        }

        @Test
        void knowsTheSupervisorByTheRegimeToo() {
            incident().when(filed(null, "Myndigheten", "GDPR33.1")).isRemarked(FILED_WITHOUT_AWARENESS);
        }
    }

    @Nested
    class WhenMoreIsFiled {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INITIAL")
        void recordsItAfterTheFirst(Stage stage) {
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(filed(INSURER, stage))
                    .isRecorded();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INITIAL")
        void remarksThatThereWasNoFirst(Stage stage) {
            incident().when(filed(INSURER, stage)).isRemarked(SUPPLEMENT_WITHOUT_INITIAL);
        }

        @Test
        void recordsManySupplements() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL), filed(INSURER, Stage.SUPPLEMENT))
                    .when(filed(INSURER, Stage.SUPPLEMENT))
                    .isRecorded();
        }

        @Test
        void remarksASecondFinalReport() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL), filed(INSURER, Stage.FINAL))
                    .when(filed(INSURER, Stage.FINAL))
                    .isRemarked(FINAL_FILED_BEFORE, FIRST + 1);
        }
    }

    @Nested
    class WhenTheRecipientsNumberComes {

        @Test
        void recordsIt() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("skadenummer", "17"))
                    .isRecorded();
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("IMY diarienummer", "IMY-2024-2904"))
                    .isRecorded();
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("K-nummer", "5000-K123456-24"))
                    .isRecorded();
        }

        @Test
        void remarksThatItLooksOdd() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("IMY diarienummer", "2904/24"))
                    .isRemarked(REFERENCE_LOOKS_ODD);
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("K-nummer", "123456"))
                    .isRemarked(REFERENCE_LOOKS_ODD);
        }

        @Test
        void remarksThatThePostReferredToFilesNothing() {
            incident().given(note()).when(reference("skadenummer", "17")).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    @Nested
    class WhenALimitPasses {

        @Test
        void recordsItOnce() {
            incident().given(aware("skolan")).when(passed("skolan")).isRecorded();
        }

        @Test
        void recordsItForEachController() {
            incident()
                    .given(aware("skolan"), passed("skolan"))
                    .when(passed("vården"))
                    .isRecorded();
        }

        @Test
        void remarksThatItIsRecorded() {
            incident()
                    .given(aware("skolan"), passed("skolan"))
                    .when(passed("skolan"))
                    .isRemarked(LIMIT_PASSED_BEFORE, FIRST + 1);
        }

        @Test
        void recordsWhyAReportIsLate() {
            incident()
                    .given(aware("skolan"), passed("skolan"))
                    .when(delay(FIRST + 1))
                    .isRecorded();
            incident().given(filed(INSURER, Stage.INITIAL)).when(delay(FIRST)).isRecorded();
        }

        @Test
        void remarksADelayOfSomethingElse() {
            incident().given(note()).when(delay(FIRST)).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    private static final Text GROUNDS = Text.of("Kommunen driver vattenverk.");

    private static DutyAssessed assessed(Verdict verdict, @Nullable Obligation obligation, @Nullable Text grounds) {
        return new DutyAssessed("NIS", null, null, verdict, obligation, grounds, null);
    }

    private static DutyFiled filed(String recipient, Stage stage) {
        return filed(recipient, null, stage);
    }

    private static DutyFiled filed(String recipient, @Nullable String controller, Stage stage) {
        return new DutyFiled(null, recipient, controller, stage, null, null, null, null);
    }

    private static DutyFiled filed(@Nullable String controller, String recipient, String regime) {
        return new DutyFiled(regime, recipient, controller, Stage.INITIAL, null, null, null, null);
    }

    private static BecameAware aware(String controller) {
        return new BecameAware(null, List.of(controller), Person.of("Testa Testlund"), null);
    }

    private static ReferenceReceived reference(String scheme, String reference) {
        return new ReferenceReceived(Ref.to(FIRST), scheme, reference);
    }

    private static DelayExplained delay(int about) {
        return new DelayExplained(Ref.to(about), Text.of("Systemen var nere."));
    }

    private static LimitPassed passed(String controller) {
        return new LimitPassed("GDPR33.1", controller, When.parse("2024-11-09T12:00Z"), Ref.to(FIRST));
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
