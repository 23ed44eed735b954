package se.stabsliggaren.system;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.RESTORED_BEFORE_DOWN;
import static se.stabsliggaren.event.RemarkKind.SYSTEM_REGISTERED_BEFORE;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.ReturnExpected;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkMode;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class SystemsTest {

    private static final Scope NOTHING_NAMED = new Scope(Reach.GROUP, List.of(), List.of());

    @Nested
    class WhenRegisteringASystem {

        @Test
        void recordsIt() {
            incident().when(registered("Lönesystemet")).isRecorded();
        }

        @Test
        void remarksThatItsNameIsRegistered() {
            incident()
                    .given(registered("E-posten"))
                    .when(registered("e-posten"))
                    .isRemarked(SYSTEM_REGISTERED_BEFORE, FIRST);
        }

        @Test
        void doesNotTakeItsOwnCorrectionForAnother() {
            incident()
                    .given(registered("E-posten"))
                    .whenCorrecting(FIRST, registered("E-posten"))
                    .isRecorded();
        }

        @Test
        void remarksThatItDependsOnSomethingElseThanASystem() {
            incident().given(note()).when(registered("E-posten", Ref.to(FIRST))).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    @Nested
    class WhenAStatusChanges {

        @Test
        void recordsEverythingDownWithoutAnySystemRegistered() {
            incident().when(status(Scope.everything(), SystemStatus.DOWN)).isRecorded();
        }

        @Test
        void recordsThatItIsStillSo() {
            incident()
                    .given(status(Scope.named("e-post"), SystemStatus.DOWN))
                    .when(new SystemStatusChanged(Scope.named("e-post"), SystemStatus.DOWN, true, null, null))
                    .isRecorded();
        }

        @Test
        void remarksThatThePostReferredToRegistersNoSystem() {
            incident()
                    .given(note())
                    .when(status(Scope.system(FIRST), SystemStatus.DOWN))
                    .isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }

        @Test
        void refusesAGroupThatNamesNothing() {
            incident()
                    .when(status(NOTHING_NAMED, SystemStatus.DOWN))
                    .isRefused("data.scope", "namnge det, eller skriv reach: everything");
        }
    }

    @Nested
    class WhenASystemIsVerifiedOrRestored {

        @Test
        void remarksThatItNeverWasDown() {
            incident()
                    .when(status(Scope.named("e-post"), SystemStatus.RESTORED))
                    .isRemarked(RESTORED_BEFORE_DOWN);
        }

        @Test
        void remarksThatOnlyAnotherSystemWasDown() {
            incident()
                    .given(registered("Lön"), registered("Vård"), status(Scope.system(FIRST), SystemStatus.ENCRYPTED))
                    .when(status(Scope.system(FIRST + 1), SystemStatus.VERIFIED))
                    .isRemarked(RESTORED_BEFORE_DOWN);
        }

        @Test
        void recordsItAfterEverythingWasDown() {
            incident()
                    .given(registered("Lön"), status(Scope.everything(), SystemStatus.DOWN))
                    .when(status(Scope.system(FIRST), SystemStatus.RESTORED))
                    .isRecorded();
        }

        @Test
        void recordsItAfterAGroupThatMayHaveHeldItWasDown() {
            incident()
                    .given(status(new Scope(Reach.GROUP, List.of(), List.of("alla servrar")), SystemStatus.LOST))
                    .when(status(Scope.named("e-post"), SystemStatus.VERIFIED))
                    .isRecorded();
        }

        @Test
        void knowsARegisteredSystemByItsNameToo() {
            incident()
                    .given(registered("E-posten"), status(Scope.named("e-posten"), SystemStatus.SHUT_BY_US))
                    .when(status(Scope.system(FIRST), SystemStatus.RESTORING))
                    .isRecorded();
        }

        @Test
        void remarksOnceOnItsWayBack() {
            incident()
                    .given(status(Scope.named("e-post"), SystemStatus.RESTORING))
                    .when(status(Scope.named("e-post"), SystemStatus.VERIFIED))
                    .isRecorded();
        }

        @Test
        void remarksThatTheStatusDownWasWithdrawn() {
            incident()
                    .given(status(Scope.everything(), SystemStatus.DOWN), withdrawn(FIRST))
                    .when(status(Scope.everything(), SystemStatus.RESTORED))
                    .isRemarked(RESTORED_BEFORE_DOWN);
        }
    }

    @Nested
    class WhenASupplierIsToldOrPeopleWorkOtherwise {

        @Test
        void recordsIt() {
            incident().when(told(Scope.everything())).isRecorded();
            incident()
                    .when(new WorkModeChanged(WorkMode.COMPUTERS_OFF, "alla", null))
                    .isRecorded();
        }

        @Test
        void remarksThatThePostReferredToRegistersNoSystem() {
            incident().given(note()).when(told(Scope.system(FIRST))).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }

        @Test
        void refusesToTellOfNothing() {
            incident().when(told(NOTHING_NAMED)).isRefused("data.scope", "Det framgår inte vilket system");
        }
    }

    @Test
    void recordsWhenASystemIsExpectedBackAndRefusesNoSystem() {
        incident().when(expected(Scope.named("Journalen"))).isRecorded();
        incident().when(expected(Scope.everything())).isRecorded();
        incident().when(expected(NOTHING_NAMED)).isRefused("data.scope", "Det framgår inte vilket system");
    }

    private static ReturnExpected expected(Scope scope) {
        return new ReturnExpected(scope, When.parse("2024-11-09"), "driftleverantören", null);
    }

    private static SystemRegistered registered(String name, Ref... dependsOn) {
        return new SystemRegistered(name, null, null, null, null, null, null, null, List.of(dependsOn));
    }

    private static SystemEvent status(Scope scope, SystemStatus status) {
        return new SystemStatusChanged(scope, status, null, null, null);
    }

    private static SystemEvent told(Scope scope) {
        return new SupplierTold(scope, "Journal Exempel AB", null, null, null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }
}
