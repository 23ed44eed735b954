package se.stabsliggaren.incident;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ALREADY_CLOSED;
import static se.stabsliggaren.event.RemarkKind.NOT_CLOSED;
import static se.stabsliggaren.event.RemarkKind.STATE_ALREADY_STARTED;
import static se.stabsliggaren.event.RemarkKind.STATE_NOT_STARTED;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcome;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class IncidentsTest {

    @Nested
    class WhenTheIncidentIsOpen {

        @Test
        void refusesToOpenItAgain() {
            incident().when(opened()).isRefused("type", "Händelsen är redan öppnad");
        }

        @Test
        void recordsThatItsOpeningIsCorrected() {
            incident().whenCorrecting(1, opened()).isRecorded();
        }

        @Test
        void recordsWhatItIsTakenToBe() {
            incident()
                    .when(new IncidentClassified("utpressningsprogram", "allvarlig", null))
                    .isRecorded();
        }

        @Test
        void recordsWhatIsFoundOut() {
            incident()
                    .when(new IncidentFindingNoted(
                            Aspect.VECTOR, Text.of("Via VPN."), Certainty.ASSUMPTION, Confirmation.SUSPECTED, null))
                    .isRecorded();
        }

        @Test
        void recordsThatItIsContained() {
            incident().when(new IncidentContained(null)).isRecorded();
        }
    }

    @Nested
    class WhenAStateBeginsOrEnds {

        @Test
        void recordsIt() {
            incident().when(staffMode(Change.STARTED)).isRecorded();
            incident()
                    .given(staffMode(Change.STARTED))
                    .when(staffMode(Change.ENDED))
                    .isRecorded();
            incident()
                    .given(staffMode(Change.STARTED), staffMode(Change.ENDED))
                    .when(staffMode(Change.STARTED))
                    .isRecorded();
        }

        @Test
        void keepsTheThreeStatesApart() {
            incident()
                    .given(state(CrisisState.CRISIS_LEADERSHIP, Change.STARTED))
                    .when(staffMode(Change.STARTED))
                    .isRecorded();
            incident()
                    .given(state(CrisisState.CRISIS_LEADERSHIP, Change.STARTED))
                    .when(staffMode(Change.ENDED))
                    .isRemarked(STATE_NOT_STARTED);
        }

        @Test
        void remarksThatItHoldsAlready() {
            incident()
                    .given(staffMode(Change.STARTED))
                    .when(staffMode(Change.STARTED))
                    .isRemarked(STATE_ALREADY_STARTED, FIRST);
        }

        @Test
        void remarksThatItHasNotBegun() {
            incident().when(staffMode(Change.ENDED)).isRemarked(STATE_NOT_STARTED);
        }
    }

    @Nested
    class WhenTheIncidentIsClosedOrReopened {

        @Test
        void recordsIt() {
            incident().when(closed()).isRecorded();
            incident().given(closed()).when(reopened()).isRecorded();
            incident().given(closed(), reopened()).when(closed()).isRecorded();
        }

        @Test
        void remarksThatItIsClosed() {
            incident().given(closed()).when(closed()).isRemarked(ALREADY_CLOSED, FIRST);
        }

        @Test
        void remarksThatItIsNotClosed() {
            incident().when(reopened()).isRemarked(NOT_CLOSED);
            incident().given(closed(), reopened()).when(reopened()).isRemarked(NOT_CLOSED);
        }
    }

    private static IncidentOpened opened() {
        return new IncidentOpened("exempelby", true, Text.of("Angrepp mot kommunen"), null);
    }

    private static StateChanged staffMode(Change change) {
        return state(CrisisState.STAFF_MODE, change);
    }

    private static StateChanged state(CrisisState state, Change change) {
        return new StateChanged(state, change, null, null, null, null);
    }

    private static IncidentClosed closed() {
        return new IncidentClosed(null);
    }

    private static IncidentReopened reopened() {
        return new IncidentReopened(null);
    }

    @Test
    void recordsWhoDetectedTheAttackAndByWhat() {
        incident()
                .when(new IncidentDetected(
                        null, "driftleverantören", "larm i övervakningen", When.parse("2024-11-05~"), null))
                .isRecorded();
        incident().when(new IncidentDetected(null, null, null, null, null)).isRecorded();
    }

    @Test
    void recordsWhoseKnowledgeADetectionIs() {
        incident()
                .when(new IncidentDetected(null, null, null, null, Knower.SUPPLIER))
                .isRecorded();
    }

    @Test
    void recordsWhatWasLookedForInVain() {
        incident()
                .when(new NoSignNoted(
                        Aspect.EXFILTRATION,
                        Text.of("att uppgifter har kopierats ut"),
                        Text.of("brandväggens loggar"),
                        List.of(),
                        "driftleverantören",
                        When.parse("2024-11-07"),
                        Certainty.ASSESSMENT))
                .isRecorded();
    }

    @Test
    void recordsAThreatAndWhatBecameOfIt() {
        incident().when(threat(null)).isRecorded();
        incident().given(threat(null)).when(outcome(3)).isRecorded();
        incident().given(threat(null)).when(threat(Ref.to(3))).isRecorded();
    }

    @Test
    void remarksThatThePostReferredToIsNoThreat() {
        incident().when(outcome(1)).isRemarked(ABOUT_ANOTHER_KIND, 1);
        incident().when(threat(Ref.to(1))).isRemarked(ABOUT_ANOTHER_KIND, 1);
    }

    private static ThreatMade threat(@Nullable Ref earlier) {
        return new ThreatMade(
                "gruppen X", null, null, Text.of("vi publicerar allt"), When.parse("2024-11-12"), null, earlier);
    }

    private static ThreatOutcomeNoted outcome(int threat) {
        return new ThreatOutcomeNoted(Ref.to(threat), ThreatOutcome.NO_SIGN, null);
    }
}
