package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;

/** How long things took, as well as posts say it. */
class CountedTimesTest {

    private final History history = new History();

    @Nested
    class WhenTimesAreCounted {

        @Test
        void exactTimesGiveALengthAndCiteBoth() {
            int aware = history.occurred("2024-11-06T12:00Z").records(aware());
            int met = history.occurred("2024-11-06T14:30Z").records(meeting());
            history.occurred("2024-11-07T08:00Z").records(meeting());
            Sentence value = value("Från kännedom till det första stabsmötet");
            assertThat(value.plain()).isEqualTo("2 h 30 min");
            assertThat(value.cites()).containsExactly(aware, met);
        }

        @Test
        void anUncertainTimeGivesARange() {
            history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred("2024-11-06/afternoon").records(meeting());
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .isEqualTo("mellan 1 h före kännedomen och 5 h efter");
        }

        @Test
        void aTimeThatEndsAtAMomentIsCountedToThatMoment() {
            history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred(Occurred.between(When.parse("2024-11-06T14:00Z"), When.parse("2024-11-06T16:00Z")))
                    .records(meeting());
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .isEqualTo("mellan 2 h och 4 h");
        }

        @Test
        void whatCameFirstAfterAllIsSaidToHaveComeBefore() {
            history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred("2024-11-06T04:50Z").records(meeting());
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .isEqualTo("redan 7 h 10 min före kännedomen");
        }

        @Test
        void anUncertainTimeBeforeGivesARangeBefore() {
            history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred("2024-11-06/morning").records(meeting());
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .isEqualTo("redan mellan 7 h och 4 h före kännedomen");
        }

        @Test
        void anUnknownTimeIsNotGuessed() {
            history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred(Occurred.isUnknown()).records(meeting());
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .isEqualTo("går inte att beräkna: ingen post säger när");
        }

        @Test
        void aTimeThatEndsBeforeItBeginsIsNotCounted() {
            int aware = history.occurred("2024-11-06T12:00Z").records(aware());
            int met = history.occurred(Occurred.between(When.parse("2024-11-09"), When.parse("2024-11-07")))
                    .records(meeting());
            Sentence value = value("Från kännedom till det första stabsmötet");
            assertThat(value.plain()).isEqualTo("går inte att beräkna: ingen post säger när");
            assertThat(value.cites()).containsExactly(aware, met);
        }

        @Test
        void aMissingEndSaysWhichOne() {
            int aware = history.occurred("2024-11-06T12:00Z").records(aware());
            Sentence value = value("Från kännedom till det första stabsmötet");
            assertThat(value.plain()).isEqualTo("går inte att beräkna: ingen post säger när staben möttes");
            assertThat(value.cites()).containsExactly(aware);
        }

        @Test
        void anAssumedTimeIsSaidToBeAssumed() {
            history.records(aware());
            history.occurred("2024-11-06T14:30Z").records(meeting());
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .endsWith(", med antagen tid");
        }

        @Test
        void theDecisionThatCutTheInternetIsTheOneAStatusRefersTo() {
            int aware = history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred("2024-11-06T12:30Z").records(decision("Internet är viktigt."));
            int cut = history.occurred("2024-11-06T13:00Z").records(decision("Nätet stängs."));
            int shut = history.records(
                    new SystemStatusChanged(Scope.named("Internet"), SystemStatus.SHUT_BY_US, null, null, Ref.to(cut)));
            Sentence value = value("Från kännedom till beslutet att stänga internet");
            assertThat(value.plain()).isEqualTo("1 h");
            assertThat(value.cites()).containsExactly(aware, cut, shut);
        }

        @Test
        void aRecipientInAnotherSpellingIsTheSame() {
            int aware = history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred("2024-11-08T12:00Z").records(filed("IMY", Stage.INITIAL));
            int first = history.occurred("2024-11-07T12:00Z").records(filed(" imy ", Stage.INITIAL));
            assertThat(section("5.9").measures())
                    .filteredOn(measure -> measure.name().startsWith("Från kännedom till den första anmälan"))
                    .singleElement()
                    .satisfies(measure -> {
                        assertThat(measure.name()).isEqualTo("Från kännedom till den första anmälan hos IMY");
                        assertThat(measure.value().plain()).isEqualTo("1 dygn");
                        assertThat(measure.value().cites()).containsExactly(aware, first);
                    });
        }

        @Test
        void aSupplementIsNoFirstNotification() {
            history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred("2024-11-08T12:00Z").records(filed("IMY", Stage.SUPPLEMENT));
            assertThat(section("5.9").measures())
                    .extracting(Measure::name)
                    .noneMatch(name -> name.contains("den första anmälan"));
        }

        @Test
        void theFirstTraceIsTheEarliestThatAnyPostTellsOf() {
            int detected = history.occurred("2026-11-06T08:00Z").records(detected(null));
            int aware = history.occurred("2026-11-06T12:00Z").records(aware());
            assertThat(value("Från första spår till kännedom").plain()).isEqualTo("4 h");
            assertThat(value("Från första spår till kännedom").cites()).containsExactly(detected, aware);
            history.occurred("2026-11-06T07:00Z").records(new ProcessorNoticed(null, "driftbolaget", null));
            assertThat(value("Från första spår till kännedom").plain()).isEqualTo("5 h");
            history.occurred("2026-11-07T08:00Z")
                    .records(new BreachSuspected(Text.of("Filer borta."), List.of(), When.parse("2026-11-06T05:00Z")));
            assertThat(value("Från första spår till kännedom").plain()).isEqualTo("7 h");
        }

        @Test
        void fromDetectionIsCountedWhereADetectionIsTold() {
            int detected = history.occurred("2026-11-06T08:00Z").records(detected(null));
            int met = history.occurred("2026-11-06T10:00Z").records(meeting());
            assertThat(value("Från upptäckt till det första stabsmötet").plain())
                    .isEqualTo("2 h");
            assertThat(value("Från upptäckt till det första stabsmötet").cites())
                    .containsExactly(detected, met);
        }

        @Test
        void whereTheLawCountsFromKnowledgeOfTheIncidentTheMeasureDoesToo() {
            int detected = history.occurred("2026-11-06T08:00Z").records(detected(Knower.OWN_STAFF));
            int filed = history.occurred("2026-11-06T20:00Z")
                    .records(new DutyFiled("CSL.EARLY", "CERT-SE", null, Stage.INITIAL, null, null, null, null));
            Sentence value = reported("CERT-SE");
            assertThat(value.plain()).isEqualTo("12 h");
            assertThat(value.cites()).containsExactly(detected, filed);
        }

        @Test
        void aDetectionOfWhichNobodySaysWhoseItWasIsNoKnowledgeOfTheBody() {
            history.occurred("2026-11-06T08:00Z").records(detected(null));
            history.occurred("2026-11-06T20:00Z")
                    .records(new DutyFiled("CSL.EARLY", "CERT-SE", null, Stage.INITIAL, null, null, null, null));
            assertThat(reported("CERT-SE").plain())
                    .isEqualTo("går inte att beräkna: ingen post säger när myndigheten själv kände till incidenten");
        }

        @Test
        void thatNobodyWasAwareOfABreachIsNotToldAsThoughNobodyKnewOfTheIncident() {
            history.occurred("2026-11-06T08:00Z").records(detected(Knower.OWN_STAFF));
            history.occurred("2026-11-06T10:00Z").records(meeting());
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .isEqualTo("går inte att beräkna: ingen post säger när någon fick kännedom om en"
                            + " personuppgiftsincident");
        }

        @Test
        void aMeetingOfOthersIsNoMeetingOfTheStaff() {
            history.occurred("2024-11-06T12:00Z").records(aware());
            int theirs = history.occurred("2024-11-06T13:00Z")
                    .records(new MeetingHeld(null, "samverkanskonferens", null, List.of(), List.of(), List.of(), null));
            assertThat(value("Stabsmöten").plain()).isEqualTo("Ingen post säger att ett visst stabsmöte hölls.");
            assertThat(value("Andra möten: samverkanskonferens").cites()).containsExactly(theirs);
            int ours = history.occurred("2024-11-06T14:00Z")
                    .records(new MeetingHeld(null, "Stabsmöte", null, List.of(), List.of(), List.of(), null));
            assertThat(value("Stabsmöten").cites()).containsExactly(ours);
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .isEqualTo("2 h");
        }

        @Test
        void whatCanHaveTakenNoTimeAtAllIsToldByItsMost() {
            history.occurred("2024-11-06T12:00Z").records(aware());
            history.occurred(Occurred.between(When.parse("2024-11-06T12:00Z"), When.parse("2024-11-06T15:00Z")))
                    .records(meeting());
            assertThat(value("Från kännedom till det första stabsmötet").plain())
                    .isEqualTo("högst 3 h");
        }

        @Test
        void staffModeThatLastsIsCountedUntilNow() {
            history.occurred("2024-11-06T12:00Z").records(staffMode(Change.STARTED));
            assertThat(history.page(new EvaluationReport(), History.readAt("2024-11-08T12:00:00Z"))
                            .sections())
                    .flatExtracting(Section::measures)
                    .filteredOn(measure -> measure.name().equals("Stabsläge"))
                    .extracting(measure -> measure.value().plain())
                    .containsExactly("2 dygn hittills; ingen post säger att det är slut");
        }

        @Test
        void aRoutineLastsUntilTheLastPostThatSaysSo() {
            history.occurred(Occurred.between(When.parse("2024-11-02"), When.parse("2024-11-08")));
            int begun = history.records(new RoutineBegun("kansliet", Text.of("Diarium på papper."), null));
            history.clock("2025-02-03T08:00:00Z");
            Sentence told = value("Tid på manuell rutin, kansliet");
            assertThat(told.plain()).isEqualTo("ingen post säger hur länge");
            assertThat(told.cites()).containsExactly(begun);
            history.occurred(Occurred.between(When.parse("2024-11-09"), When.parse("2024-11-15")))
                    .records(new RoutineContinued(Ref.to(begun), null));
            assertThat(value("Tid på manuell rutin, kansliet").plain()).isEqualTo("ingen post säger hur länge");
            int still = history.occurred("2024-11-20").records(new RoutineContinued(Ref.to(begun), null));
            assertThat(value("Tid på manuell rutin, kansliet").plain())
                    .isEqualTo("minst 11 dygn; ingen post säger att det är slut");
            assertThat(value("Tid på manuell rutin, kansliet").cites()).containsExactly(begun, still);
            history.occurred("2024-11-22").records(new RoutineEnded(Ref.to(begun), null));
            assertThat(value("Tid på manuell rutin, kansliet").plain()).isEqualTo("mellan 13 dygn och 21 dygn");
        }

        @Test
        void whenARoutineCanHaveBegunIsNotHowLongItLasted() {
            int begun = history.occurred(
                            Occurred.between(When.parse("2024-11-06T08:00Z"), When.parse("2024-11-06T11:00Z")))
                    .records(new RoutineBegun("kansliet", Text.of("Diarium på papper."), null));
            assertThat(value("Tid på manuell rutin, kansliet").plain()).isEqualTo("ingen post säger hur länge");
            history.occurred("2024-11-06T13:00Z").records(new RoutineEnded(Ref.to(begun), null));
            assertThat(value("Tid på manuell rutin, kansliet").plain()).isEqualTo("mellan 2 h och 5 h");
        }

        @Test
        void ofARoutineThatOnlyBeganNobodySaysHowLong() {
            history.occurred("2024-11-06T12:00Z")
                    .records(new RoutineBegun("kansliet", Text.of("Diarium på papper."), null));
            assertThat(value("Tid på manuell rutin, kansliet").plain()).isEqualTo("ingen post säger hur länge");
        }

        @Test
        void staffModeThatEndedIsCountedToItsEnd() {
            history.occurred("2024-11-06T12:00Z").records(staffMode(Change.STARTED));
            history.occurred("2024-11-07T12:00Z").records(staffMode(Change.ENDED));
            assertThat(value("Stabsläge").plain()).isEqualTo("1 dygn");
        }
    }

    private Section section(String number) {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Sentence value(String measure) {
        return history.page(new EvaluationReport()).sections().stream()
                .flatMap(section -> section.measures().stream())
                .filter(found -> found.name().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private Sentence reported(String recipient) {
        return section("5.9").measures().stream()
                .filter(measure -> measure.name().startsWith("Från kännedom till den första anmälan hos")
                        && measure.name().contains(recipient))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static IncidentDetected detected(Knower knower) {
        return new IncidentDetected(Text.of("Larm"), null, null, null, knower);
    }

    private static BecameAware aware() {
        return new BecameAware(null, List.of(), null, null);
    }

    private static MeetingHeld meeting() {
        return new MeetingHeld(null, null, null, List.of(), List.of(), List.of(), null);
    }

    private static DutyFiled filed(String recipient, Stage stage) {
        return new DutyFiled("GDPR33.NOTIFY", recipient, null, stage, null, null, null, null);
    }

    private static StateChanged staffMode(Change change) {
        return new StateChanged(CrisisState.STAFF_MODE, change, null, null, null, null);
    }

    private static DecisionTaken decision(String text) {
        return new DecisionTaken(
                null, Text.of(text), null, List.of(), null, null, null, null, List.of(), null, List.of());
    }
}
