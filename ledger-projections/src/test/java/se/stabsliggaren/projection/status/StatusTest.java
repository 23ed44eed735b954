package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.Channel;
import se.stabsliggaren.projection.status.StatusPage.Consequence;
import se.stabsliggaren.projection.status.StatusPage.CrisisLine;
import se.stabsliggaren.projection.status.StatusPage.Rhythm;
import se.stabsliggaren.projection.status.StatusPage.Role;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Since;
import se.stabsliggaren.projection.text.Since.Surety;

class StatusTest {

    private static final String NOV_20 = "2024-11-20T11:00:00Z";

    private final History history = new History();

    @Nested
    class WhenAnOperationIsHit {

        private final int homeCare = history.records(new ConsequenceNoted(
                "hemtjänst",
                Text.of("Inga körscheman."),
                Text.of("210 brukare"),
                ProtectedValue.LIFE_AND_HEALTH,
                null,
                null));

        @Test
        void peopleComeBeforeWhatWasNotedFirst() {
            history.records(new ConsequenceNoted("arkivet", null, null, null, null, null));
            int school = history.records(
                    new ConsequenceNoted("skolan", null, null, ProtectedValue.FUNCTION_OF_SOCIETY, null, null));
            assertThat(board().consequences()).extracting(Consequence::number).startsWith(homeCare, school);
        }

        @Test
        void aChangeChangesWhatItSaysAndLeavesTheRest() {
            int changed =
                    history.records(new ConsequenceChanged(Ref.to(homeCare), null, null, Text.of("Listor på papper.")));
            Consequence consequence = board().consequences().get(0);
            assertThat(consequence.workaround()).isEqualTo(Text.of("Listor på papper."));
            assertThat(consequence.affected()).isEqualTo(Text.of("210 brukare"));
            assertThat(consequence.changed()).isEqualTo(changed);
        }

        @Test
        void endedItLeavesTheBoard() {
            history.records(new ConsequenceEnded(Ref.to(homeCare), null));
            assertThat(board().consequences()).isEmpty();
        }

        @Test
        void anEndThatMayNotHaveComeLeavesItOnTheBoardAndSaysSo() {
            int ended = history.occurred(Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2024-11-27"))))
                    .records(new ConsequenceEnded(Ref.to(homeCare), null));
            assertThat(boardAt(NOV_20).consequences().get(0).perhapsOver()).isEqualTo(ended);
        }
    }

    @Test
    void aStatusOfAWeekThatHasPassedIsNotTakenForTheStatusNow() {
        history.occurred(Occurred.between(When.parse("2024-11-02"), When.parse("2024-11-08")))
                .records(status(Scope.everything(), SystemStatus.DOWN));
        Since since = boardAt(NOV_20).systems().get(0).condition().since();
        assertThat(since.surety()).isEqualTo(Surety.OF_A_TIME_PAST);
        assertThat(since.words())
                .isEqualTo("sades om tiden från lör 2 nov till och med fre 8 nov; ingen post säger om det är så än");
    }

    @Test
    void anAssumedTimeSaysThatItIsAssumed() {
        history.records(status(Scope.everything(), SystemStatus.DOWN));
        assertThat(board().systems().get(0).condition().since().words()).endsWith("(tiden antagen)");
    }

    @Test
    void aManualRoutineIsInUseUntilItIsEnded() {
        int routine = history.records(new RoutineBegun("kansliet", Text.of("Diarium på papper."), null));
        int still = history.records(new RoutineContinued(Ref.to(routine), null));
        assertThat(board().routines().get(0).stillSo().post()).isEqualTo(still);
        history.records(new RoutineEnded(Ref.to(routine), null));
        assertThat(board().routines()).isEmpty();
    }

    @Test
    void aCredentialRoundSaysHowFarItHasComeAndWhenItIsLate() {
        int round =
                history.records(new CredentialRoundStarted(null, "alla medarbetare", When.parse("2024-11-11"), null));
        history.records(new CredentialRoundProgressed(Ref.to(round), 60, null));
        assertThat(board().rounds().get(0).percent()).isEqualTo(60);
        assertThat(board().rounds().get(0).overdue()).isFalse();
        assertThat(boardAt(NOV_20).rounds().get(0).overdue()).isTrue();
        history.records(new CredentialRoundFinished(Ref.to(round), null));
        assertThat(boardAt(NOV_20).rounds().get(0).finished()).isTrue();
        assertThat(boardAt(NOV_20).rounds().get(0).overdue()).isFalse();
    }

    @Test
    void aChannelNobodyRegisteredStandsUnderItsName() {
        int web = history.records(new ChannelRegistered("webben", Side.EXTERNAL, List.of("medborgare"), null));
        history.records(new ChannelStateChanged(Ref.to(web), null, ChannelState.IN_USE, null));
        history.records(new ChannelStateChanged(null, "sms", ChannelState.LIMITED, null));
        assertThat(board().channels()).extracting(Channel::name).containsExactly("webben", "sms");
        assertThat(board().channels()).extracting(Channel::state).containsExactly("används", "används begränsat");
    }

    @Test
    void systemsAndChannelsAreOneHoweverTheyAreTyped() {
        history.records(status(Scope.named("Lönesystemet"), SystemStatus.DOWN));
        history.records(status(Scope.named("lönesystemet "), SystemStatus.UP));
        history.records(new ChannelStateChanged(null, "Sms", ChannelState.IN_USE, null));
        history.records(new ChannelStateChanged(null, "SMS", ChannelState.LIMITED, null));
        assertThat(board().systems()).extracting(line -> line.which().system()).containsExactly("Lönesystemet");
        assertThat(board().systems())
                .extracting(line -> line.condition().words())
                .containsExactly("i drift");
        assertThat(board().channels()).extracting(Channel::name).containsExactly("Sms");
        assertThat(board().channels()).extracting(Channel::state).containsExactly("används begränsat");
    }

    @Test
    void theStaffSaysHowItWorksNow() {
        history.records(new StaffActivated(null, "Ledningsrummet"));
        history.records(new RhythmSet(1, 2, Per.DAY, null, null));
        history.records(new RhythmSet(1, 1, Per.DAY, null, null));
        history.records(new RoleTaken("stabschef", Person.of("Testa Testlund"), null));
        history.records(new StaffRelieved("stabschef", null, Person.of("Prova Provdotter"), true, null));
        history.records(new StateChanged(CrisisState.STAFF_MODE, Change.STARTED, "2", null, null, null));
        StatusPage page = board();
        assertThat(page.staff().active()).isTrue();
        assertThat(page.staff().rhythms()).extracting(Rhythm::words).containsExactly("1 gång per dag");
        assertThat(page.staff().roles()).extracting(Role::person).containsExactly(Person.of("Prova Provdotter"));
        assertThat(page.crisis())
                .extracting(CrisisLine::state, CrisisLine::said)
                .containsExactly(tuple("stabsläge", "Stabsläge råder"));
    }

    @Test
    void whatHasEndedNobodyKnowsWhenHasEnded() {
        int routine = history.records(new RoutineBegun("kansliet", Text.of("Diarium på papper."), null));
        history.occurred(Occurred.isUnknown()).records(new RoutineEnded(Ref.to(routine), null));
        history.occurred(Occurred.isUnknown()).records(new IncidentContained(null));
        assertThat(board().routines()).isEmpty();
        assertThat(board().crisis().get(0).state()).isEqualTo("vägen in är stängd");
        assertThat(board().crisis().get(0).said()).isEqualTo("Vägen in är stängd");
        assertThat(board().crisis().get(0).since().words()).isEqualTo("okänt när");
    }

    @Test
    void aRhythmThatMayNotHaveBegunStandsApart() {
        history.records(new RhythmSet(1, 2, Per.DAY, null, null));
        history.occurred(Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2025-01-29"))))
                .records(new RhythmSet(1, 1, Per.WEEK, "mindre gruppering", null));
        StatusPage page = boardAt(NOV_20);
        assertThat(page.staff().rhythms()).extracting(Rhythm::group).containsExactly("staben");
        assertThat(page.unsure())
                .extracting(unsure -> Part.plain(unsure.line()))
                .containsExactly("rytm, mindre gruppering: 1 gång per vecka");
    }

    @Test
    void aReopenedIncidentIsNotClosed() {
        history.records(new IncidentClosed(null));
        history.records(new IncidentReopened(null));
        assertThat(board().crisis().get(0).active()).isFalse();
    }

    @Test
    void aCorrectedStatusIsReadInItsLatestWording() {
        int wrong = history.records(status(Scope.named("lönesystemet"), SystemStatus.LOST));
        history.correcting(wrong, "förväxling").records(status(Scope.named("testmiljön"), SystemStatus.LOST));
        assertThat(board().systems()).extracting(line -> line.which().system()).containsExactly("testmiljön");
    }

    private StatusPage board() {
        return history.page(new Status());
    }

    private StatusPage boardAt(String now) {
        return history.page(new Status(), History.readAt(now));
    }

    private static SystemStatusChanged status(Scope scope, SystemStatus status) {
        return new SystemStatusChanged(scope, status, null, null, null);
    }
}
