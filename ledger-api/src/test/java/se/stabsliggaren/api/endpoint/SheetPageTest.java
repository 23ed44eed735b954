package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.endpoint.PageForm.encoded;
import static se.stabsliggaren.api.endpoint.PageForm.found;
import static se.stabsliggaren.api.endpoint.PageForm.once;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.sheet.Scanner;

/** The sheet as it is printed, and the form by which the paper comes back, as a browser without scripts sends it. */
@EndpointTest
class SheetPageTest {

    @Autowired
    Staff staff;

    private Http keeper;
    private Http browser;
    private String incident;
    private String room;
    private int meeting;
    private int decision;
    private FormBrowser opened;
    private String madeFor;

    @BeforeEach
    void holdAMeeting() {
        staff.http("exempelby", Role.LOG_KEEPER);
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        keeper = staff.stranger().with("Authorization", "Bearer " + token);
        incident = staff.opensAnExercise(keeper, "exempelby");
        room = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
        decision = post("decision.taken", "{\"text\":\"Fjärråtkomsten stängs.\"}");
        post("question.asked", "{\"text\":\"När öppnar växeln?\"}");
        meeting = post(
                "meeting.held",
                "{\"number\":9,\"points\":[{\"text\":\"Läget i vården.\",\"decision\":%d}],\"leader\":\"Testa Testlund\"}"
                        .formatted(decision));
        opened = FormBrowser.at(room + "/blad", staff, token);
        browser = opened.http().with("Accept", "text/html");
        madeFor = PageForm.madeFor(opened.page());
    }

    @Test // #3
    void thePageLeadsFromTheMeetingToItsSheet() {
        assertThat(browser.get(room).body()).contains(room + "/blad");
        assertThat(browser.get(room + "/blad").body()).contains("Gör bladet").contains(">" + meeting + "<");
        Http reader = staff.http("exempelby", Role.AUDITOR).with("Accept", "text/html");
        assertThat(reader.get(room + "/blad").body())
                .contains("ingen post säger att bladet är gjort")
                .doesNotContain("Gör bladet");

        assertThat(send(room + "/blad/" + meeting, "").header("Location")).isEqualTo(room + "/blad/" + meeting);
        assertThat(browser.get(room + "/blad").body())
                .contains("Visa och skriv ut")
                .contains("ingen post redovisar pappret")
                .doesNotContain("Gör bladet");
    }

    @Test
    void aFormThatWasMadeForSomebodyElseMakesAndFilesNothing() {
        String mine = madeFor;
        int last = (int) keeper.get(incident).member("last");
        madeFor = "annan";

        assertThat(send(room + "/blad/" + meeting, "").status()).isEqualTo(409);
        assertThat(keeper.get(incident).member("last")).isEqualTo(last);

        madeFor = mine;
        made();
        int issued = (int) keeper.get(incident).member("last");
        madeFor = "annan";
        assertThat(file("12345", "1").body()).contains("Du är nu inloggad som");
        assertThat(keeper.get(incident).member("last")).isEqualTo(issued);
    }

    @Test // #3
    void theSheetHoldsTheMeetingTheHeadAndRoomForInk() {
        String page = made();

        assertThat(page)
                .contains("ÖVNING – Stabsmötesblad nr " + meeting)
                .contains("Stabsmöte 9, ")
                .contains("Läget i vården.")
                .contains("beslut nr " + decision)
                .contains("Fjärråtkomsten stängs.")
                .contains("När öppnar växeln?")
                .contains("Testa Testlund")
                .contains("till och med nr " + (meeting + 1))
                .contains("Underskrift")
                .contains("Uppläst för länsstyrelsen")
                .contains((String) keeper.get("/api/v1/register").member("key"))
                .contains((String) sheet().member("log"));
        assertThat(String.join(" ", groups(page))).isEqualTo(sheet().member("digits"));
    }

    @Test // #3
    void theCodeOnThePageHoldsTheWholeSignedNote() {
        assertThat(Scanner.read(made())).isEqualTo(sheet().member("checkpoint"));
    }

    @Test // #3
    void printedLaterItShowsWhatTheHeadCoversAndNothingNewer() {
        made();
        post("question.asked", "{\"text\":\"Vad kom sedan?\"}");
        post("decision.taken", "{\"text\":\"Något nyare.\"}");

        assertThat(browser.get(room + "/blad/" + meeting).body())
                .contains("När öppnar växeln?")
                .doesNotContain("Vad kom sedan?")
                .doesNotContain("Något nyare.");
    }

    @Test // #3
    void whatIsMarkedSinceIsCoveredForWhoMayNotReadIt() {
        made();
        post(
                "secrecy.marked",
                "{\"marked\":[{\"post\":%d,\"path\":\"data.text\",\"words\":[0],\"provision\":\"OSL 18:8\"}]}"
                        .formatted(decision));
        Http communicator = staff.http("exempelby", Role.COMMUNICATOR).with("Accept", "text/html");

        assertThat(communicator.get(room + "/blad/" + meeting).body())
                .contains("▇ stängs.")
                .doesNotContain("Fjärråtkomsten");
        assertThat(browser.get(room + "/blad/" + meeting).body()).contains("Fjärråtkomsten stängs.");
    }

    @Test // #3
    void whatThereIsNoRoomForIsCounted() {
        for (int i = 0; i < 20; i++) {
            post("question.asked", "{\"text\":\"Fråga %d?\"}".formatted(i));
        }
        assertThat(made()).contains("och 14 till, se liggaren.");
    }

    @Test // #3
    void thePageNeedsNothingFromOutside() {
        String page = made();

        assertThat(page).doesNotContain("<script").doesNotContain("http://").doesNotContain("https://");
        assertThat(Pattern.compile("style=").matcher(page).find()).isFalse();
    }

    @Test // #3
    void typedBackThePaperIsAccountedFor() {
        String page = made();
        String once = once(form());
        Http.Answer filed = file(String.join("\r\n", groups(page)), once);

        assertThat(filed.status()).isEqualTo(302);
        assertThat(browser.get(room + "/blad/" + meeting).body())
                .contains("Pappret är redovisat i nr " + (meeting + 2));
        assertThat(browser.get(room + "/blad").body()).contains("redovisat i nr " + (meeting + 2));

        assertThat(file(String.join("\r\n", groups(page)), once).status())
                .as("pressed twice")
                .isEqualTo(302);

        Http.Answer other = file(String.join(" ", groups(page)), once);
        assertThat(other.status()).as("the same form with another paper").isEqualTo(422);
        assertThat(other.body()).contains("Ett annat innehåll", groups(page)[0]);
        assertThat(once(other.body())).isNotEqualTo(once);
        assertThat((int) keeper.get(incident).member("last")).isEqualTo(meeting + 2);
    }

    @Test // #3
    void theFormDoesNotShowWhatThePaperShouldHold() {
        String[] groups = groups(made());

        assertThat(form()).contains("läs dem på pappret").doesNotContain(groups);
    }

    @Test // #3
    void aSlipGivesThePageBackWithWhatWasTyped() {
        String page = made();
        String[] groups = groups(page);
        String last = groups[7];
        groups[7] = (last.charAt(0) == '9' ? '0' : '9') + last.substring(1);

        Http.Answer refused = file(String.join(" ", groups), once(form()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("grupp 8 stämmer inte")
                .contains(groups[7])
                .doesNotContain("För in som iakttagelse");
    }

    @Test // #3
    void digitsOfNoHeadAreSaidLoudlyAndMayBeRecordedAsSeen() {
        made();
        Http.Answer refused = file("12345 ".repeat(8), once(form()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("LIGGAREN HAR ALDRIG HAFT").contains("För in som iakttagelse");

        Http.Answer seen = send(
                room + "/blad/" + meeting + "/redovisa",
                "papper=" + encoded("12345 ".repeat(8)) + "&iakttagelse=true&once=" + once(refused.body()));
        assertThat(seen.status()).isEqualTo(302);
        assertThat(keeper.get(incident + "/posts/" + (meeting + 2)).member("type"))
                .isEqualTo("note.written");
    }

    @Test // #3
    void theRegistersKeyIsOnAPageForPeople() {
        String page = browser.get("/register").body();

        assertThat(page).contains((String) keeper.get("/api/v1/register").member("key"));
        assertThat(Scanner.read(page))
                .contains((String) keeper.get("/api/v1/register").member("log"));
        assertThat(browser.get("/").body()).contains("href=\"/register\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ja"})
    void aFormWithoutItsNumberFilesNothingAndComesBackWithOne(String once) {
        String typed = String.join("\r\n", groups(made()));
        int before = (int) keeper.get(incident).member("last");
        Http.Answer refused = file(typed, once);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("saknade sitt engångsnummer").contains(typed.split("\r\n", -1)[0]);
        assertThat((int) keeper.get(incident).member("last")).isEqualTo(before);
        assertThat(file(typed, once(refused.body())).status()).isEqualTo(302);
    }

    private int post(String type, String data) {
        return (int) keeper.post(incident + "/posts", "{\"type\":\"%s\",\"data\":%s}".formatted(type, data))
                .member("post");
    }

    private String made() {
        assertThat(send(room + "/blad/" + meeting, "").status()).isEqualTo(302);
        return browser.get(room + "/blad/" + meeting).body();
    }

    private String form() {
        return browser.get(room + "/blad/" + meeting + "/redovisa").body();
    }

    private Http.Answer sheet() {
        return keeper.get(incident + "/sheets/" + meeting);
    }

    private Http.Answer file(String typed, String once) {
        return send(room + "/blad/" + meeting + "/redovisa", "papper=" + encoded(typed) + "&once=" + once);
    }

    private Http.Answer send(String path, String written) {
        return opened.press(path, written, madeFor);
    }

    private static String[] groups(String page) {
        return found("class=\"digits\">(.*?)</p>", page)
                .replaceAll("<[^>]+>", " ")
                .strip()
                .split("\\s+");
    }
}
