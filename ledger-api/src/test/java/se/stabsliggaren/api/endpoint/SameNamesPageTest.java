package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.endpoint.PageForm.encoded;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** From the remark on a name to the form by which somebody says that it is the same, without scripts. */
@EndpointTest
class SameNamesPageTest {

    @Autowired
    Staff staff;

    private Http keeper;
    private Http browser;
    private String incident;
    private String room;
    private int first;
    private int second;
    private FormBrowser opened;
    private String remarked;

    @BeforeEach
    void typeTwoSpellings() {
        staff.http("exempelby", Role.LOG_KEEPER);
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        keeper = staff.stranger().with("Authorization", "Bearer " + token);
        incident = staff.opensAnExercise(keeper, "exempelby");
        room = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
        first = down("Platinna");
        second = down("Platina");
        opened = FormBrowser.at(room + "/samma-namn?post=" + second, staff, token);
        browser = opened.http().with("Accept", "text/html");
    }

    @Test
    void theRoomAndTheOpenPointsAskByBothSpellings() {
        String asked = "Systemet ”Platina” kallas i nr %d ”Platinna”; är det samma?".formatted(first);
        assertThat(browser.get(room).body()).contains(asked);
        assertThat(browser.get(room + "/open-points").body())
                .contains(asked)
                .contains(room + "/samma-namn?post=" + second);
    }

    @Test
    void theReceiptAsksByBothSpellings() {
        assertThat(remarked)
                .contains("\"sentence\":\"Systemet ”Platina” kallas i nr %d ”Platinna”; är det samma?\""
                        .formatted(first));
    }

    @Test
    void theFormIsFilledInWithThem() {
        assertThat(opened.page())
                .contains("value=\"Platina\"")
                .contains("value=\"Platinna\"")
                .contains("<option value=\"system\" selected=\"selected\">system</option>");
    }

    @Test
    void oneNameStandsOnTheWallAndNobodyIsAskedAnyMore() {
        assertThat(send("Platina", "Platinna").header("Location")).startsWith(room + "#nr-");

        assertThat(keeper.get(incident + "/status").body())
                .contains("\"system\":\"Platina\"")
                .doesNotContain("\"system\":\"Platinna\"");
        assertThat(browser.get(room + "/open-points").body()).doesNotContain("är det samma?");
        assertThat(browser.get(room).body())
                .doesNotContain("är det samma?")
                .contains("kallas i nr %d ”Platinna”, och de är sammanförda.".formatted(first));
        assertThat(keeper.with("Accept", "application/json")
                        .get(room + "/rader?after=" + second)
                        .body())
                .contains("\"number\":" + second + ",")
                .contains("och de är sammanförda.");
        assertThat(browser.get(room + "/status").body())
                .contains("<details class=\"names\">")
                .containsOnlyOnce("är också det som kallas ”Platinna”, enligt nr");
        assertThat(browser.get(room + "/duties").body()).doesNotContain("Platinna");
    }

    @Test
    void theyAreAskedAboutAgainOnceItIsWithdrawn() {
        send("Platina", "Platinna");
        Http.Answer withdrawn = keeper.post(
                incident + "/posts",
                "{\"type\":\"record.withdrawn\",\"data\":{\"post\":%d,\"reason\":\"Två olika.\"}}"
                        .formatted(second + 1));
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(201);
        assertThat(browser.get(room).body()).contains("”Platinna”; är det samma?");
        assertThat(keeper.with("Accept", "application/json")
                        .get(room + "/rader?after=" + (second + 1))
                        .body())
                .contains("är det samma?");
    }

    @Test
    void whatIsRefusedStandsInTheFormAgain() {
        Http.Answer refused = send("Platina", " PLATINA ");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("skriv minst två stavningar").contains("value=\"Platina\"");
    }

    private Http.Answer send(String one, String other) {
        return opened.press(
                room + "/samma-namn",
                "once=%s&slag=system&en=%s&annan=%s&namn=Platina&skal="
                        .formatted(PageForm.once(opened.page()), encoded(one), encoded(other)));
    }

    private int down(String system) {
        Http.Answer answer = keeper.post(
                incident + "/posts",
                "{\"type\":\"system.status-changed\",\"data\":{\"scope\":{\"reach\":\"one\",\"named\":[\"%s\"]},\"status\":\"down\"}}"
                        .formatted(system));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        remarked = answer.body();
        return ((Number) answer.member("post")).intValue();
    }
}
