package se.stabsliggaren.breach;

import static se.stabsliggaren.breach.BreachPosts.REASONS;
import static se.stabsliggaren.breach.BreachPosts.informed;
import static se.stabsliggaren.breach.BreachPosts.notInformed;
import static se.stabsliggaren.breach.BreachPosts.notification;
import static se.stabsliggaren.breach.BreachPosts.officer;
import static se.stabsliggaren.breach.BreachPosts.risk;
import static se.stabsliggaren.breach.BreachPosts.suspected;
import static se.stabsliggaren.event.RemarkKind.ADVICE_NOT_FOLLOWED_WITHOUT_REASONS;
import static se.stabsliggaren.event.RemarkKind.INFORMED_BOTH_WAYS;
import static se.stabsliggaren.event.RemarkKind.NOT_INFORMED_DESPITE_HIGH_RISK;
import static se.stabsliggaren.event.RemarkKind.NOT_INFORMED_WITHOUT_REASONS;
import static se.stabsliggaren.event.RemarkKind.NOT_NOTIFIED_DESPITE_RISK;
import static se.stabsliggaren.event.RemarkKind.NOT_NOTIFIED_WITHOUT_REASONS;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;

class BreachDecisionsTest {

    @Nested
    class WhenItIsDecidedWhetherToNotify {

        @Test
        void recordsIt() {
            incident().given(suspected("skolan")).when(notification(true, null)).isRecorded();
            incident()
                    .given(suspected("skolan"), risk(Risk.UNLIKELY))
                    .when(notification(false, REASONS))
                    .isRecorded();
        }

        @Test
        void remarksThatNobodySaidWhyNot() {
            incident()
                    .given(suspected("skolan"))
                    .when(notification(false, null))
                    .isRemarked(NOT_NOTIFIED_WITHOUT_REASONS);
        }

        @Test
        void remarksThatARiskWasJudged() {
            incident()
                    .given(suspected("skolan"), risk(Risk.RISK))
                    .when(notification(false, REASONS))
                    .isRemarked(NOT_NOTIFIED_DESPITE_RISK, FIRST + 1);
        }

        @Test
        void goesByTheRiskAsLastJudged() {
            incident()
                    .given(suspected("skolan"), risk(Risk.HIGH), risk(Risk.UNLIKELY))
                    .when(notification(false, REASONS))
                    .isRecorded();
        }
    }

    @Nested
    class WhenTheOfficerIsConsulted {

        @Test
        void recordsItWhetherTheAdviceWasFollowedOrNobodySaid() {
            incident().given(suspected("skolan")).when(officer(true, null)).isRecorded();
            incident().given(suspected("skolan")).when(officer(null, null)).isRecorded();
            incident().given(suspected("skolan")).when(officer(false, REASONS)).isRecorded();
        }

        @Test
        void remarksThatItWasNotFollowedAndNobodySaidWhy() {
            incident()
                    .given(suspected("skolan"))
                    .when(officer(false, null))
                    .isRemarked(ADVICE_NOT_FOLLOWED_WITHOUT_REASONS);
        }
    }

    @Nested
    class WhenTheDataSubjectsAreInformedOrNot {

        @Test
        void recordsIt() {
            incident().given(suspected("skolan")).when(informed()).isRecorded();
            incident()
                    .given(suspected("skolan"))
                    .when(notInformed(NotInformedGround.NO_HIGH_RISK, REASONS))
                    .isRecorded();
        }

        @Test
        void remarksThatNobodySaidWhyNot() {
            incident()
                    .given(suspected("skolan"))
                    .when(notInformed(NotInformedGround.NOT_YET, null))
                    .isRemarked(NOT_INFORMED_WITHOUT_REASONS);
        }

        @Test
        void remarksThatTheyAreSaidToBeBothInformedAndNot() {
            SubjectsNotInformed not = notInformed(NotInformedGround.NO_HIGH_RISK, REASONS);
            incident().given(suspected("skolan"), informed()).when(not).isRemarked(INFORMED_BOTH_WAYS, FIRST + 1);
            incident().given(suspected("skolan"), not).when(informed()).isRemarked(INFORMED_BOTH_WAYS, FIRST + 1);
        }

        @Test
        void informsThemAfterTheRiskWasJudgedAnewAsHigh() {
            incident()
                    .given(suspected("skolan"), notInformed(NotInformedGround.NO_HIGH_RISK, REASONS), risk(Risk.HIGH))
                    .when(informed())
                    .isRecorded();
        }

        @Test
        void informsThemAfterItWasNotYetTime() {
            incident()
                    .given(suspected("skolan"), notInformed(NotInformedGround.NOT_YET, REASONS))
                    .when(informed())
                    .isRecorded();
        }

        @Test
        void remarksThatTheRiskWasJudgedHigh() {
            incident()
                    .given(suspected("skolan"), risk(Risk.HIGH))
                    .when(notInformed(NotInformedGround.NO_HIGH_RISK, REASONS))
                    .isRemarked(NOT_INFORMED_DESPITE_HIGH_RISK, FIRST + 1);
        }

        @Test
        void recordsAnotherGroundDespiteAHighRisk() {
            incident()
                    .given(suspected("skolan"), risk(Risk.HIGH))
                    .when(notInformed(NotInformedGround.DATA_UNINTELLIGIBLE, REASONS))
                    .isRecorded();
        }
    }
}
