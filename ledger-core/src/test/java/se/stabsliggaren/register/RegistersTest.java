package se.stabsliggaren.register;

import static se.stabsliggaren.event.RemarkKind.HEAD_CONTRADICTED;
import static se.stabsliggaren.ledger.RegisterCase.register;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.ledger.RegisterCase;

class RegistersTest {

    private static final String ORIGIN = "exempelby.example/ledger/0001/incident/0001";
    private static final String ROOT = "A".repeat(43) + "=";
    private static final String OTHER_ROOT = "B".repeat(43) + "=";

    @Nested
    class WhenTheRegisterIsOpen {

        @Test
        void refusesToOpenItAgain() {
            register().when(new RegisterOpened("0002", "L2")).isRefused("type", "Registret är redan öppnat");
        }

        @Test
        void recordsThatTheClockStepped() {
            register().when(new ClockStepped(-3_000L, ClockState.SYNCHRONISED)).isRecorded();
        }
    }

    @Nested
    class WhenAnAuthorityIsRegistered {

        @Test
        void recordsIt() {
            register().when(authority("skolan")).isRecorded();
        }

        @Test
        void refusesAShortNameThatIsTaken() {
            register()
                    .given(authority("skolan"))
                    .when(authority("skolan"))
                    .isRefused("data.id", "Myndigheten finns redan i registret");
        }

        @Test
        void recordsThatItIsCorrected() {
            register()
                    .given(authority("skolan"))
                    .whenCorrecting(4, authority("skolan"))
                    .isRecorded();
        }

        @Test
        void refusesACorrectionToAShortNameThatIsTaken() {
            register()
                    .given(authority("skolan"), authority("vården"))
                    .whenCorrecting(5, authority("skolan"))
                    .isRefused("data.id", "Myndigheten finns redan i registret");
        }
    }

    @Nested
    class WhenAnIncidentIsRegistered {

        @Test
        void recordsIt() {
            register()
                    .given(authority("skolan"))
                    .when(opened(ORIGIN, "L1-2024-1"))
                    .isRecorded();
        }

        @Test
        void recordsThatItIsCorrected() {
            register()
                    .given(authority("skolan"), opened(ORIGIN, "L1-2024-1"))
                    .whenCorrecting(5, opened(ORIGIN, "L1-2024-1"))
                    .isRecorded();
        }

        @Test
        void refusesAnAuthorityThatIsNotRegistered() {
            register()
                    .when(opened(ORIGIN, "L1-2024-1"))
                    .isRefused("data.authority", "Myndigheten finns inte i registret");
        }

        @Test
        void refusesALogThatIsRegistered() {
            register()
                    .given(authority("skolan"), opened(ORIGIN, "L1-2024-1"))
                    .when(opened(ORIGIN, "L1-2024-2"))
                    .isRefused("data.incident", "Händelsen finns redan i registret");
        }

        @Test
        void refusesADesignationThatIsGiven() {
            register()
                    .given(authority("skolan"), opened(ORIGIN, "L1-2024-1"))
                    .when(opened(ORIGIN + "2", "L1-2024-1"))
                    .isRefused("data.designation", "Beteckningen L1-2024-1 är redan given");
        }
    }

    @Nested
    class WhenItIsToldOfAnIncident {

        @Test
        void recordsIt() {
            known().when(new IncidentStateNoted(ORIGIN, false)).isRecorded();
            known().when(new IncidentReleased(ORIGIN, "skolan", true)).isRecorded();
            known().when(head(12, ROOT)).isRecorded();
        }

        @Test
        void refusesAnIncidentThatIsNotRegistered() {
            register()
                    .when(new IncidentStateNoted(ORIGIN, false))
                    .isRefused("data.incident", "Händelsen finns inte i registret");
            register()
                    .given(authority("skolan"))
                    .when(new IncidentReleased(ORIGIN, "skolan", true))
                    .isRefused("data.incident", "Händelsen finns inte i registret");
            register().when(head(12, ROOT)).isRefused("data.incident", "Händelsen finns inte i registret");
        }

        @Test
        void refusesToReleaseItToAnAuthorityThatIsNotRegistered() {
            known().when(new IncidentReleased(ORIGIN, "vården", true))
                    .isRefused("data.to", "Myndigheten finns inte i registret");
        }
    }

    @Nested
    class WhenAHeadIsNoted {

        @Test
        void recordsThatTheLogGrew() {
            known().given(head(12, ROOT)).when(head(13, OTHER_ROOT)).isRecorded();
        }

        @Test
        void recordsTheSameHeadAgain() {
            known().given(head(12, ROOT)).when(head(12, ROOT)).isRecorded();
        }

        @Test
        void remarksThatTheLogWasLonger() {
            known().given(head(12, ROOT)).when(head(11, OTHER_ROOT)).isRemarked(HEAD_CONTRADICTED, 6);
        }

        @Test
        void remarksThatTheLogWasAnother() {
            known().given(head(12, ROOT)).when(head(12, OTHER_ROOT)).isRemarked(HEAD_CONTRADICTED, 6);
        }
    }

    @Nested
    class WhenAccessChanges {

        @Test
        void recordsIt() {
            register().given(authority("skolan")).when(access()).isRecorded();
        }

        @Test
        void refusesAnAuthorityThatIsNotRegistered() {
            register().when(access()).isRefused("data.authority", "Myndigheten finns inte i registret");
        }
    }

    @Nested
    class WhenALogIsContinued {

        @Test
        void recordsIt() {
            known().when(continued("x/ledger/0001/incident/2")).isRecorded();
        }

        @Test
        void refusesASecondSuccessor() {
            known().given(continued("x/ledger/0001/incident/2"))
                    .when(continued("x/ledger/0001/incident/3"))
                    .isRefused("data.log", "fortsätter redan i x/ledger/0001/incident/2");
        }

        private static LogContinued continued(String successor) {
            return new LogContinued(ORIGIN, successor, 9, ROOT, 7, OTHER_ROOT, 2);
        }
    }

    @Nested
    class WhenAKeyIsIntroduced {

        @Test
        void takesAFirstKeyAndTheOneAfterIt() {
            known().when(key(ORIGIN + "+00000000+AQ", 1)).isRecorded();
            known().given(key(ORIGIN + "+00000000+AQ", 1))
                    .when(key(ORIGIN + "+00000001+AQ", 2))
                    .isRecorded();
        }

        @Test
        void refusesAKeyOfAnotherLog() {
            known().when(key("annan.example+00000000+AQ", 1)).isRefused("data.key", "Nyckeln hör till en annan logg");
        }

        @Test
        void refusesToSkipOrRepeatAGeneration() {
            known().when(key(ORIGIN + "+00000000+AQ", 2)).isRefused("data.generation", "är nummer 1");
            known().given(key(ORIGIN + "+00000000+AQ", 1))
                    .when(key(ORIGIN + "+00000001+AQ", 1))
                    .isRefused("data.generation", "är nummer 2");
        }

        @Test
        void refusesAKeyThatTakesOverBeforeTheOneBeforeIt() {
            known().given(new KeyIntroduced(ORIGIN, ORIGIN + "+00000000+AQ", 1, 7))
                    .when(new KeyIntroduced(ORIGIN, ORIGIN + "+00000001+AQ", 2, 6))
                    .isRefused("data.size", "tog över vid nr 7");
        }

        private static KeyIntroduced key(String vkey, int generation) {
            return new KeyIntroduced(ORIGIN, vkey, generation, 0);
        }
    }

    @Nested
    class WhenAnIncidentMoves {

        @Test
        void recordsThatItDoesAndHowThatEnded() {
            known().when(stage(MoveStage.BEGUN)).isRecorded();
            known().given(stage(MoveStage.BEGUN))
                    .when(stage(MoveStage.CONFIRMED))
                    .isRecorded();
            known().given(stage(MoveStage.BEGUN))
                    .when(stage(MoveStage.CALLED_OFF))
                    .isRecorded();
            known().given(stage(MoveStage.BEGUN), stage(MoveStage.CALLED_OFF))
                    .when(stage(MoveStage.BEGUN))
                    .isRecorded();
            known().when(stage(MoveStage.TAKEN_OVER)).isRecorded();
            register().when(stage(MoveStage.REFUSED)).isRecorded();
        }

        @Test
        void refusesAnIncidentThatIsNotInTheRegister() {
            register().when(stage(MoveStage.BEGUN)).isRefused("data.incident", "finns inte i registret");
            register().when(stage(MoveStage.TAKEN_OVER)).isRefused("data.incident", "finns inte i registret");
        }

        @Test
        void refusesASecondMoveBeforeTheFirstHasEnded() {
            known().given(stage(MoveStage.BEGUN)).when(stage(MoveStage.BEGUN)).isRefused("data.incident", "redan");
        }

        @Test
        void refusesToEndAMoveThatIsNotUnderway() {
            for (MoveStage end : new MoveStage[] {MoveStage.CONFIRMED, MoveStage.CALLED_OFF}) {
                known().when(stage(end)).isRefused("data.incident", "Ingen flytt av händelsen pågår");
                known().given(stage(MoveStage.BEGUN), stage(MoveStage.CONFIRMED))
                        .when(stage(end))
                        .isRefused("data.incident", "Ingen flytt av händelsen pågår");
            }
        }

        @Test
        void refusesToTakeOverWhatWasRefusedAndToRefuseWhatWasTakenOver() {
            known().given(stage(MoveStage.REFUSED))
                    .when(stage(MoveStage.TAKEN_OVER))
                    .isRefused("data.incident", "avböjt");
            known().given(stage(MoveStage.TAKEN_OVER))
                    .when(stage(MoveStage.REFUSED))
                    .isRefused("data.incident", "redan");
            known().given(new MoveNoted(ORIGIN, MoveStage.REFUSED, "k", "r", 8, ROOT))
                    .when(stage(MoveStage.TAKEN_OVER))
                    .isRecorded();
        }

        private static MoveNoted stage(MoveStage stage) {
            return new MoveNoted(ORIGIN, stage, "k", "r", 9, ROOT);
        }
    }

    /** A register with an authority in nr 4 and an incident in nr 5. */
    private static RegisterCase known() {
        return register().given(authority("skolan"), opened(ORIGIN, "L1-2024-1"));
    }

    private static AuthorityRegistered authority(String id) {
        return new AuthorityRegistered(id, "Nämnden i Exempelby", "exempelby.example");
    }

    private static IncidentRegistered opened(String incident, String designation) {
        return new IncidentRegistered(incident, designation, "skolan", false, Text.of("Angrepp"));
    }

    private static HeadNoted head(int size, String root) {
        return new HeadNoted(ORIGIN, size, root);
    }

    private static AccessChanged access() {
        return new AccessChanged("r2", Person.of("Prova Provdotter"), "skolan", "loggförare", true);
    }
}
