package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.Direction;
import se.stabsliggaren.projection.status.StatusPage.Plan;
import se.stabsliggaren.projection.status.StatusPage.Rhythm;
import se.stabsliggaren.projection.status.StatusPage.Role;
import se.stabsliggaren.projection.status.StatusPage.Staff;
import se.stabsliggaren.projection.text.Part;

/** Whether the staff sits, where it is heading and who has which role. */
class StaffBoardTest {

    private final History history = new History();

    @Test
    void itSitsWhereItGatheredUntilItStandsDown() {
        history.records(new StaffActivated(null, "brandstationen"));
        assertThat(staff().active()).isTrue();
        assertThat(staff().place()).isEqualTo("brandstationen");
        history.records(new StaffStoodDown(null));
        assertThat(staff().active()).isFalse();
        assertThat(staff().place()).isNull();
    }

    @Test
    void ofAStaffThatNobodyToldOfItSaysThatNoPostDoes() {
        assertThat(staff().said()).isEqualTo("Ingen post säger om staben arbetar.");
        history.records(new StaffActivated(null, null));
        assertThat(staff().said()).isEqualTo("Staben arbetar");
        history.records(new StaffStoodDown(null));
        assertThat(staff().said()).isEqualTo("Staben arbetar inte");
    }

    @Test
    void whoLeavesARoleLeavesItEmptyUntilSomebodyIsNamed() {
        history.records(new RoleTaken("stabschef", Person.of("Testa Testlund"), null));
        history.records(new StaffRelieved("stabschef", Person.of("Testa Testlund"), null, null, null));
        assertThat(staff().roles()).extracting(Role::role, Role::person).containsExactly(tuple("stabschef", null));
        history.records(new RoleTaken("stabschef", Person.of("Prova Provdotter"), null));
        assertThat(staff().roles()).extracting(Role::person).containsExactly(Person.of("Prova Provdotter"));
    }

    @Test
    void aRoleIsOneHoweverItIsTyped() {
        history.records(new RoleTaken("Stabschef", Person.of("Testa Testlund"), null));
        history.records(new RoleTaken(" stabschef\u200b", Person.of("Prova Provdotter"), null));
        assertThat(staff().roles())
                .extracting(Role::role, Role::person)
                .containsExactly(tuple("Stabschef", Person.of("Prova Provdotter")));
    }

    @Test
    void theNextMeetingIsTheOneLastAnnouncedOfItsKindUntilItsTimeHasCome() {
        history.clock("2024-11-06T12:00:00Z");
        history.records(met(null, "2024-11-06T15:00Z"));
        int later = history.records(met(null, "2024-11-06T16:00Z"));
        int other = history.records(met("samverkanskonferens", "2024-11-07T08:00Z"));
        assertThat(staff().nextMeetings())
                .extracting(plan -> Part.plain(plan.line()), Plan::post)
                .containsExactly(
                        tuple("Nästa möte: ons 6 nov kl. 17.00", later),
                        tuple("Nästa möte, samverkanskonferens: tors 7 nov kl. 09.00", other));
        history.clock("2024-11-06T16:01:00Z");
        assertThat(staff().nextMeetings()).extracting(Plan::post).containsExactly(other);
    }

    @Test
    void aShiftIsToldAsPlannedWhileItRuns() {
        history.clock("2024-11-06T12:00:00Z");
        history.records(shift("Prova Provdotter", "2024-11-05T20:00Z", "2024-11-06T08:00Z"));
        int now = history.records(shift("Testa Testlund", "2024-11-06T08:00Z", "2024-11-06T20:00Z"));
        history.records(shift("Prova Provdotter", "2024-11-06T20:00Z", "2024-11-07T08:00Z"));
        assertThat(staff().shifts())
                .extracting(plan -> Part.plain(plan.line()), Plan::post)
                .containsExactly(tuple(
                        "Pass, stabschef: Testa Testlund, från ons 6 nov kl. 09.00 till ons 6 nov kl. 21.00", now));
    }

    @Test
    void aShiftWithoutAnEndLastsUntilAnotherOfItsRoleBegins() {
        history.clock("2024-11-06T12:00:00Z");
        int open = history.records(shift("Testa Testlund", "2024-11-06T08:00Z", null));
        assertThat(staff().shifts()).extracting(Plan::post).containsExactly(open);
        int next = history.records(shift("Prova Provdotter", "2024-11-06T11:00Z", "2024-11-06T20:00Z"));
        assertThat(staff().shifts()).extracting(Plan::post).containsExactly(next);
    }

    private static MeetingHeld met(String kind, String next) {
        return new MeetingHeld(null, kind, null, List.of(), List.of(), List.of(), When.parse(next));
    }

    private static ShiftSet shift(String who, String from, String to) {
        return new ShiftSet(
                "stabschef", Person.of(who), null, When.parse(from), to == null ? null : When.parse(to), null, null);
    }

    @Test
    void whoWasOnlyIntroducedHasNoRole() {
        history.records(new StaffIntroduced("konto-1", Person.of("Testa Testlund"), "loggförare", null));
        assertThat(staff().roles()).isEmpty();
        assertThat(staff().since()).isNull();
    }

    @Test
    void eachAreaHasItsLatestDirection() {
        history.records(direction("Få igång hemtjänsten.", "vård"));
        history.records(direction("Ingen betalar.", null));
        history.records(direction("Hemtjänsten på papper.", "vård"));
        assertThat(staff().directions())
                .extracting(Direction::area, one -> one.text().masked())
                .containsExactly(tuple("vård", "Hemtjänsten på papper."), tuple("allt", "Ingen betalar."));
    }

    @Test
    void aStaffNobodySpokeOfForLongSaysWhenItWasLastSaid() {
        history.records(new StaffActivated(null, null));
        assertThat(history.page(new Status(), History.readAt("2025-02-03T12:00:00Z"))
                        .staff()
                        .said())
                .isEqualTo("Staben arbetar, sagt senast ons 6 nov 2024");
    }

    @Test
    void aStaffThatIsToGatherHasNotGathered() {
        history.occurred("2024-11-20").records(new StaffActivated(null, "brandstationen"));
        assertThat(staff().active()).isFalse();
        assertThat(staff().said()).isEqualTo("Ingen post säger om staben arbetar.");
    }

    @Test
    void aDirectionIsToldWholeAndAnAreaIsOneHoweverItIsTyped() {
        history.records(direction("Vården först.", "Vård"));
        int last = history.records(new DirectionSet(
                Text.of("Vården sist."), "VÅRD", Text.of("lugn"), List.of(Text.of("larm")), Person.of("Testa")));
        assertThat(staff().directions()).singleElement().satisfies(direction -> {
            assertThat(direction.area()).isEqualTo("Vård");
            assertThat(direction.goal()).isEqualTo(Text.of("lugn"));
            assertThat(direction.priorities()).containsExactly(Text.of("larm"));
            assertThat(direction.decider()).isEqualTo(Person.of("Testa"));
            assertThat(direction.since().post()).isEqualTo(last);
        });
    }

    @Test
    void eachGroupHasItsRhythmWithItsWords() {
        history.records(new RhythmSet(2, 2, Per.DAY, null, null));
        history.records(new RhythmSet(1, 1, Per.WEEK, "Chefer", null));
        int last = history.records(new RhythmSet(2, 2, Per.WEEK, "chefer", Text.of("måndagar")));
        assertThat(staff().rhythms())
                .extracting(Rhythm::group, Rhythm::words, Rhythm::text, rhythm -> rhythm.since()
                        .post())
                .containsExactly(
                        tuple("staben", "2 gånger per dag", null, 1),
                        tuple("Chefer", "2 gånger per vecka", Text.of("måndagar"), last));
    }

    @Test
    void whatIsToComeOfTheStaffIsToldApart() {
        history.occurred("2024-11-20").records(direction("Vården först.", "vård"));
        history.occurred("2024-11-20").records(new RoleTaken("stabschef", Person.of("Testa Testlund"), null));
        history.occurred("2024-11-20").records(new StaffRelieved("loggförare", null, null, null, null));
        assertThat(staff().directions()).isEmpty();
        assertThat(staff().roles()).isEmpty();
        assertThat(history.page(new Status()).unsure())
                .extracting(unsure -> Part.plain(unsure.line()))
                .containsExactly("inriktning för vård: Vården först.", "stabschef: Testa Testlund", "loggförare");
    }

    private static DirectionSet direction(String text, String area) {
        return new DirectionSet(Text.of(text), area, null, List.of(), null);
    }

    private Staff staff() {
        return history.page(new Status()).staff();
    }
}
