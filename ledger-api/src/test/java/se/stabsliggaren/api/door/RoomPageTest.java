package se.stabsliggaren.api.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** The page to write on, as a browser without scripts sends it, and as its script does. */
@DoorTest
class RoomPageTest {

    @Autowired
    Staff staff;

    private Http browser;
    private Http keeper;
    private String incident;
    private String room;
    private String page;
    private String proof;

    @BeforeEach
    void openThePage() {
        staff.http("exempelby", Role.LOG_KEEPER);
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        keeper = staff.stranger().with("Authorization", "Bearer " + token);
        incident = staff.opensAnExercise(keeper, "exempelby");
        room = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
        Http.Answer opened = staff.stranger()
                .with("Accept", "text/html", "Cookie", "liggare=" + token)
                .get(room);
        page = opened.body();
        proof = found("name=\"_csrf\" value=\"([^\"]+)\"", page);
        browser = staff.stranger()
                .with(
                        "Cookie",
                        "liggare=" + token + "; XSRF-TOKEN="
                                + found("XSRF-TOKEN=([^;]+)", opened.header("Set-Cookie")));
    }

    @Test // #2
    void aLineChangedAfterItsAnswerWasLostCanStillBeRecorded() {
        write(browser, "Växeln är nere.", once(page));

        Http.Answer refused = write(browser, "Växeln är nere sedan kl. 3.", once(page));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("tryck Enter igen").contains("Växeln är nere sedan kl. 3.");
        assertThat(refused.body()).doesNotContain("Idempotency-Key");
        assertThat(last()).isEqualTo(3);

        write(browser, "Växeln är nere sedan kl. 3.", once(refused.body()));
        assertThat(last()).isEqualTo(4);
    }

    @Test // #2
    void theScriptIsToldTheSameAndHowToGoOn() {
        Http script = browser.with("Ledger-Page", "line");
        write(script, "Växeln är nere.", once(page));

        Http.Answer refused = write(script, "Växeln är uppe.", once(page));
        assertThat(refused.status()).isEqualTo(409);
        assertThat((String) refused.member("detail")).contains("tryck Enter igen");

        assertThat(write(script, "Växeln är uppe.", (String) refused.member("once"))
                        .status())
                .isEqualTo(201);
    }

    @Test // #2
    void leadsOnByThePathAloneWhateverStandsBetween() {
        // Behind a door with TLS the ledger knows neither the scheme nor the name it is reached by.
        assertThat(write(browser, "Växeln är nere.", once(page)).header("Location"))
                .isEqualTo(room);
    }

    @Test // #2
    void saysThatItIsWrittenInSwedish() {
        Http english = browser.with("Accept-Language", "en-GB", "Accept", "text/html");

        assertThat(english.get(room).header("Content-Language")).isEqualTo("sv");
        assertThat(english.get("/logga-in").header("Content-Language")).isEqualTo("sv");
    }

    @Test // #2
    void whoMayNotReadIsShownTheWayToAnotherKey() {
        Http administrator = staff.stranger()
                .with("Accept", "text/html", "Cookie", "liggare=" + staff.token("exempelby", Role.ADMINISTRATOR));

        Http.Answer answer = administrator.get("/");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("href=\"/logga-in\"");
    }

    private Http.Answer write(Http as, String text, String once) {
        return as.with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        room,
                        "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&once=" + once + "&_csrf="
                                + URLEncoder.encode(proof, StandardCharsets.UTF_8));
    }

    private int last() {
        return (Integer) keeper.get(incident).member("last");
    }

    private static String once(String page) {
        return found("name=\"once\" value=\"([^\"]+)\"", page);
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern + " in " + in).isTrue();
        return matcher.group(1);
    }
}
