package se.stabsliggaren.move;

import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveCalledOff;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.ledger.IncidentCase;

class MovesTest {

    private static final Event BEGUN = begun("grannen.example/ledger/0002/register+00000000+AQ");
    private static final Event TAKEN_OVER = new MoveTakenOver(
            "exempelby.example/ledger/0001/incident/0001+00000001+AQ",
            "exempelby.example/ledger/0001/register+00000002+AQ",
            "AAAA");

    @Test
    void recordsThatTheLogMoves() {
        incident().when(BEGUN).isRecorded();
    }

    @Test
    void recordsThatAClosedIncidentMovesWithoutRemark() {
        incident().given(new IncidentClosed(null)).when(BEGUN).isRecorded();
    }

    @Test
    void refusesAReceiverWithoutAKey() {
        incident().when(begun("grannen.example")).isRefused("data.register", "ingen nyckel till ett register");
    }

    @Nested
    class WhenTheLogMoves {

        @Test
        void refusesEverythingElse() {
            for (Event event : new Event[] {note(), BEGUN, new IncidentClosed(null), hidden()}) {
                moving().when(event).isRefused("", "flyttade vid nr %d till grannen.example".formatted(FIRST));
            }
        }

        @Test
        void refusesItFromSomebodyWhoIsNotIntroduced() {
            moving().by("a2").when(note()).isRefused("", "flyttade vid nr");
        }

        @Test
        void goesOnOnceItIsTakenOver() {
            moving().given(TAKEN_OVER).when(note()).isRecorded();
            moving().given(TAKEN_OVER).when(BEGUN).isRecorded();
        }

        @Test
        void goesOnOnceItIsCalledOff() {
            moving().given(refused()).when(note()).isRecorded();
            moving().given(stated("Testa Testlund", "Prova Provdotter"))
                    .when(note())
                    .isRecorded();
        }

        @Test
        void isNotCalledOffByOnePerson() {
            moving().when(stated("Testa Testlund", "Testa Testlund")).isRefused("data", "två olika personers ord");
            moving().when(stated("Testa Testlund", null)).isRefused("data", "två olika personers ord");
            moving().when(stated(null, "Testa Testlund")).isRefused("data", "två olika personers ord");
        }

        @Test
        void isNotCalledOffForNoReasonOrForTwo() {
            moving().when(new MoveCalledOff(null, null, person("Testa Testlund"), person("Prova Provdotter")))
                    .isRefused("data", "ange det ena");
            moving().when(new MoveCalledOff(
                            "AAAA", Text.of("Svarar inte."), person("Testa Testlund"), person("Prova Provdotter")))
                    .isRefused("data", "ange det ena");
        }

        private static Event refused() {
            return new MoveCalledOff("AAAA", null, null, null);
        }

        private static Event stated(@Nullable String first, @Nullable String second) {
            return new MoveCalledOff(null, Text.of("Deras liggare brann upp."), person(first), person(second));
        }

        private static @Nullable Person person(@Nullable String name) {
            return name == null ? null : Person.of(name);
        }

        private static Event hidden() {
            return new PostHidden(Ref.to(1), null, Text.of("Fel öron."));
        }
    }

    @Nested
    class WhenItDoesNot {

        @Test
        void refusesToTakeOverOrCallOff() {
            incident().when(TAKEN_OVER).isRefused("type", "Händelsen flyttar inte");
            incident().when(new MoveCalledOff("AAAA", null, null, null)).isRefused("type", "Händelsen flyttar inte");
            moving().given(TAKEN_OVER).when(TAKEN_OVER).isRefused("type", "Händelsen flyttar inte");
        }

        @Test
        void refusesToCorrectOrWithdrawWhatAMoveSaid() {
            moving().given(TAKEN_OVER).whenCorrecting(FIRST, BEGUN).isRefused("corrects", "varken rättas");
            for (int post : new int[] {FIRST, FIRST + 1}) {
                moving().given(TAKEN_OVER)
                        .when(new PostWithdrawn(Ref.to(post), Text.of("Fel.")))
                        .isRefused("data.post", "varken rättas eller återkallas");
            }
        }
    }

    private static IncidentCase moving() {
        return incident().given(BEGUN);
    }

    private static Event begun(String register) {
        return new MoveBegun(
                "exempelby.example/ledger/0001/incident/0001+00000000+AQ",
                register,
                Text.of("Grannkommunen"),
                Person.of("Testa Testlund"),
                "L1-2024-1");
    }

    private static Event note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
