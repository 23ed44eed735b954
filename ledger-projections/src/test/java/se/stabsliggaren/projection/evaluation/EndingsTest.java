package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.ReturnExpected;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;

/** What began is told to its end: the loss and how it was over, the work and how it was left. */
class EndingsTest {

    private final History history = new History();

    @Nested
    class OfAConsequence {

        @Test
        void itIsToldFromTheLossOverItsChangeToItsEnd() {
            int noted = history.occurred("2024-11-06T08:00Z").records(homeCare(null));
            int other = history.occurred("2024-11-06T09:00Z").records(operation("skolan", null));
            int changed = history.occurred("2024-11-06T12:00Z")
                    .records(new ConsequenceChanged(
                            Ref.to(noted), Text.of("Listorna kom på papper"), null, Text.of("bud")));
            int ended = history.occurred("2024-11-08T10:00Z")
                    .records(new ConsequenceEnded(Ref.to(noted), Text.of("Planeringen går att nå")));
            assertThat(told("4"))
                    .extracting(Sentence::plain)
                    .containsExactly(
                            "ons 6 nov kl. 09.00: hemtjänst: Planeringen går inte att nå",
                            "ons 6 nov kl. 13.00: Påverkan ändrad, hemtjänst (nr 1): Listorna kom på papper,"
                                    + " så arbetar vi under tiden: bud",
                            "fre 8 nov kl. 11.00: Påverkan över, hemtjänst (nr 1): Planeringen går att nå",
                            "ons 6 nov kl. 10.00: skolan: Planeringen går inte att nå");
            assertThat(told("4"))
                    .extracting(Sentence::cites)
                    .containsExactly(List.of(noted), List.of(noted, changed), List.of(noted, ended), List.of(other));
        }

        @Test
        void howLongItLastedCitesBothItsBounds() {
            int noted = history.occurred("2024-11-06T08:00Z").records(homeCare(null));
            int ended = history.occurred("2024-11-08T10:00Z").records(new ConsequenceEnded(Ref.to(noted), null));
            assertThat(value("Konsekvensens längd, hemtjänst").plain()).isEqualTo("2 dygn 2 h");
            assertThat(value("Konsekvensens längd, hemtjänst").cites()).containsExactly(noted, ended);
        }

        @Test
        void ofOneThatNoPostEndsItIsSaid() {
            int noted = history.occurred("2024-11-06T08:00Z").records(homeCare(null));
            assertThat(value("Konsekvensens längd, hemtjänst").plain()).isEqualTo("ingen post säger att det är över");
            assertThat(value("Konsekvensens längd, hemtjänst").cites()).containsExactly(noted);
        }

        @Test
        void whereItsPostSaysSinceWhenItIsCountedFromThere() {
            int noted = history.occurred("2024-11-06T08:00Z")
                    .records(homeCare(new Validity(When.parse("2024-11-05T08:00Z"), null, null)));
            history.occurred("2024-11-08T08:00Z").records(new ConsequenceEnded(Ref.to(noted), null));
            assertThat(value("Konsekvensens längd, hemtjänst").plain()).isEqualTo("3 dygn");
            assertThat(told("4").getFirst().plain()).endsWith(". Uppgavs gälla från tis 5 nov kl. 09.00");
        }

        @Test
        void oneToldAfterItsStatedEndLastedUntilThen() {
            history.clock("2024-11-10T08:00:00Z");
            int noted = history.occurred("2024-11-06T08:00Z").records(homeCare(until("2024-11-07T10:00Z")));
            assertThat(value("Konsekvensens längd, hemtjänst").plain()).isEqualTo("1 dygn 2 h");
            assertThat(value("Konsekvensens längd, hemtjänst").cites()).containsExactly(noted);
        }

        @Test
        void anEndStatedAheadIsCountedToAsStatedOnceItHasPassed() {
            history.clock("2024-11-06T08:30:00Z");
            history.occurred("2024-11-06T08:00Z").records(homeCare(until("2024-11-07T10:00Z")));
            assertThat(value("Konsekvensens längd, hemtjänst").plain()).isEqualTo("ingen post säger att det är över");
            history.clock("2024-11-10T08:00:00Z");
            assertThat(value("Konsekvensens längd, hemtjänst").plain())
                    .isEqualTo("1 dygn 2 h, om det slutade som uppgavs i förväg; ingen post säger att det är över");
        }

        @Test
        void aStatedDayIsCountedToItsEnd() {
            history.clock("2024-11-25T08:00:00Z");
            history.records(homeCare(new Validity(When.parse("2024-11-21"), When.parse("2024-11-22"), null)));
            assertThat(value("Konsekvensens längd, hemtjänst").plain()).isEqualTo("mellan 1 dygn och 2 dygn");
        }

        @Test
        void anEndPlacedBeforeItsBeginningGivesNoLength() {
            int noted = history.occurred("2024-11-06T08:00Z").records(homeCare(null));
            int ended = history.occurred("2024-11-05T08:00Z").records(new ConsequenceEnded(Ref.to(noted), null));
            assertThat(value("Konsekvensens längd, hemtjänst").plain())
                    .isEqualTo("går inte att beräkna: slutet är tidsatt före början");
            assertThat(value("Konsekvensens längd, hemtjänst").cites()).containsExactly(noted, ended);
        }

        private static Validity until(String to) {
            return new Validity(null, When.parse(to), null);
        }

        @Test
        void whatIsSaidOfOneThatWasWithdrawnIsToldAllTheSame() {
            int noted = history.records(homeCare(null));
            int ended = history.records(new ConsequenceEnded(Ref.to(noted), Text.of("över")));
            history.records(new PostWithdrawn(Ref.to(noted), Text.of("fel händelse")));
            assertThat(told("4")).singleElement().satisfies(sentence -> {
                assertThat(sentence.plain()).endsWith("Påverkan över, nr 1: över");
                assertThat(sentence.cites()).containsExactly(ended);
            });
        }

        private ConsequenceNoted homeCare(Validity holds) {
            return operation("hemtjänst", holds);
        }

        private ConsequenceNoted operation(String name, Validity holds) {
            return new ConsequenceNoted(name, Text.of("Planeringen går inte att nå"), null, null, null, holds);
        }
    }

    @Test
    void aManualRoutineIsToldToItsEnd() {
        int begun = history.occurred("2024-11-06T12:00Z")
                .records(new RoutineBegun("kansliet", Text.of("Diarium på papper"), null));
        history.occurred("2024-11-09T12:00Z").records(new RoutineEnded(Ref.to(begun), Text.of("inskrivet")));
        assertThat(told("5.7"))
                .extracting(Sentence::plain)
                .containsExactly(
                        "ons 6 nov kl. 13.00: Manuell rutin för kansliet: Diarium på papper",
                        "lör 9 nov kl. 13.00: Manuell rutin slutar, kansliet (nr 1): inskrivet");
    }

    @Test
    void aRoundOfPasswordsIsToldToItsEnd() {
        int begun = history.occurred("2024-11-06T12:00Z")
                .records(new CredentialRoundStarted(null, "medarbetare", null, null));
        history.occurred("2024-11-07T12:00Z").records(new CredentialRoundProgressed(Ref.to(begun), 60, null));
        history.occurred("2024-11-08T12:00Z").records(new CredentialRoundFinished(Ref.to(begun), null));
        assertThat(told("5.8"))
                .extracting(Sentence::plain)
                .containsExactly(
                        "ons 6 nov kl. 13.00: Lösenordsbyte för medarbetare",
                        "tors 7 nov kl. 13.00: Lösenordsbyte, medarbetare (nr 1): 60 procent",
                        "fre 8 nov kl. 13.00: Lösenordsbyte klart, medarbetare (nr 1)");
    }

    @Test
    void theStaffIsToldToHaveStoodDown() {
        history.occurred("2024-11-06T12:00Z").records(new StaffActivated(null, "brandstationen"));
        history.occurred("2024-11-09T12:00Z").records(new StaffStoodDown(null));
        assertThat(told("5.2"))
                .extracting(Sentence::plain)
                .containsExactly(
                        "ons 6 nov kl. 13.00: Staben började arbeta i brandstationen",
                        "lör 9 nov kl. 13.00: Staben avvecklad");
    }

    @Test
    void crisisWorkThatBeganAgainIsToldWhereItsEndIs() {
        history.records(new IncidentClosed(null));
        int again = history.occurred("2024-11-20T12:00Z").records(new IncidentReopened(Text.of("de är kvar")));
        assertThat(told("")).last().satisfies(sentence -> {
            assertThat(sentence.plain()).isEqualTo("ons 20 nov kl. 13.00: Krisarbetet återupptaget: de är kvar");
            assertThat(sentence.cites()).containsExactly(again);
        });
    }

    @Test
    void aBreachIsToldToBeClosed() {
        int suspected = history.records(new BreachSuspected(Text.of("Loggar saknas"), List.of(), null));
        int closed = history.records(new BreachClosed(Ref.to(suspected), null));
        assertThat(told("4")).singleElement().satisfies(sentence -> assertThat(sentence.cites())
                .containsExactly(suspected, closed));
    }

    @Test
    void aForecastIsToldWithItsHistoryAndHowFarItWasFromWhatCame() {
        int first = history.occurred("2024-11-06T12:00Z").records(expected("2024-11-08T12:00Z"));
        int moved = history.occurred("2024-11-08T12:00Z").records(expected("2024-11-10T12:00Z"));
        int back = history.occurred("2024-11-11T15:00Z")
                .records(new SystemStatusChanged(Scope.named("Journalen"), SystemStatus.UP, null, null, null));
        assertThat(told("5.8")).last().satisfies(sentence -> {
            assertThat(sentence.plain())
                    .isEqualTo(
                            "Journalen (system): väntades åter sön 10 nov 2024 kl. 13.00; först sades fre 8 nov 2024 kl. 13.00,"
                                    + " flyttad 1 gång; åter mån 11 nov kl. 16.00");
            assertThat(sentence.cites()).containsExactly(first, moved, back);
        });
        assertThat(value("Från första prognos till åter").plain()).isEqualTo("Journalen: 3 dygn 3 h");
    }

    @Test
    void aForecastThatNothingFollowedDeniesNothing() {
        history.records(expected("2024-11-08T12:00Z"));
        assertThat(told("5.8")).last().satisfies(sentence -> assertThat(sentence.plain())
                .endsWith("; ingen post säger att det är åter"));
    }

    private static ReturnExpected expected(String when) {
        return new ReturnExpected(Scope.named("Journalen"), When.parse(when), null, null);
    }

    private List<Sentence> told(String number) {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow()
                .told();
    }

    private Sentence value(String measure) {
        return history.page(new EvaluationReport()).sections().stream()
                .flatMap(section -> section.measures().stream())
                .filter(found -> found.name().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
