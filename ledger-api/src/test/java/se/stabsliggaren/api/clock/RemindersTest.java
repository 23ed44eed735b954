package se.stabsliggaren.api.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.clock.Reminders.Reminding;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.sight.Sight;

/** Whoever follows an incident is told of a limit in time, and no longer than nothing is filed. */
class RemindersTest {

    private final DutyBoard duties = new DutyBoard();
    private final Status board = new Status();
    private final Database database = Kind.H2.open();
    private final TestLedger ledger = TestLedger.over(database, new Projections(List.of(board, duties)));
    private final Reminders reminders = new Reminders(duties, board, ledger.views(), ledger.wall());
    private final String log = ledger.openIncident();

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void nobodyIsRemindedOfWhatIsFarAway() {
        becameAware("2024-11-06T11:00Z");
        Reminding told = at("2024-11-08T10:00:00Z");
        assertThat(told.limits()).isEmpty();
        assertThat(told.again()).isEqualTo("2024-11-08T11:00:00Z");
    }

    @Test
    void aDaySixHoursAndAnHourBeforeAndWhenItHasPassed() {
        int aware = becameAware("2024-11-06T11:00Z");
        assertThat(near("2024-11-08T11:00:00Z")).containsExactly("within-a-day");
        assertThat(near("2024-11-09T05:00:00Z")).containsExactly("within-six-hours");
        assertThat(near("2024-11-09T10:00:00Z")).containsExactly("within-an-hour");
        assertThat(at("2024-11-09T10:00:00Z").limits())
                .containsExactly(Map.of(
                        "duty",
                        "Anmälan av personuppgiftsincident",
                        "controller",
                        "socialnämnden",
                        "limit",
                        "2024-11-09T11:00:00.000Z",
                        "near",
                        "within-an-hour",
                        "said",
                        "Fristen löper: lör 9 nov 2024 kl. 12.00.",
                        "posts",
                        List.of((long) aware)));
        assertThat(near("2024-11-09T11:01:00Z")).containsExactly("passed");
        assertThat(at("2024-11-09T11:01:00Z").limits().getFirst())
                .containsEntry(
                        "said", "Fristen har gått ut: lör 9 nov 2024 kl. 12.00; ingen post säger att något är lämnat.");
    }

    @Test
    void eachTurnIsTheMomentOfTheNext() {
        becameAware("2024-11-06T11:00Z");
        assertThat(at("2024-11-08T11:00:00Z").again()).isEqualTo("2024-11-09T05:00:00Z");
        assertThat(at("2024-11-09T05:00:00Z").again()).isEqualTo("2024-11-09T10:00:00Z");
        assertThat(at("2024-11-09T10:00:00Z").again()).isEqualTo("2024-11-09T11:00:00.001Z");
        assertThat(at("2024-11-10T10:00:00Z").again()).isNull();
    }

    @Test
    void whatMayHavePassedIsToldAsThat() {
        becameAware("2024-11-06");
        assertThat(near("2024-11-09T12:00:00Z")).containsExactly("may-have-passed");
    }

    @Test
    void whatIsFiledIsToldNoMore() {
        becameAware("2024-11-06T11:00Z");
        record(
                new DutyFiled("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null),
                "2024-11-08T11:00Z");
        assertThat(at("2024-11-10T10:00:00Z").limits()).isEmpty();
    }

    @Test
    void aStaffSilentBeyondItsRhythmIsToldOfInWordsThatStayTrue() {
        int rhythm = record(new RhythmSet(1, null, Per.DAY, null, null), "2024-11-06T11:00Z");
        Reminding before = at("2024-11-07T11:00:00Z");
        assertThat(before.silences()).isEmpty();
        assertThat(before.again()).isEqualTo("2024-11-07T11:01:00.001Z");
        Reminding told = at("2024-11-07T11:02:00Z");
        assertThat(told.silences())
                .containsExactly(Map.of(
                        "said",
                        "Rytmen är minst 1 gång per dag; ingen post säger att staben har mötts sedan dess.",
                        "posts",
                        List.of((long) rhythm)));
        assertThat(told.limits()).isEmpty();
        assertThat(at("2024-11-09T11:02:00Z").silences()).isEqualTo(told.silences());
    }

    @Test
    void isOldWhenItsMomentHasCome() {
        becameAware("2024-11-06T11:00Z");
        Reminding told = at("2024-11-08T10:00:00Z");
        assertThat(reminders.isOld(told)).isFalse();
        ledger.showsClock(Instant.parse("2024-11-08T11:00:00Z"));
        assertThat(reminders.isOld(told)).isTrue();
        assertThat(reminders.isOld(Reminding.NOTHING)).isTrue();
    }

    private List<Object> near(String now) {
        return at(now).limits().stream().map(limit -> limit.get("near")).toList();
    }

    private Reminding at(String now) {
        ledger.showsClock(Instant.parse(now).minusMillis(1));
        return reminders.of(log, Sight.WHOLE);
    }

    private int becameAware(String when) {
        int breach = record(new BreachSuspected(Text.of("Filer saknas."), List.of("socialnämnden"), null), when);
        return record(new BecameAware(Ref.to(breach), List.of("socialnämnden"), Person.of("chefen"), null), when);
    }

    private int record(Event event, String when) {
        Draft draft = Draft.of(event).withOccurred(Occurred.at(When.parse(when)));
        return ledger.recording()
                .record(log, List.of(draft), LOG_KEEPER, null, null)
                .getFirst()
                .post()
                .number();
    }
}
