package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.endpoint.PageForm.encoded;
import static se.stabsliggaren.api.endpoint.PageForm.once;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.stabsliggaren.api.access.Role;

/** Whoever is told that nobody knows what became of their form presses again, and it is recorded once. */
@EndpointTest
@Import(LostCommits.class)
class PressAgainTest {

    @Autowired
    Staff staff;

    @Autowired
    LostCommits commits;

    private Http keeper;
    private FormBrowser browser;

    @BeforeEach
    void logIn() {
        staff.http("exempelby", Role.LOG_KEEPER);
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        keeper = staff.stranger().with("Authorization", "Bearer " + token);
        browser = FormBrowser.at("/", staff, token);
    }

    @Test
    void aLineIsRecordedOnce() {
        String incident = staff.opensAnExercise(keeper, "exempelby");
        String room = room(incident);
        String once = once(browser.get(room).body());

        Http.Answer asked = pressAndLose(room, "text=" + encoded("Växeln är nere."), once);

        assertThat(asked.body())
                .contains("Raden kan ha kommit med men är inte säkrad på disk; tryck igen")
                .contains("value=\"Växeln är nere.\"");
        int last = last(incident);
        Http.Answer again = press(room, "text=" + encoded("Växeln är nere."), once(asked.body()));
        assertThat(again.status()).isEqualTo(302);
        assertThat(last(incident)).as("it was there").isEqualTo(last);
        assertThat(keeper.get(incident + "/posts").body()).containsOnlyOnce("\"text\":\"Växeln är nere.\"");
        assertThat(press(
                                room,
                                "text=" + encoded("Växeln är uppe."),
                                once(browser.get(room).body()))
                        .status())
                .isEqualTo(302);
        assertThat(last(incident)).isEqualTo(last + 1);
    }

    @Test
    void aSheetIsAccountedForOnce() {
        String incident = staff.opensAnExercise(keeper, "exempelby");
        int meeting = (int) keeper.post(
                        incident + "/posts",
                        "{\"type\":\"meeting.held\",\"data\":{\"number\":1,\"points\":[{\"text\":\"Läget.\"}],"
                                + "\"leader\":\"Testa Testlund\"}}")
                .member("post");
        String sheet = room(incident) + "/blad/" + meeting;
        assertThat(press(sheet, "", "").status()).isEqualTo(302);
        String digits = (String) keeper.get(incident + "/sheets/" + meeting).member("digits");
        String filing = sheet + "/redovisa";
        String once = once(browser.get(filing).body());

        Http.Answer asked = pressAndLose(filing, "papper=" + encoded(digits), once);

        assertThat(asked.body())
                .contains("Bladet kan ha kommit med men är inte säkrat på disk; tryck igen")
                .contains(digits);
        int last = last(incident);
        Http.Answer again = press(filing, "papper=" + encoded(digits), once(asked.body()));
        assertThat(again.header("Location")).isEqualTo(sheet);
        assertThat(last(incident)).as("it was there").isEqualTo(last);
        assertThat(keeper.get(incident + "/posts").body()).containsOnlyOnce("\"type\":\"record.sheet-accounted\"");
    }

    @Test
    void anIncidentIsOpenedOnce() {
        String title = "Växeln " + once(browser.get("/").body());
        String once = once(browser.get("/").body());

        Http.Answer asked = pressAndLose("/handelser", "exercise=true&title=" + encoded(title), once);

        assertThat(asked.body())
                .contains("Händelsen kan ha kommit med men är inte säkrad på disk; tryck igen")
                .contains("value=\"" + title + "\"")
                .contains("checked");
        Http.Answer again = press("/handelser", "exercise=true&title=" + encoded(title), once(asked.body()));
        assertThat(again.status()).isEqualTo(302);
        String room = again.header("Location");
        assertThat(titled(title)).singleElement().satisfies(incident -> assertThat(room)
                .isEqualTo("/handelse/" + incident.get("incident")));
        String incident = room.replace("/handelse", "/api/v1/incidents");
        int last = last(incident);
        press(room, "text=" + encoded("Växeln är nere."), once(browser.get(room).body()));
        assertThat(last(incident))
                .as("whoever opened it is known in it, and not introduced again")
                .isEqualTo(last + 1);
    }

    /** Sends the form, whose commit is carried out without anybody hearing of it; it comes back with its number. */
    private Http.Answer pressAndLose(String path, String form, String once) {
        commits.loseTheNext();
        Http.Answer asked = press(path, form, once);
        assertThat(commits.lost()).isTrue();
        assertThat(asked.status()).isEqualTo(503);
        assertThat(once(asked.body())).isEqualTo(once);
        return asked;
    }

    private Http.Answer press(String path, String form, String once) {
        return browser.press(path, form + "&once=" + once);
    }

    private List<Map<?, ?>> titled(String title) {
        List<?> all = (List<?>) keeper.get("/api/v1/incidents").member("incidents");
        return all.stream()
                .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .filter(each -> title.equals(each.get("title")))
                .toList();
    }

    private int last(String incident) {
        return (int) keeper.get(incident).member("last");
    }

    private static String room(String incident) {
        return incident.replace("/api/v1/incidents", "/handelse");
    }
}
