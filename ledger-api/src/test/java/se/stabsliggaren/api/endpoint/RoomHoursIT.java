package se.stabsliggaren.api.endpoint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;

/** What the hours bring to a page that stays open: nobody records anything, and the ledger's clock goes on. */
class RoomHoursIT {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private Path folder;

    private Running ledger;
    private Http keeper;
    private String incident;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openThePageHalfAnHourBeforeALimit() {
        ledger = Running.in(folder, "simulated");
        ledger.showsClock(MORNING);
        keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
        incident = ledger.staff().opensAnExercise(keeper, "exempelby");
        int breach = records(
                "breach.suspected",
                "2026-11-17T08:30Z",
                "{\"text\":\"Filer saknas.\",\"controllers\":[\"socialnämnden\"]}");
        records(
                "breach.became-aware",
                "2026-11-17T08:30Z",
                "{\"breach\":%d,\"controllers\":[\"socialnämnden\"],\"judge\":\"Testa Testlund\"}".formatted(breach));
        records("staff.rhythm-set", "2026-11-19T08:05Z", "{\"atLeast\":1,\"per\":\"day\"}");
        records("meeting.held", "2026-11-19T08:05Z", "{\"number\":1}");
        context = CHROMIUM.browser().newContext();
        page = context.newPage();
        String address = "http://127.0.0.1:" + ledger.port();
        page.navigate(address + "/logga-in");
        page.getByLabel("Din nyckel").fill(ledger.staff().tokenOf("Testa Testlund", "exempelby", Role.LOG_KEEPER));
        page.getByLabel("Din nyckel").press("Enter");
        assertThat(page.locator("h1")).hasText("Händelser");
        page.navigate(address + incident.replace("/api/v1/incidents", "/handelse"));
    }

    @AfterEach
    void stop() {
        context.close();
        ledger.close();
    }

    @Test
    void aLimitThatPassesIsSaidToHavePassed() {
        assertThat(limit()).hasClass("within-an-hour");
        assertThat(limit()).containsText("Anmälan av personuppgiftsincident för socialnämnden: Fristen löper");

        ledger.showsClock(MORNING.plus(Duration.ofMinutes(31)));

        assertThat(limit()).hasClass("passed");
        assertThat(limit()).containsText("Anmälan av personuppgiftsincident för socialnämnden: Fristen har gått ut");
        assertThat(limit()).containsText("ingen post säger att något är lämnat");

        records(
                "duty.filed",
                null,
                "{\"regime\":\"GDPR33.NOTIFY\",\"recipient\":\"IMY\",\"stage\":\"initial\",\"controller\":\"socialnämnden\"}");
        assertThat(page.locator("#limits")).isHidden();
    }

    @Test
    void aStaffSilentBeyondItsRhythmIsToldOfUntilAMeetingIs() {
        Locator silences = page.locator("#silences");
        assertThat(silences).isHidden();

        ledger.showsClock(MORNING.plus(Duration.ofMinutes(31)));

        assertThat(silences).isVisible();
        assertThat(silences.locator("li"))
                .containsText("ingen post säger att staben har mötts sedan mötet tors 19 nov kl. 09.05");

        records("meeting.held", null, "{\"number\":2}");
        assertThat(silences).isHidden();
    }

    private Locator limit() {
        return page.locator("#limits li");
    }

    private int records(String type, @Nullable String when, String data) {
        String occurred = when == null ? "" : "\"occurred\":{\"at\":\"%s\"},".formatted(when);
        Http.Answer answer =
                keeper.post(incident + "/posts", "{\"type\":\"%s\",%s\"data\":%s}".formatted(type, occurred, data));
        org.assertj.core.api.Assertions.assertThat(answer.status())
                .as(answer.body())
                .isEqualTo(201);
        return (int) answer.member("post");
    }
}
