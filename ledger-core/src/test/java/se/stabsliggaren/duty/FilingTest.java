package se.stabsliggaren.duty;

import static se.stabsliggaren.event.RemarkKind.FILED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.FILED_WITHOUT_AWARENESS;
import static se.stabsliggaren.event.RemarkKind.FINAL_FILED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.SUPPLEMENT_WITHOUT_INITIAL;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Person;

class FilingTest {

    private static final String IMY = "IMY";
    private static final String INSURER = "Försäkring Exempel AB";

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
    class WhenTheCountyBoardIsTold {

        @ParameterizedTest
        @EnumSource
        void remarksOnNoOrderSinceTheActKnowsNoFirstReport(Stage stage) {
            DutyFiled reported = filed("Länsstyrelsen i Örebro län", stage, "LEH.LAGE");
            incident().when(reported).isRecorded();
            incident().given(reported).when(reported).isRecorded();
        }

        @Test
        void knowsItByWhomItWentToAsWell() {
            incident().when(filed("Länsstyrelsen", Stage.STATUS)).isRecorded();
        }

        @Test
        void remarksOnTheOrderOfAnotherActsReports() {
            incident().when(filed("Länsstyrelsen", Stage.STATUS, "CSL.INTERIM")).isRemarked(SUPPLEMENT_WITHOUT_INITIAL);
        }

        @ParameterizedTest
        @CsvSource({"CSL.EARLY, MCF (CERT-SE)", "CSL.NOTIFY, FRA/NCSC (CERT-SE)", "NIS2, Cyberportalen", ", CERT-SE"})
        void recordsThemAfterAFirstReportOfTheirActToTheCsirt(@Nullable String regime, String recipient) {
            incident()
                    .given(filed(null, recipient, regime))
                    .when(filed("Länsstyrelsen i Skåne län", Stage.STATUS, "CSL.INTERIM"))
                    .isRecorded();
        }

        @Test
        void remarksThatTheFirstReportWasAnothersOrOfAnotherDuty() {
            incident()
                    .given(filed("skolan", "MCF", "CSL.EARLY"))
                    .when(new DutyFiled("CSL.INTERIM", "Länsstyrelsen", "vården", Stage.STATUS, null, null, null, null))
                    .isRemarked(SUPPLEMENT_WITHOUT_INITIAL);
            incident()
                    .given(filed(null, "invånarna", "CSL.RECIPIENTS"))
                    .when(filed("Länsstyrelsen", Stage.STATUS, "CSL.INTERIM"))
                    .isRemarked(SUPPLEMENT_WITHOUT_INITIAL);
        }
    }

    @Nested
    class WhenAFirstReportGoesToTheCsirt {

        @Test
        void recordsTheEarlyNoticeAndTheNotificationThatTheActDemandsBoth() {
            incident()
                    .given(filed("FRA/NCSC (CERT-SE)", Stage.INITIAL))
                    .when(filed("FRA/NCSC (CERT-SE)", Stage.INITIAL))
                    .isRecorded();
            incident()
                    .given(filed(null, "Cyberportalen", "CSL"))
                    .when(filed(null, "Cyberportalen", "CSL"))
                    .isRecorded();
        }

        @Test
        void knowsTheCsirtHoweverItsNameAndTheLawAreTyped() {
            incident()
                    .given(filed("MCF  (cert-se)", Stage.INITIAL))
                    .when(filed("mcf (CERT-SE)", Stage.INITIAL))
                    .isRecorded();
            incident()
                    .given(filed(null, "Tillsynen", " csl"))
                    .when(filed(null, "Tillsynen", "CSL"))
                    .isRecorded();
        }

        @Test
        void remarksAThird() {
            incident()
                    .given(filed("NCSC", Stage.INITIAL), filed("NCSC", Stage.INITIAL))
                    .when(filed("NCSC", Stage.INITIAL))
                    .isRemarked(FILED_BEFORE, FIRST);
        }

        @Test
        void remarksASecondUnderTheVeryDutyOfTheFirst() {
            incident()
                    .given(filed(null, "NCSC", "CSL.EARLY"))
                    .when(filed(null, "NCSC", "CSL.EARLY"))
                    .isRemarked(FILED_BEFORE, FIRST);
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
        void asksNobodyForAwarenessOfWhatAProcessorTellsOrIsWrittenForOneself() {
            incident().when(filed(null, "skolan", "GDPR33.2.PROCESSOR")).isRecorded();
            incident()
                    .when(filed(null, "egen dokumentation", "GDPR33.5.RECORD"))
                    .isRecorded();
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

        @ParameterizedTest
        @CsvSource({
            "IMY, Integritetsskyddsmyndigheten",
            "IMY, integritetsskyddsmyndigheten (IMY)",
            "Datainspektionen, IMY",
            "MSB, MCF (CERT-SE)",
            "MCF, FRA/NCSC (CERT-SE)",
            "Polisen, Polismyndigheten"
        })
        void recordsItToTheSameRecipientByAnotherOfItsNames(String first, String then) {
            incident()
                    .given(filed(first, Stage.INITIAL))
                    .when(filed(then, Stage.SUPPLEMENT))
                    .isRecorded();
        }

        @ParameterizedTest
        @CsvSource({"IMY, Polisen", "MSB, Cyberportalen", "Polisen, Säpo", "Alfa försäkring, Beta försäkring"})
        void remarksThatTheFirstWentToSomebodyElse(String first, String then) {
            incident()
                    .given(filed(first, Stage.INITIAL))
                    .when(filed(then, Stage.SUPPLEMENT))
                    .isRemarked(SUPPLEMENT_WITHOUT_INITIAL);
        }

        @ParameterizedTest
        @CsvSource({
            "CSL.NOTIFY, CSL.FINAL",
            "csl.early, CSL.HANDLED",
            "Cybersäkerhetslagen, CSL.FINAL",
            "NIS1.STEP1, NIS1.STEP3",
            "NIS1.VOLUNTARY, NIS1.VOLUNTARY.FINAL",
            "GDPR, GDPR33.SUPPLEMENT"
        })
        void recordsItToAnotherRecipientUnderTheSameLaw(String first, String then) {
            incident()
                    .given(aware("skolan"), filed(null, "Alfa", first))
                    .when(filed("Beta", Stage.FINAL, then))
                    .isRecorded();
        }

        @ParameterizedTest
        @CsvSource({
            "NIS1.STEP1, CSL.FINAL",
            "CSL.VOLUNTARY, CSL.FINAL",
            "NIS1.VOLUNTARY, NIS1.STEP3",
            "GDPR33.2.PROCESSOR, GDPR33.SUPPLEMENT",
            "INSURER, INSURER"
        })
        void remarksThatTheFirstToAnotherWasOfAnotherDuty(String first, String then) {
            incident()
                    .given(filed(null, "Alfa", first))
                    .when(filed("Beta", Stage.FINAL, then))
                    .isRemarked(SUPPLEMENT_WITHOUT_INITIAL);
        }

        @Test
        void remarksASecondFirstReportByAnotherOfItsNames() {
            incident()
                    .given(aware("skolan"), filed("IMY", Stage.INITIAL))
                    .when(filed("Integritetsskyddsmyndigheten", Stage.INITIAL))
                    .isRemarked(FILED_BEFORE, FIRST + 1);
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

    private static DutyFiled filed(String recipient, Stage stage) {
        return filed(recipient, null, stage);
    }

    private static DutyFiled filed(String recipient, @Nullable String controller, Stage stage) {
        return new DutyFiled(null, recipient, controller, stage, null, null, null, null);
    }

    private static DutyFiled filed(String recipient, Stage stage, String regime) {
        return new DutyFiled(regime, recipient, null, stage, null, null, null, null);
    }

    private static DutyFiled filed(@Nullable String controller, String recipient, @Nullable String regime) {
        return new DutyFiled(regime, recipient, controller, Stage.INITIAL, null, null, null, null);
    }

    private static BecameAware aware(String controller) {
        return new BecameAware(null, List.of(controller), Person.of("Testa Testlund"), null);
    }
}
