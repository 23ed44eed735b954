package se.stabsliggaren.breach;

import static se.stabsliggaren.breach.BreachPosts.aware;
import static se.stabsliggaren.breach.BreachPosts.closed;
import static se.stabsliggaren.breach.BreachPosts.consequences;
import static se.stabsliggaren.breach.BreachPosts.described;
import static se.stabsliggaren.breach.BreachPosts.measure;
import static se.stabsliggaren.breach.BreachPosts.note;
import static se.stabsliggaren.breach.BreachPosts.processor;
import static se.stabsliggaren.breach.BreachPosts.risk;
import static se.stabsliggaren.breach.BreachPosts.suspected;
import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ALREADY_AWARE;
import static se.stabsliggaren.event.RemarkKind.ANOTHER_CONTROLLER;
import static se.stabsliggaren.event.RemarkKind.AWARE_WITHOUT_JUDGE;
import static se.stabsliggaren.event.RemarkKind.BREACH_ALREADY_CLOSED;
import static se.stabsliggaren.event.RemarkKind.BREACH_WITHOUT_CONTROLLER;
import static se.stabsliggaren.event.RemarkKind.NAME_NEARLY_KNOWN;
import static se.stabsliggaren.event.RemarkKind.RISK_WITHOUT_REASONS;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.Ref;

class BreachesTest {

    @Nested
    class WhenABreachIsSuspected {

        @Test
        void recordsIt() {
            incident().when(suspected("skolan")).isRecorded();
        }

        @Test
        void remarksThatNobodyControlsTheData() {
            incident().when(suspected()).isRemarked(BREACH_WITHOUT_CONTROLLER);
            incident().when(suspected("Okänd")).isRemarked(BREACH_WITHOUT_CONTROLLER);
        }
    }

    @Nested
    class WhenSomebodyBecameAware {

        @Test
        void recordsItOfASuspicion() {
            incident().given(suspected("skolan")).when(aware(Ref.to(FIRST))).isRecorded();
        }

        @Test
        void recordsItAsTheFirstThatIsKnown() {
            incident().when(aware(null, "skolan")).isRecorded();
        }

        @Test
        void remarksThatNobodyControlsTheData() {
            incident().when(aware(null)).isRemarked(BREACH_WITHOUT_CONTROLLER);
        }

        @Test
        void remarksThatNobodyJudgedIt() {
            incident()
                    .when(new BecameAware(null, List.of("skolan"), null, null))
                    .isRemarked(AWARE_WITHOUT_JUDGE);
        }

        @Test
        void remarksThatItIsJudged() {
            incident()
                    .given(suspected("skolan"), aware(Ref.to(FIRST), "skolan"))
                    .when(aware(Ref.to(FIRST), "skolan"))
                    .isRemarked(ALREADY_AWARE, FIRST + 1);
            incident()
                    .given(aware(null, "skolan"))
                    .when(aware(Ref.to(FIRST), "skolan"))
                    .isRemarked(ALREADY_AWARE, FIRST);
        }

        @Test
        void remarksAControllerThatTheBreachIsNotSaidToBeOf() {
            incident()
                    .given(suspected("skolan"))
                    .when(aware(Ref.to(FIRST), "skölan"))
                    .hasRemarks(ANOTHER_CONTROLLER, NAME_NEARLY_KNOWN);
            incident()
                    .given(suspected("skolan"))
                    .when(aware(Ref.to(FIRST), " Skolan "))
                    .isRecorded();
        }

        @Test
        void recordsItForEachController() {
            incident()
                    .given(suspected("skolan", "vården"), aware(Ref.to(FIRST), "skolan"))
                    .when(aware(Ref.to(FIRST), "vården"))
                    .isRecorded();
        }
    }

    @Nested
    class WhenABreachIsDescribedAndAssessed {

        @Test
        void recordsIt() {
            incident().given(suspected("skolan")).when(described()).isRecorded();
            incident().given(suspected("skolan")).when(consequences()).isRecorded();
            incident().given(suspected("skolan")).when(measure()).isRecorded();
            incident().given(suspected("skolan")).when(risk(Risk.HIGH)).isRecorded();
        }

        @Test
        void remarksThatThePostReferredToIsNoBreach() {
            incident().given(note()).when(described()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
            incident().given(note()).when(consequences()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
            incident().given(note()).when(measure()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }

        @Test
        void remarksThatTheRiskIsJudgedWithoutReasons() {
            incident()
                    .given(suspected("skolan"))
                    .when(new RiskJudged(Ref.to(FIRST), List.of(), Risk.RISK, null, null))
                    .isRemarked(RISK_WITHOUT_REASONS);
        }

        @Test
        void remarksThatTheBreachIsClosed() {
            incident()
                    .given(suspected("skolan"), closed())
                    .when(described())
                    .isRemarked(BREACH_ALREADY_CLOSED, FIRST + 1);
        }
    }

    @Nested
    class WhenAProcessorTellsOfABreach {

        @Test
        void recordsIt() {
            incident().when(processor(null)).isRecorded();
            incident().given(suspected("skolan")).when(processor(Ref.to(FIRST))).isRecorded();
        }

        @Test
        void remarksThatThePostReferredToIsNoBreach() {
            incident().given(note()).when(processor(Ref.to(FIRST))).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }
}
