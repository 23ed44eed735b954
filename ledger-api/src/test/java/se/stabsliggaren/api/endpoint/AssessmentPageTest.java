package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.endpoint.PageForm.encoded;
import static se.stabsliggaren.api.endpoint.PageForm.once;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** The form by which it is said whether a duty to report applies, as a browser without scripts sends it. */
@EndpointTest
class AssessmentPageTest {

    @Autowired
    Staff staff;

    private Http keeper;
    private Http browser;
    private String incident;
    private String room;
    private String page;
    private String madeFor;
    private FormBrowser opened;

    @BeforeEach
    void openTheForm() {
        staff.http("exempelby", Role.LOG_KEEPER);
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        keeper = staff.stranger().with("Authorization", "Bearer " + token);
        incident = staff.opensAnExercise(keeper, "exempelby");
        room = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
        opened = FormBrowser.at(room + "/plikt", staff, token);
        browser = opened.http().with("Accept", "text/html");
        page = opened.page();
        madeFor = PageForm.madeFor(page);
    }

    @Test
    void theRoomLeadsToIt() {
        assertThat(browser.get(room).body()).contains(room + "/plikt", "Bedöm en anmälningsplikt");
        assertThat(page).contains("GDPR33.NOTIFY", "value=\"does-not-apply\"", "ÖVNING");
    }

    @Test
    void whatIsFilledInIsRecordedAndNothingElse() {
        Http.Answer answer = send(
                "plikt=CSL.EARLY&bedomning=applies&ansvarig=&skal=" + encoded("Reservrutin i mer än 12 timmar.")
                        + "&bedomare=" + encoded("säkerhetschefen"),
                once(page));
        assertThat(answer.header("Location")).startsWith(room + "#nr-");
        assertThat(last())
                .contains("\"type\":\"duty.assessed\"", "\"regime\":\"CSL.EARLY\"", "\"verdict\":\"applies\"")
                .contains("Reservrutin i mer än 12 timmar.", "säkerhetschefen")
                .doesNotContain("controller");
        assertThat(browser.get(room + "/duties").body()).contains("Upplysning om betydande incident");
    }

    @Test
    void whenItWasAssessedIsRecordedAsItWasFilledIn() {
        send("plikt=CSL.EARLY&bedomning=applies&dag=2026-11-24&klockslag=13%3A05", once(page));
        assertThat(last()).contains("\"occurred\":{\"at\":\"2026-11-24T12:05Z\"}");
        send(
                "plikt=CSL.EARLY&bedomning=applies&dag=2026-11-24&klockslag=",
                once(browser.get(room + "/plikt").body()));
        assertThat(last()).contains("\"occurred\":{\"at\":\"2026-11-24\"}");
        send(
                "plikt=CSL.EARLY&bedomning=applies",
                once(browser.get(room + "/plikt").body()));
        assertThat(last()).contains("\"assumed\":true");
    }

    @Test
    void aTimeThatCannotBeUnderstoodRecordsNothingAndComesBackAsItWasFilledIn() {
        int before = number();
        Http.Answer dayless = send("plikt=CSL.EARLY&bedomning=applies&dag=&klockslag=13%3A05", once(page));
        assertThat(dayless.status()).isEqualTo(400);
        assertThat(dayless.body()).contains("Det står ett klockslag men ingen dag", "value=\"13:05\"");
        Http.Answer unreadable = send("plikt=&bedomning=applies&dag=2026-11-24&klockslag=13%3A05", once(page));
        assertThat(unreadable.body()).contains("value=\"2026-11-24\"", "value=\"13:05\"");
        assertThat(send("plikt=CSL.EARLY&bedomning=applies&dag=i+tisdags", once(page))
                        .body())
                .contains("Det går inte att förstå när det bedömdes");
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void whatIsOfferedWasInForceWhileTheIncidentLasted() {
        assertThat(page).contains("value=\"CSL.EARLY\"").doesNotContain("NIS1.");
        String spanning = room(
                keeper.post(
                        "/api/v1/incidents",
                        "{\"authority\":\"exempelby\",\"exercise\":true,\"title\":\"Angrepp\",\"occurred\":{\"at\":\"2026-01-10\"}}"));
        assertThat(browser.get(spanning + "/plikt").body()).contains("value=\"NIS1.STEP1\"", "value=\"CSL.EARLY\"");
        String over = room(
                keeper.post(
                        "/api/v1/incidents",
                        "{\"authority\":\"exempelby\",\"exercise\":true,\"title\":\"Angrepp\",\"occurred\":{\"at\":\"2025-11-10\"}}"));
        String closed = "{\"type\":\"incident.closed\",\"occurred\":{\"at\":\"2025-11-20\"},\"data\":{}}";
        assertThat(keeper.post("/api/v1/incidents/" + over.substring(over.lastIndexOf('/') + 1) + "/posts", closed)
                        .status())
                .isEqualTo(201);
        assertThat(browser.get(over + "/plikt").body())
                .contains("value=\"NIS1.STEP1\"")
                .doesNotContain("value=\"CSL.EARLY\"");
    }

    private static String room(Http.Answer opened) {
        String made = opened.header("Location");
        return "/handelse/" + made.substring(made.lastIndexOf('/') + 1);
    }

    @Test
    void sentTwiceItIsRecordedOnce() {
        String body = "plikt=CSL.EARLY&bedomning=unknown&skal=&ansvarig=&bedomare=";
        send(body, once(page));
        int first = number();
        assertThat(send(body, once(page)).header("Location")).endsWith("#nr-" + first);
        assertThat(number()).isEqualTo(first);
    }

    @Test
    void withoutADutyOrAVerdictNothingIsRecordedAndNothingTypedIsLost() {
        int before = number();
        Http.Answer answer =
                send("plikt=&bedomning=applies&ansvarig=&bedomare=&skal=" + encoded("Vi tror det."), once(page));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Det framgår inte vilken plikt det gäller", "Vi tror det.");
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void aDutyThatNoPackKnowsIsNotRecordedAndNothingTypedIsLost() {
        int before = number();
        Http.Answer answer =
                send("plikt=XYZ.FOO&bedomning=applies&skal=" + encoded("Reservrutin i mer än 12 timmar."), once(page));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Inget regelverk här har plikten eller lagen XYZ.FOO", "Reservrutin i mer än 12 timmar.");
        assertThat(number()).isEqualTo(before);
    }

    @Test
    void aFormThatWasMadeForSomebodyElseRecordsNothing() {
        int before = number();
        madeFor = "annan";
        assertThat(send("plikt=CSL.EARLY&bedomning=applies", once(page)).body()).contains("Du är nu inloggad som");
        assertThat(number()).isEqualTo(before);
    }

    private int number() {
        return (int) keeper.get(incident).member("last");
    }

    private String last() {
        return keeper.get(incident + "/posts/" + number()).body();
    }

    private Http.Answer send(String fields, String once) {
        return opened.press(room + "/plikt", fields + "&once=" + once, madeFor);
    }
}
