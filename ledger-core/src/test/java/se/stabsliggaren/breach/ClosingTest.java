package se.stabsliggaren.breach;

import static se.stabsliggaren.breach.BreachPosts.closed;
import static se.stabsliggaren.breach.BreachPosts.consequences;
import static se.stabsliggaren.breach.BreachPosts.described;
import static se.stabsliggaren.breach.BreachPosts.informed;
import static se.stabsliggaren.breach.BreachPosts.measure;
import static se.stabsliggaren.breach.BreachPosts.notification;
import static se.stabsliggaren.breach.BreachPosts.risk;
import static se.stabsliggaren.breach.BreachPosts.suspected;
import static se.stabsliggaren.event.RemarkKind.BREACH_ALREADY_CLOSED;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_CONSEQUENCES;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_DESCRIPTION;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_INFORMING;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_MEASURE;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_NOTIFICATION_DECISION;
import static se.stabsliggaren.event.RemarkKind.CLOSED_WITHOUT_RISK;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.Risk;

/** What the record of a breach has to hold when it is closed. */
class ClosingTest {

    @Test
    void recordsThatACompleteOneIsClosed() {
        incident()
                .given(
                        suspected("skolan"),
                        described(),
                        consequences(),
                        measure(),
                        risk(Risk.HIGH),
                        notification(true, null),
                        informed())
                .when(closed())
                .isRecorded();
    }

    @Test
    void remarksAllThatIsMissing() {
        incident()
                .given(suspected("skolan"))
                .when(closed())
                .hasRemarks(
                        CLOSED_WITHOUT_DESCRIPTION,
                        CLOSED_WITHOUT_CONSEQUENCES,
                        CLOSED_WITHOUT_MEASURE,
                        CLOSED_WITHOUT_RISK,
                        CLOSED_WITHOUT_NOTIFICATION_DECISION);
    }

    @Test
    void remarksThatNothingIsSaidOfInformingDespiteAHighRisk() {
        incident()
                .given(
                        suspected("skolan"),
                        described(),
                        consequences(),
                        measure(),
                        risk(Risk.HIGH),
                        notification(true, null))
                .when(closed())
                .isRemarked(CLOSED_WITHOUT_INFORMING);
    }

    @Test
    void wantsNobodyInformedOfALowerRisk() {
        incident()
                .given(
                        suspected("skolan"),
                        described(),
                        consequences(),
                        measure(),
                        risk(Risk.RISK),
                        notification(true, null))
                .when(closed())
                .isRecorded();
    }

    @Test
    void remarksThatItWasClosedBefore() {
        incident()
                .given(
                        suspected("skolan"),
                        described(),
                        consequences(),
                        measure(),
                        risk(Risk.RISK),
                        notification(true, null),
                        closed())
                .when(closed())
                .isRemarked(BREACH_ALREADY_CLOSED, FIRST + 6);
    }
}
