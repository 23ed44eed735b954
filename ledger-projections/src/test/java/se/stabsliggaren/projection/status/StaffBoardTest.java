package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.Direction;
import se.stabsliggaren.projection.status.StatusPage.Role;
import se.stabsliggaren.projection.status.StatusPage.Staff;

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

    private static DirectionSet direction(String text, String area) {
        return new DirectionSet(Text.of(text), area, null, List.of(), null);
    }

    private Staff staff() {
        return history.page(new Status()).staff();
    }
}
