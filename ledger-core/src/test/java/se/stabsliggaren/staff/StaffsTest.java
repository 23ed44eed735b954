package se.stabsliggaren.staff;

import static se.stabsliggaren.event.RemarkKind.RELIEVED_WITHOUT_SUCCESSOR;
import static se.stabsliggaren.event.RemarkKind.STAFF_ALREADY_ACTIVE;
import static se.stabsliggaren.event.RemarkKind.STAFF_NOT_ACTIVE;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class StaffsTest {

    @Nested
    class WhenAnAccountIsIntroduced {

        @Test
        void recordsWhoItIs() {
            incident().when(introduced("b2")).isRecorded();
        }

        @Test
        void refusesToSayItTwice() {
            incident()
                    .given(introduced("b2"))
                    .when(introduced("b2"))
                    .isRefused("data.account", "Kontot är redan presenterat");
        }

        @Test
        void recordsThatItIsCorrected() {
            incident()
                    .given(introduced("b2"))
                    .whenCorrecting(FIRST, introduced("b2"))
                    .isRecorded();
        }

        @Test
        void recordsItAgainWhenItWasWithdrawn() {
            incident()
                    .given(introduced("b2"), withdrawn(FIRST))
                    .when(introduced("b2"))
                    .isRecorded();
        }
    }

    @Nested
    class WhenTheStaffBeginsAndEndsItsWork {

        @Test
        void recordsIt() {
            incident().when(activated()).isRecorded();
            incident().given(activated()).when(stoodDown()).isRecorded();
            incident().given(activated(), stoodDown()).when(activated()).isRecorded();
        }

        @Test
        void remarksThatItIsAtWork() {
            incident().given(activated()).when(activated()).isRemarked(STAFF_ALREADY_ACTIVE, FIRST);
        }

        @Test
        void remarksThatItNeverBegan() {
            incident().when(stoodDown()).isRemarked(STAFF_NOT_ACTIVE);
        }

        @Test
        void remarksThatItHasEnded() {
            incident().given(activated(), stoodDown()).when(stoodDown()).isRemarked(STAFF_NOT_ACTIVE);
        }
    }

    @Nested
    class WhenOneIsRelieved {

        @Test
        void recordsItWithWhoTookOver() {
            incident().when(relieved(Person.of("Prova Provdotter"))).isRecorded();
        }

        @Test
        void remarksThatNobodyTookOver() {
            incident().when(relieved(null)).isRemarked(RELIEVED_WITHOUT_SUCCESSOR);
        }
    }

    @Nested
    class WhenTheStaffArrangesItself {

        @Test
        void recordsRoleRhythmAndDirection() {
            incident()
                    .when(new RoleTaken("stabschef", Person.of("Testa Testlund"), null))
                    .isRecorded();
            incident().when(new RhythmSet(1, 2, Per.DAY, null, null)).isRecorded();
            incident()
                    .when(new DirectionSet(Text.of("Människor först."), null, null, List.of(), null))
                    .isRecorded();
        }
    }

    private static StaffIntroduced introduced(String account) {
        return new StaffIntroduced(account, Person.of("Prova Provdotter"), "kommunikatör", null);
    }

    private static StaffActivated activated() {
        return new StaffActivated(null, "brandstationen");
    }

    private static StaffStoodDown stoodDown() {
        return new StaffStoodDown(null);
    }

    private static StaffRelieved relieved(@Nullable Person by) {
        return new StaffRelieved("stabschef", Person.of("Testa Testlund"), by, true, null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }

    @Test
    void recordsAShiftThatNobodyHasYet() {
        incident().when(shift("2024-11-06T22:00Z", "2024-11-07T06:00Z")).isRecorded();
    }

    @Test
    void refusesAShiftThatEndsBeforeItBegins() {
        incident()
                .when(shift("2024-11-07T06:00Z", "2024-11-06T22:00Z"))
                .isRefused("data.to", "Passet slutar före sin början");
    }

    private static ShiftSet shift(String from, String to) {
        return new ShiftSet("stabschef", null, null, When.parse(from), When.parse(to), null, null);
    }
}
