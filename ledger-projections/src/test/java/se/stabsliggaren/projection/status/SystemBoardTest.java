package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.SystemLine;
import se.stabsliggaren.projection.text.Since.Surety;

/** How systems stand when first everything was said and then one by one. */
class SystemBoardTest {

    private static final String NOV_20 = "2024-11-20T11:00:00Z";

    private final History history = new History();

    @Nested
    class WhenEverythingIsDown {

        private final int mail =
                history.records(new SystemRegistered("E-post", null, null, null, null, null, null, null, List.of()));
        private final int down = history.records(status(Scope.everything(), SystemStatus.DOWN));

        @Test
        void oneLineSaysIt() {
            assertThat(board().systems())
                    .extracting(line -> line.which().system())
                    .containsExactly("alla system");
            assertThat(board().systems().get(0).condition().words()).isEqualTo("nere");
            assertThat(board().systems().get(0).condition().since().function()).isEqualTo("loggförare");
        }

        @Test
        void whatComesBackIsAnException() {
            history.records(status(Scope.system(mail), SystemStatus.RESTORED));
            SystemLine line = board().systems().get(1);
            assertThat(line.which().system()).isEqualTo("E-post");
            assertThat(line.exception()).isTrue();
            assertThat(line.condition().status()).isEqualTo(SystemStatus.RESTORED);
        }

        @Test
        void aNameMeansTheSystemRegisteredWithIt() {
            history.records(status(Scope.named("e-post"), SystemStatus.RESTORED));
            assertThat(board().systems().get(1).which().registered()).isEqualTo(mail);
        }

        @Test
        void twoRegisteredUnderOneNameAreOneSystem() {
            int again =
                    history.records(new SystemRegistered("e-POST", null, null, null, null, true, null, 2, List.of()));
            history.records(status(Scope.system(mail), SystemStatus.RESTORING));
            history.records(status(Scope.system(again), SystemStatus.RESTORED));
            assertThat(board().systems()).hasSize(2);
            SystemLine line = board().systems().get(1);
            assertThat(line.which().registered()).isEqualTo(mail);
            assertThat(line.which().vital()).isTrue();
            assertThat(line.which().priority()).isEqualTo(2);
            assertThat(line.condition().status()).isEqualTo(SystemStatus.RESTORED);
        }

        @Test
        void aLaterStatusOfEverythingTakesTheExceptionsWithIt() {
            history.records(status(Scope.system(mail), SystemStatus.RESTORED));
            int again = history.records(status(Scope.everything(), SystemStatus.SHUT_BY_US));
            assertThat(board().systems())
                    .extracting(line -> line.condition().since().post())
                    .containsExactly(again);
        }

        @Test
        void stillSoConfirmsAndTheBeginningStays() {
            history.records(status(Scope.system(mail), SystemStatus.RESTORED));
            int still =
                    history.records(new SystemStatusChanged(Scope.everything(), SystemStatus.DOWN, true, null, null));
            SystemLine line = board().systems().get(0);
            assertThat(line.condition().since().post()).isEqualTo(down);
            assertThat(line.condition().stillSo().post()).isEqualTo(still);
            assertThat(board().systems()).hasSize(2);
        }

        @Test
        void paperKeyedLateDoesNotUndoWhatCameAfterIt() {
            history.clock("2024-11-07T08:00:00Z")
                    .occurred("2024-11-07T07:00Z")
                    .records(status(Scope.system(mail), SystemStatus.RESTORED));
            history.occurred("2024-11-06T20:00Z").records(status(Scope.system(mail), SystemStatus.ENCRYPTED));
            assertThat(board().systems().get(1).condition().status()).isEqualTo(SystemStatus.RESTORED);
        }

        @Test
        void whatMayNotHaveComeIsToldApartAndChangesNothing() {
            history.occurred(Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2024-11-27"))))
                    .records(status(Scope.system(mail), SystemStatus.UP));
            StatusPage page = boardAt(NOV_20);
            assertThat(page.systems()).extracting(line -> line.which().system()).containsExactly("alla system");
            assertThat(page.unsure().get(0).since().surety()).isEqualTo(Surety.PERHAPS);
            assertThat(page.unsure().get(0).since().words()).isEqualTo("kanske inte än: mån 18 nov eller ons 27 nov");
        }

        @Test
        void onceAllItsDaysHavePassedItIsSoAndOnlyTheDayIsUncertain() {
            history.occurred(Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2024-11-27"))))
                    .records(status(Scope.system(mail), SystemStatus.UP));
            SystemLine line = boardAt("2024-11-28T11:00:00Z").systems().get(1);
            assertThat(line.condition().status()).isEqualTo(SystemStatus.UP);
            assertThat(line.condition().since().words()).isEqualTo("osäkert när: mån 18 nov eller ons 27 nov");
        }
    }

    @Test
    void vitalSystemsComeFirstThenByTheirPlaceInTheOrderThenByName() {
        int third = registered("C", null, 2);
        int first = registered("D", true, null);
        int second = registered("B", null, 1);
        int fourth = registered("A", false, null);
        for (int system : List.of(fourth, third, second, first)) {
            history.records(status(Scope.system(system), SystemStatus.DOWN));
        }
        history.records(status(Scope.named("Å"), SystemStatus.DOWN));
        assertThat(board().systems())
                .extracting(line -> line.which().system())
                .containsExactly("D", "B", "C", "A", "Å");
        assertThat(board().systems())
                .extracting(line -> line.which().vital())
                .containsExactly(true, false, false, false, false);
        assertThat(board().systems())
                .extracting(line -> line.which().priority())
                .containsExactly(null, 1, 2, null, null);
        assertThat(board().systems()).noneMatch(SystemLine::exception).noneMatch(SystemLine::everything);
    }

    @Test
    void aGroupSetsTheStatusOfEachThatItNames() {
        int mail = registered("E-post", null, null);
        history.records(status(
                new Scope(Reach.GROUP, List.of(Ref.to(mail), Ref.to(77)), List.of("webben")), SystemStatus.LOST));
        assertThat(board().systems())
                .extracting(line -> line.which().system())
                .containsExactly("E-post", "nr 77", "webben");
    }

    @Test
    void whatConfirmsSaysItsOwnWordsOrElseTheFirstOnesAndTheDecisionItFollows() {
        int decision = 1;
        history.records(new SystemStatusChanged(
                Scope.named("webben"), SystemStatus.SHUT_BY_US, null, Text.of("på order"), Ref.to(decision)));
        history.records(new SystemStatusChanged(Scope.named("webben"), SystemStatus.SHUT_BY_US, true, null, null));
        assertThat(board().systems().getFirst().condition().text()).isEqualTo(Text.of("på order"));
        assertThat(board().systems().getFirst().condition().decision()).isEqualTo(decision);
        history.records(
                new SystemStatusChanged(Scope.named("webben"), SystemStatus.SHUT_BY_US, true, Text.of("än"), null));
        assertThat(board().systems().getFirst().condition().text()).isEqualTo(Text.of("än"));
    }

    @Test
    void stillSoOfAnotherStatusIsANewOne() {
        history.records(status(Scope.named("webben"), SystemStatus.DOWN));
        int up = history.records(new SystemStatusChanged(Scope.named("webben"), SystemStatus.UP, true, null, null));
        assertThat(board().systems().getFirst().condition().since().post()).isEqualTo(up);
        assertThat(board().systems().getFirst().condition().stillSo()).isNull();
    }

    @Test
    void theSameStatusSaidAnewWithoutStillSoBeginsAnew() {
        history.records(status(Scope.named("webben"), SystemStatus.DOWN));
        int again = history.records(status(Scope.named("webben"), SystemStatus.DOWN));
        assertThat(board().systems().getFirst().condition().since().post()).isEqualTo(again);
    }

    @Test
    void aStatusOfEverythingThatWasOverBeforeASystemsOwnLeavesIt() {
        history.occurred("2024-11-08T12:00Z").records(status(Scope.named("webben"), SystemStatus.UP));
        history.occurred("2024-11-07T12:00Z").records(status(Scope.everything(), SystemStatus.DOWN));
        assertThat(boardAt(NOV_20).systems())
                .extracting(line -> line.condition().words())
                .containsExactly("nere", "i drift");
        history.occurred("2024-11-07T11:00Z").records(status(Scope.everything(), SystemStatus.LOST));
        assertThat(boardAt(NOV_20).systems().getFirst().condition().words()).isEqualTo("nere");
    }

    @Test
    void aSystemsStatusFromBeforeTheOneOfEverythingIsNoException() {
        history.occurred("2024-11-08T12:00Z").records(status(Scope.everything(), SystemStatus.DOWN));
        history.occurred("2024-11-07T12:00Z").records(status(Scope.named("webben"), SystemStatus.UP));
        assertThat(boardAt(NOV_20).systems())
                .extracting(line -> line.which().system())
                .containsExactly("alla system");
    }

    private int registered(String name, Boolean vital, Integer priority) {
        return history.records(new SystemRegistered(name, null, null, null, null, vital, null, priority, List.of()));
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
