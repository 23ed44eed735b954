package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.endpoint.PageForm.encoded;
import static se.stabsliggaren.api.endpoint.PageForm.found;
import static se.stabsliggaren.api.endpoint.PageForm.madeFor;
import static se.stabsliggaren.api.endpoint.PageForm.once;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.SwedishTime;

/** The page to write on, as a browser without scripts sends it, and as its script does. */
@EndpointTest
class RoomPageTest {

    @Autowired
    Staff staff;

    private Http browser;
    private Http keeper;
    private String incident;
    private String room;
    private String page;
    private String proof;
    private FormBrowser opened;

    @BeforeEach
    void openThePage() {
        staff.http("exempelby", Role.LOG_KEEPER);
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        keeper = staff.stranger().with("Authorization", "Bearer " + token);
        incident = staff.opensAnExercise(keeper, "exempelby");
        room = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);
        opened = FormBrowser.at(room, staff, token);
        browser = opened.http();
        page = opened.page();
        proof = PageForm.proof(page);
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

    @Test
    void aPastedLineIsTakenAsItLookedAndWhatTurnsWordsIsRefusedByItsWord() {
        write(browser, "\uF0B7 Ring \u202A070-123 45 67\u202C", once(page));
        Http.Answer refused = write(
                browser.with("Ledger-Page", "line"),
                "Släpp \u202Einte ut något.",
                once(browser.get(room).body()));

        assertThat(row(browser.get(room).body(), 3)).contains("• Ring 070-123 45 67");
        assertThat(refused.status()).isEqualTo(400);
        assertThat((String) refused.member("detail")).contains("i ordet ”inte”");
        assertThat(last()).isEqualTo(3);
    }

    @Test // #2
    void leadsOnByThePathAloneWhateverStandsBetween() {
        // Behind a proxy with TLS the ledger knows neither the scheme nor the name it is reached by.
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

    @Test
    void aFormThatIsTooLargeIsToldSo() {
        Http.Answer refused = write(browser, "x".repeat(300_000), once(page));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("över 256 KiB");
        assertThat(last()).isEqualTo(2);
    }

    @Test // #1
    void aLineIsNotRecordedAsWhoeverLoggedInMeanwhile() {
        Http chief = as("Prova Provdotter", Role.CHIEF_OF_STAFF);

        Http.Answer asked = write(chief, "Växeln är nere.", once(page));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.body())
                .contains("ska det skrivas som Prova Provdotter, stabschef?")
                .contains("Ja, för in som Prova Provdotter, stabschef")
                .contains("value=\"Växeln är nere.\"");
        assertThat(last()).isEqualTo(2);

        page = asked.body();
        assertThat(write(chief, "Växeln är nere.", once(page)).status()).isEqualTo(302);
        assertThat(row(browser.get(room).body(), 4))
                .contains("Prova Provdotter")
                .contains("stabschef");
    }

    @Test // #1
    void aLineWhoseFormWasMadeForNobodyIsNotRecorded() {
        String form = "text=rad&once=" + once(page) + "&_csrf=" + encoded(proof);
        Http sender = browser.with("Content-Type", "application/x-www-form-urlencoded");

        assertThat(sender.send("POST", room, form).status()).isEqualTo(409);
        assertThat(sender.send("POST", "/handelser", "title=En&_csrf=" + encoded(proof))
                        .status())
                .isEqualTo(409);
        assertThat(last()).isEqualTo(2);
    }

    @Test // #1
    void theScriptIsToldWhoIsAskedFor() {
        Http.Answer asked =
                write(as("Prova Provdotter", Role.CHIEF_OF_STAFF).with("Ledger-Page", "line"), "Växeln.", once(page));

        assertThat(asked.status()).isEqualTo(409);
        assertThat((String) asked.member("type")).endsWith(":other-writer");
        assertThat(asked.member("writer")).isEqualTo("Prova Provdotter, stabschef");
        assertThat(asked.member("av")).isNotEqualTo(madeFor(page));
    }

    @Test // #2
    void aLineWhoseFormHasLostItsProofStandsInAFreshForm() {
        proof = "gammalt";
        Http.Answer old = write(browser.with("Accept", "text/html"), "Växeln är nere.", once(page));

        assertThat(old.status()).isEqualTo(403);
        assertThat(old.body()).contains("value=\"Växeln är nere.\"").contains("tryck Enter igen");
        assertThat(last()).isEqualTo(2);

        page = old.body();
        proof = PageForm.proof(page);
        assertThat(write(browser, "Växeln är nere.", once(page)).status()).isEqualTo(302);
        assertThat(last()).isEqualTo(3);
    }

    @Test // #2
    void theScriptIsGivenAFreshProof() {
        Http script = browser.with("Ledger-Page", "line", "Accept", "application/json");
        proof = "gammalt";
        Http.Answer old = write(script, "Växeln är nere.", once(page));
        assertThat(old.status()).isEqualTo(403);
        assertThat((String) old.member("type")).endsWith(":old-form");

        Map<?, ?> fresh = (Map<?, ?>) script.get(room + "/formular").member("proof");
        proof = (String) fresh.get("value");
        assertThat(write(script, "Växeln är nere.", once(page)).status()).isEqualTo(201);
    }

    @Test // #2
    void aLineThatWaitedSaysWhenItWasWrittenAndThatItWaited() {
        String form = "text=Str%C3%B6mmen+gick.&vantat=900&once=" + once(page) + "&av=" + madeFor(page) + "&_csrf="
                + encoded(proof);
        Http script = browser.with("Ledger-Page", "line", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(script.send("POST", room, form).status()).isEqualTo(201);
        assertThat(script.send("POST", room, form.replace("vantat=900", "vantat=960"))
                        .member("post"))
                .as("sent again with its value")
                .isEqualTo(3);

        Http.Answer post = keeper.get(incident + "/posts/3");
        Instant written = Instant.parse((String) ((Map<?, ?>) post.member("occurred")).get("at"));
        Instant recorded = Instant.parse((String) post.member("recordedAt"));
        assertThat(Duration.between(written, recorded)).isBetween(Duration.ofSeconds(895), Duration.ofSeconds(930));
        assertThat((String) post.member("reason"))
                .as("read years later too")
                .isEqualTo("Raden skrevs %s och väntade på kontakt med liggaren."
                        .formatted(SwedishTime.dated(When.at(written))));
        assertThat(row(browser.get(room).body(), 3))
                .contains("väntade på kontakt")
                .doesNotContain("antaget");
    }

    @Test // #2
    void aWaitThatCannotBeUnderstoodRecordsNothing() {
        String form =
                "text=rad&vantat=i+g%C3%A5r&once=" + once(page) + "&av=" + madeFor(page) + "&_csrf=" + encoded(proof);
        Http script = browser.with("Ledger-Page", "line", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(script.send("POST", room, form).status()).isEqualTo(400);
        assertThat(last()).isEqualTo(2);
    }

    @Test // #2
    void aCorrectedAndAWithdrawnLineAreStruckAndLeadToWhatDidIt() {
        write(browser, "Filservern är krypterad.", once(page));
        write(browser, "Hör inte hit.", UUID.randomUUID().toString());
        keeper.post(
                incident + "/posts",
                "{\"type\":\"note.written\",\"corrects\":3,\"reason\":\"fel server\","
                        + "\"data\":{\"text\":\"Testservern är krypterad.\"}}");
        keeper.post(
                incident + "/posts",
                "{\"type\":\"record.withdrawn\",\"data\":{\"post\":4,\"reason\":\"fel händelse\"}}");

        String now = browser.get(room).body();
        assertThat(row(now, 3)).contains("<s>Filservern").contains("<a href=\"#nr-5\">rättad i nr 5</a>");
        assertThat(row(now, 4)).contains("<s>Hör").contains("<a href=\"#nr-6\">återkallad i nr 6</a>");
        assertThat(row(now, 5)).doesNotContain("<s>").contains("fel server");
    }

    @Test // #2
    void whatALaterPostDidIsToldAgainToWhoFollows() {
        write(browser, "Filservern är krypterad.", once(page));
        keeper.post(
                incident + "/posts",
                "{\"type\":\"note.written\",\"corrects\":3,\"reason\":\"fel server\","
                        + "\"data\":{\"text\":\"Testservern är krypterad.\"}}");

        Http.Answer come = browser.with("Accept", "application/json").get(room + "/rader?after=3");
        List<?> lines = (List<?>) come.member("lines");
        assertThat(lines.stream().<Object>map(line -> ((Map<?, ?>) line).get("number")))
                .containsExactly(3, 4);
        assertThat(((Map<?, ?>) lines.getFirst()).get("struck")).isEqualTo(true);
    }

    @Test // #2
    void aMaskedReaderIsToldAgainWhatIsCoveredFromThemNow() {
        write(browser, "Koden är 4711.", once(page));
        keeper.post(
                incident + "/posts",
                "{\"type\":\"secrecy.marked\",\"data\":{\"marked\":[{\"post\":3,\"path\":\"data.text\"},"
                        + "{\"post\":2,\"path\":\"data.person\"}]}}");

        Http communicator = as("Kommun Ikatör", Role.COMMUNICATOR).with("Accept", "application/json");
        Http.Answer come = communicator.get(room + "/rader?after=3");
        assertThat(come.body()).doesNotContain("4711").doesNotContain("Testa Testlund");
        assertThat(come.body()).contains("\"number\":3").contains("\"writer\":\"▇\"");
        assertThat(as("Kommun Ikatör", Role.COMMUNICATOR).get(room).body())
                .doesNotContain("4711")
                .doesNotContain("Testa Testlund");
    }

    @Test // #2
    void thePostsSayWhoWroteThem() {
        write(browser, "Växeln är nere.", once(page));

        assertThat(keeper.get(incident + "/posts/3").member("writer")).isEqualTo("Testa Testlund");
        assertThat(row(browser.get(room).body(), 3))
                .contains("<span class=\"full\">Testa Testlund</span>")
                .contains(">TT</abbr>")
                .contains("loggförare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ja", "0000"})
    void aFormWithoutItsNumberRecordsNothingAndComesBackWithOne(String once) {
        int before = last();
        for (int pressed = 0; pressed < 2; pressed++) {
            Http.Answer refused = write(browser, "Växeln är nere.", once);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body()).contains("saknade sitt engångsnummer").contains("Växeln är nere.");
            assertThat(once(refused.body())).hasSize(36);
        }
        Http.Answer script = write(browser.with("Ledger-Page", "line"), "Växeln är nere.", once);
        assertThat(script.status()).isEqualTo(400);
        assertThat((String) script.member("detail")).contains("saknade sitt engångsnummer");
        assertThat(last()).isEqualTo(before);
    }

    private Http.Answer write(Http as, String text, String once) {
        return as.with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        room,
                        "text=" + encoded(text) + "&once=" + once + "&av=" + madeFor(page) + "&_csrf="
                                + encoded(proof));
    }

    /** The browser of somebody else with the page, and the proof, that was opened before they logged in. */
    private Http as(String person, Role role) {
        return opened.as(staff, staff.tokenOf(person, "exempelby", role));
    }

    private String row(String from, int number) {
        return found("(?s)(<tr id=\"nr-" + number + "\">.*?</tr>)", from);
    }

    private int last() {
        return (Integer) keeper.get(incident).member("last");
    }
}
