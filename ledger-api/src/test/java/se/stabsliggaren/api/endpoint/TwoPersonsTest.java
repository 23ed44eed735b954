package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;

/** No hand disposes alone, whatever tokens it makes and takes back; and there is time to object. */
@ParameterizedClass
@EnumSource(Kind.class)
class TwoPersonsTest {

    private static final Instant START = Instant.parse("2024-11-06T12:00:00Z");
    private static final String SECRET = "Zorbulenskij";

    @Parameter
    Kind kind;

    @TempDir
    private Path folder;

    private Running ledger;
    private Staff staff;
    private Http administrator;
    private Http chief;
    private Http officer;
    private String incident;
    private int note;

    @BeforeEach
    void peopleHaveBeenHereForAWeek() {
        ledger = Running.set(folder, settings());
        ledger.showsClock(START);
        staff = ledger.staff();
        administrator = staff.known("Ada Adminsson", "exempelby", Role.LOG_KEEPER, Role.ADMINISTRATOR);
        chief = staff.known("Stina Stab", "exempelby", Role.CHIEF_OF_STAFF);
        officer = staff.known("Dag Datason", "exempelby", Role.DATA_PROTECTION_OFFICER);
        ledger.showsClock(START.plus(Duration.ofDays(7)));
        incident = staff.opensAnExercise(chief, "exempelby");
        note = (int) chief.post(
                        incident + "/posts",
                        "{\"type\":\"note.written\",\"data\":{\"text\":\"Anhörig till %s ringde.\"}}".formatted(SECRET))
                .member("post");
    }

    private String[] settings() {
        List<String> settings = new java.util.ArrayList<>(
                List.of("ledger.clock=simulated", "server.address=127.0.0.1", "server.port=0"));
        if (kind == Kind.POSTGRESQL) {
            try (Database fresh = kind.open()) {
                settings.add("ledger.database.url=" + Kind.url(fresh));
                settings.add("ledger.database.user=postgres");
            }
        }
        return settings.toArray(String[]::new);
    }

    @AfterEach
    void stop() {
        ledger.close();
    }

    private void passes(Duration time) {
        ledger.showsClock(ledger.clock().plus(time));
    }

    private int decides(Http somebody) {
        return decides(somebody, "");
    }

    private int decides(Http somebody, String correcting) {
        return (int) somebody.post(
                        incident + "/posts",
                        "{\"type\":\"record.disposal-decided\",%s\"data\":{\"organ\":\"kommunstyrelsen\",\"decided\":\"2024-11-20\",\"provision\":\"ArkL 10 §\",\"passages\":[{\"post\":%d,\"path\":\"data.text\",\"words\":[2]}]}}"
                                .formatted(correcting, note))
                .member("post");
    }

    private Http.Answer carriesOut(Http somebody, int decision) {
        return somebody.post(incident + "/disposals", "{\"decision\":%d}".formatted(decision));
    }

    private void isRefused(Http.Answer answer, String because) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat((String) answer.member("detail")).contains(because);
        assertThat(chief.get(incident + "/posts/" + note).body()).contains(SECRET);
    }

    private Http letIn(Http by, String person, Role role) {
        Http.Answer granted = by.post(
                "/api/v1/tokens",
                "{\"person\":\"%s\",\"authority\":\"exempelby\",\"roles\":[\"%s\"]}".formatted(person, role.written()));
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);
        return new Http(ledger.port(), (String) granted.member("secret"));
    }

    @Test
    void twoWhoDidNotLetEachOtherInDisposeAfterADay() {
        int decision = decides(chief);
        passes(Duration.ofHours(24));

        assertThat(carriesOut(officer, decision).status()).isEqualTo(201);
        assertThat(chief.get(incident + "/posts/" + note).body()).doesNotContain(SECRET);
    }

    @Test
    void nothingGoesBeforeTheDayIsOverAndTheAnswerSaysHowLongIsLeft() {
        int decision = decides(chief);
        passes(Duration.ofMinutes(50));
        Http.Answer answer = carriesOut(officer, decision);

        isRefused(answer, "om 23 timmar och 10 minuter");
        assertThat(answer.member("earliest")).isEqualTo("2024-11-14T12:00:00.000Z");
    }

    @Test
    void aNewWordingOfTheDecisionIsWaitedForAnew() {
        int decision = decides(chief);
        passes(Duration.ofHours(23));
        decides(chief, "\"corrects\":%d,\"reason\":\"Fel organ.\",".formatted(decision));
        passes(Duration.ofHours(23));

        isRefused(carriesOut(officer, decision), "om 1 timme");
    }

    @Test
    void chiefAndOfficerAreToldMeanwhile() {
        int decision = decides(administrator);
        passes(Duration.ofHours(23));

        for (Http told : List.of(chief, officer)) {
            Map<?, ?> open =
                    (Map<?, ?>) ((List<?>) told.get(incident + "/disposals").member("open")).getFirst();
            assertThat(open.get("decision")).isEqualTo(decision);
            assertThat(open.get("secondsLeft")).isEqualTo(3600);
            assertThat(told.with("Accept", "text/html")
                            .get(incident.replace("/api/v1/incidents", "/handelse"))
                            .body())
                    .contains("Gallringen som beslutades i nr " + decision)
                    .contains("om 1 timme");
        }
        chief.post(
                incident + "/posts",
                "{\"type\":\"record.withdrawn\",\"data\":{\"post\":%d,\"reason\":\"Ska inte ske.\"}}"
                        .formatted(decision));
        assertThat(officer.get(incident + "/disposals").member("open")).isEqualTo(List.of());
        passes(Duration.ofHours(2));
        isRefused(carriesOut(officer, decision), "inget gällande gallringsbeslut");
    }

    @Test
    void anAdministratorCarriesNothingOut() {
        int decision = decides(chief);
        passes(Duration.ofDays(2));

        assertThat(carriesOut(administrator, decision).status()).isEqualTo(403);
    }

    @Test
    void anInventedOfficerIsNoSecondPersonForWhoInventedIt() {
        Http invented = letIn(administrator, "Ingen Alls", Role.DATA_PROTECTION_OFFICER);
        passes(Duration.ofDays(4));
        int decision = decides(administrator);
        passes(Duration.ofDays(2));

        isRefused(carriesOut(invented, decision), "Den ena av er har släppt in den andra");
    }

    @Test
    void aChainOfGrantsIsFollowedAlsoWhenItsTokensAreTakenBack() {
        Http deputy = letIn(administrator, "Vera Vikarie", Role.ADMINISTRATOR);
        Http invented = letIn(deputy, "Ingen Alls", Role.DATA_PROTECTION_OFFICER);
        passes(Duration.ofDays(4));
        int decision = decides(administrator);
        for (Object token : (List<?>) administrator.get("/api/v1/tokens").member("tokens")) {
            if (((Map<?, ?>) token).get("person").equals("Vera Vikarie")) {
                administrator.send("DELETE", "/api/v1/tokens/" + ((Map<?, ?>) token).get("token"), null);
            }
        }
        passes(Duration.ofDays(2));

        isRefused(carriesOut(invented, decision), "Den ena av er har släppt in den andra");
    }

    @Test
    void whoCameLessThanThreeDaysAgoDoesNotCount() {
        Http newcomer = letIn(administrator, "Nya Nyberg", Role.CHIEF_OF_STAFF);
        int decision = decides(newcomer);
        passes(Duration.ofDays(5));
        isRefused(carriesOut(officer, decision), "Den som förde in beslutet har inte haft tillgång");

        int other = decides(chief);
        passes(Duration.ofDays(2));
        Http late = letIn(administrator, "Sena Sund", Role.DATA_PROTECTION_OFFICER);
        isRefused(carriesOut(late, other), "Du har inte haft tillgång till liggaren i 72 timmar");
    }

    @Test
    void onePersonWithTwoTokensIsOne() {
        Http again = letIn(administrator, "dag  datason", Role.CHIEF_OF_STAFF);
        passes(Duration.ofDays(4));
        int decision = decides(again);
        passes(Duration.ofDays(2));

        isRefused(carriesOut(officer, decision), "också när den har en annan nyckel");
    }
}
