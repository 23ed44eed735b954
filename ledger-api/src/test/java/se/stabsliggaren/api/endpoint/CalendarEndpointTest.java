package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.endpoint.PageForm.found;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.SecureIds;

/** A calendar program follows an incident by a link, with its maker's sight, until the link is taken back. */
@EndpointTest
@ExtendWith(OutputCaptureExtension.class)
class CalendarEndpointTest {

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;
    private int aware;
    private Instant known;

    @BeforeEach
    void somebodyBecameAware() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        known = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofHours(1));
        int breach =
                records("breach.suspected", known, "{\"text\":\"Filer saknas.\",\"controllers\":[\"socialnämnden\"]}");
        aware = records(
                "breach.became-aware",
                known,
                "{\"breach\":%d,\"controllers\":[\"socialnämnden\"],\"judge\":\"Testa Testlund\"}".formatted(breach));
    }

    @Test
    void theLinkIsShownOnceAndNeedsNoKey() {
        Http.Answer made = makes(keeper);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo(incident + "/calendar-links/" + made.member("link"));
        assertThat(keeper.get(incident + "/calendar-links").body())
                .contains((String) made.member("link"))
                .doesNotContain(secret(made));

        Http.Answer feed = staff.stranger().get(path(made));
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(feed.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(staff.stranger()
                        .with("If-None-Match", feed.header("ETag"))
                        .get(path(made))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void theLimitStandsAtItsMomentAndMovesUnderTheSameUid() {
        Http.Answer made = makes(keeper);
        VEvent before = events(made).getFirst();

        assertThat(start(before)).isEqualTo(known.plus(Duration.ofHours(72)));
        assertThat(before.getSummary().getValue())
                .isEqualTo("ÖVNING – Frist: Anmälan av personuppgiftsincident, socialnämnden");
        assertThat(before.getDescription().getValue())
                .startsWith("Fristen löper: ")
                .contains("nr " + aware);
        assertThat(before.getUrl().getValue())
                .endsWith("/handelse/" + incident.substring(incident.lastIndexOf('/') + 1) + "/duties");
        assertThat(before.getAlarms()).hasSize(2);

        Instant corrected = known.plus(Duration.ofMinutes(30));
        keeper.post(
                incident + "/posts",
                ("{\"type\":\"breach.became-aware\",\"corrects\":%d,\"reason\":\"fel klockslag\",\"occurred\":{\"at\":\"%s\"},"
                                + "\"data\":{\"breach\":%d,\"controllers\":[\"socialnämnden\"],\"judge\":\"Testa Testlund\"}}")
                        .formatted(aware, minute(corrected), aware - 1));
        VEvent after = events(made).getFirst();
        assertThat(start(after)).isEqualTo(corrected.plus(Duration.ofHours(72)));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());
    }

    @Test
    void whatIsFiledIsThereNoMore() {
        Http.Answer made = makes(keeper);
        records(
                "duty.filed",
                null,
                "{\"regime\":\"GDPR33.NOTIFY\",\"recipient\":\"IMY\",\"stage\":\"initial\",\"controller\":\"socialnämnden\"}");
        assertThat(unfolded(made)).doesNotContain("Frist: Anmälan av personuppgiftsincident");
    }

    @Test
    void whoeverTakesItBackKillsIt() {
        Http.Answer made = makes(keeper);
        assertThat(keeper.send("DELETE", incident + "/calendar-links/" + made.member("link"), null)
                        .status())
                .isEqualTo(204);

        isNotThere(path(made));
        assertThat((List<?>) keeper.get(incident + "/calendar-links").member("links"))
                .isEmpty();
        assertThat(keeper.send("DELETE", incident + "/calendar-links/" + made.member("link"), null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAdministratorTakesBackAnybodysAndNobodyElseDoes() {
        Http.Answer made = makes(keeper);
        String link = incident + "/calendar-links/" + made.member("link");

        assertThat(staff.http("exempelby", Role.LOG_KEEPER)
                        .send("DELETE", link, null)
                        .status())
                .isEqualTo(404);
        assertThat(staff.http("grannby", Role.ADMINISTRATOR)
                        .send("DELETE", link, null)
                        .status())
                .isEqualTo(404);
        assertThat(staff.stranger().get(path(made)).status()).isEqualTo(200);

        Http administrator = staff.http("exempelby", Role.ADMINISTRATOR);
        assertThat((List<?>) administrator.get(incident + "/calendar-links").member("links"))
                .singleElement()
                .satisfies(
                        listed -> assertThat(((Map<?, ?>) listed).get("person")).isEqualTo("Testa Testlund"));
        assertThat(administrator.send("DELETE", link, null).status()).isEqualTo(204);
        isNotThere(path(made));
    }

    @Test
    void withItsMakersAccessItEnds() {
        Http administrator = staff.http("exempelby", Role.ADMINISTRATOR);
        Http.Answer granted = administrator.post(
                "/api/v1/tokens", "{\"person\":\"Prova Ny\",\"authority\":\"exempelby\",\"roles\":[\"communicator\"]}");
        Http communicator = staff.stranger().with("Authorization", "Bearer " + granted.member("secret"));
        Http.Answer made = makes(communicator);
        assertThat(staff.stranger().get(path(made)).status()).isEqualTo(200);

        administrator.send("DELETE", "/api/v1/tokens/" + granted.member("token"), null);
        isNotThere(path(made));
    }

    @Test
    void itIsWhatItsMakerWouldSeeByTheirKeyWhateverIsCovered() {
        Http communicator = staff.http("exempelby", Role.COMMUNICATOR);
        Http.Answer made = makes(communicator);
        records("record.hidden", null, "{\"post\":%d,\"reason\":\"Skyddat.\"}".formatted(aware));

        assertThat(staff.stranger().get(path(made)).body())
                .isEqualTo(communicator
                        .with("Accept", "text/calendar")
                        .get(incident + "/duties")
                        .body());
        assertThat(unfolded(made)).contains("socialnämnden").doesNotContain("Testa", "Skyddat");
        assertThat(communicator.get(incident + "/duties").body())
                .as("which no cover takes from any reader")
                .contains("socialnämnden");
    }

    @Test
    void noContentOfAPostIsInIt() {
        records(
                "decision.taken",
                null,
                "{\"text\":\"Fjärråtkomsten stängs.\",\"review\":\"%s\"}"
                        .formatted(minute(known.plus(Duration.ofDays(1)))));
        assertThat(unfolded(makes(keeper)))
                .contains("SUMMARY:ÖVNING – Beslut nr " + (aware + 1) + " ska omprövas")
                .doesNotContain("Fjärråtkomsten", "Filer saknas", "Testa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kalender/påhittad.ics", "/kalender/.ics", "/kalender/%00.ics", "/kalender/' or 1=1.ics"})
    void anInventedSecretIsNotThere(String path) {
        Http.Answer answer = staff.stranger().get(path.replace(" ", "%20").replace("å", "%C3%A5"));
        assertThat(answer.status()).as(answer.body()).isIn(400, 404);
    }

    @Test
    void noneOfThemCanBeToldFromAnother() {
        Http.Answer made = makes(keeper);
        keeper.send("DELETE", incident + "/calendar-links/" + made.member("link"), null);
        assertThat(staff.stranger().get(path(made)).body())
                .isEqualTo(staff.stranger()
                        .get("/kalender/" + SecureIds.secret() + ".ics")
                        .body())
                .contains("gör en ny länk");
    }

    @Test
    void oneTooLongIsRefused() {
        assertThat(staff.stranger()
                        .get("/kalender/" + "a".repeat(10_000) + ".ics")
                        .status())
                .isIn(400, 431);
    }

    @Test
    void whoMayNotReadMakesNone() {
        assertThat(makes(staff.http("exempelby", Role.ADMINISTRATOR)).status()).isEqualTo(403);
        assertThat(makes(staff.http("grannby", Role.LOG_KEEPER)).status()).isEqualTo(404);
        assertThat(makes(staff.stranger()).status()).isEqualTo(401);
        assertThat(keeper.post("/api/v1/incidents/finns-inte/calendar-links", "")
                        .status())
                .isEqualTo(404);
        for (int i = 0; i < 20; i++) {
            assertThat(makes(keeper).status()).isEqualTo(201);
        }
        assertThat(makes(keeper).status()).as("the twenty-first").isEqualTo(403);
    }

    @Test
    void theLogOfTheProgramHoldsNoSecret(CapturedOutput output) {
        Http.Answer made = makes(keeper);
        staff.stranger().get(path(made));
        staff.stranger().send("POST", path(made), "");
        staff.stranger().with("Accept", "image/png").get(path(made));
        keeper.send("DELETE", incident + "/calendar-links/" + made.member("link"), null);
        staff.stranger().get(path(made));
        assertThat(output.getAll()).doesNotContain(secret(made));
    }

    @Test
    void theDutiesAreACalendarForWhoHasAKey() {
        Http.Answer duties = keeper.with("Accept", "text/calendar").get(incident + "/duties");
        assertThat(duties.status()).isEqualTo(200);
        assertThat(duties.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(duties.body()).contains("BEGIN:VEVENT");
        assertThat(keeper.with("Accept", "text/calendar")
                        .get(incident + "/duties?at=post:2")
                        .body())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("BEGIN:VEVENT");
        assertThat(keeper.with("Accept", "text/calendar")
                        .get(incident + "/status")
                        .status())
                .isEqualTo(406);
        assertThat(keeper.with("Accept", "*/*").get(incident + "/duties").header("Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void aPersonMakesALinkAndTakesItBackWithoutAScript() {
        String page = incident.replace("/api/v1/incidents", "/handelse") + "/kalender";
        String token = staff.token("exempelby", Role.LOG_KEEPER);
        FormBrowser browser = FormBrowser.at(page, staff, token);
        assertThat(browser.page()).contains("Gör en länk", "Du har ingen länk");

        Http.Answer made = browser.press(page, "x=1");
        String address = found("id=\"lank\">([^<]+)<", made.body());
        assertThat(staff.stranger()
                        .get(address.substring(address.indexOf("/kalender")))
                        .status())
                .isEqualTo(200);
        String listed = browser.get(page).body();
        assertThat(listed).contains("Ta tillbaka").doesNotContain(address);

        String back = found("action=\"([^\"]+/ta-tillbaka)\"", listed);
        assertThat(browser.press(back, "x=1", "annan").status()).isEqualTo(409);
        assertThat(browser.press(back, "x=1").status()).isEqualTo(302);
        assertThat(browser.get(page).body()).contains("Du har ingen länk");
        isNotThere(address.substring(address.indexOf("/kalender")));
        assertThat(browser.http()
                        .with("Content-Type", "application/x-www-form-urlencoded")
                        .send("POST", page, "av=x")
                        .status())
                .as("without the proof of the form")
                .isEqualTo(403);
    }

    private void isNotThere(String path) {
        Http.Answer answer = staff.stranger().get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Kalendern finns inte");
    }

    private Http.Answer makes(Http somebody) {
        return somebody.send("POST", incident + "/calendar-links", null);
    }

    private static String path(Http.Answer made) {
        String address = (String) made.member("address");
        return address.substring(address.indexOf("/kalender/"));
    }

    private static String secret(Http.Answer made) {
        return found("/kalender/(.{43})\\.ics", (String) made.member("address"));
    }

    private String unfolded(Http.Answer made) {
        return staff.stranger().get(path(made)).body().replace("\r\n ", "");
    }

    /** As a calendar program reads them. */
    private List<VEvent> events(Http.Answer made) {
        try {
            Calendar read = new CalendarBuilder()
                    .build(new StringReader(staff.stranger().get(path(made)).body()));
            assertThat(read.validate().getEntries()).isEmpty();
            return read.getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant start(VEvent event) {
        return Instant.from(event.<DtStart<?>>getRequiredProperty("DTSTART").getDate());
    }

    private static String minute(Instant instant) {
        return instant.toString().replace(":00Z", "Z");
    }

    private int records(String type, Instant when, String data) {
        String occurred = when == null ? "" : "\"occurred\":{\"at\":\"%s\"},".formatted(minute(when));
        Http.Answer answer =
                keeper.post(incident + "/posts", "{\"type\":\"%s\",%s\"data\":%s}".formatted(type, occurred, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return (int) answer.member("post");
    }
}
