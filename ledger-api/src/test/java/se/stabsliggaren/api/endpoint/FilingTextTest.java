package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** The drafts of filings as data, as a page and as text to be copied; now and as of the day before a filing. */
@EndpointTest
class FilingTextTest {

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;
    private int filing;

    @BeforeEach
    void files() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        int breach = says("{\"type\":\"breach.suspected\",\"data\":{\"text\":\"Filer borta.\","
                + "\"controllers\":[\"socialnämnden\"]}}");
        filing = says("{\"type\":\"duty.filed\",\"data\":{\"regime\":\"GDPR33.NOTIFY\",\"recipient\":\"IMY\","
                + "\"controller\":\"socialnämnden\",\"stage\":\"initial\"}}");
        says("{\"type\":\"breach.measure-taken\",\"data\":{\"breach\":%d,\"text\":\"Tvåfaktor infört.\"}}"
                .formatted(breach));
    }

    private int says(String draft) {
        Http.Answer answer = keeper.post(incident + "/posts", draft);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return (int) answer.member("post");
    }

    @Test
    void asTextItHoldsTheDeltaAndWhichPostsSayIt() {
        Http.Answer text = keeper.with("Accept", "text/plain").get(incident + "/filing-drafts/text");
        assertThat(text.status()).isEqualTo(200);
        assertThat(text.header("Content-Type")).startsWith("text/plain");
        assertThat(text.body())
                .contains("ÖVNING", "UTKAST: Komplettering av anmälan", "Till: IMY")
                .contains("Tvåfaktor infört. ", "[nr " + (filing + 1) + "]")
                .doesNotContain("Filer borta");
    }

    @Test
    void asOfTheDayBeforeTheFilingItIsTheNotification() {
        assertThat(keeper.with("Accept", "text/plain")
                        .get(incident + "/filing-drafts/text?at=post:" + (filing - 1))
                        .body())
                .contains("UTKAST: Anmälan av personuppgiftsincident", "Filer borta.")
                .doesNotContain("Tvåfaktor");
    }

    @Test
    void thePageLeadsToTheTextOfTheSameMoment() {
        String page = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1) + "/filing-drafts";
        Http reader = keeper.with("Accept", "text/html");
        assertThat(reader.get(page).body()).contains("href=\"" + page + "/text\"", "Komplettering av anmälan");
        assertThat(reader.get(page + "?at=post:" + filing).body())
                .contains("href=\"" + page + "/text?at=post:" + filing + "\"");
    }

    @Test
    void aDutyAssessedToApplyHasADraftThatNamesThePostThatSaysSo() {
        int assessed = says("{\"type\":\"duty.assessed\",\"data\":{\"regime\":\"LEH.LAGE\",\"verdict\":\"applies\"}}");
        String page = keeper.with("Accept", "text/html")
                .get("/handelse/" + incident.substring(incident.lastIndexOf('/') + 1) + "/filing-drafts")
                .body();
        assertThat(page)
                .contains(
                        "Lägesrapport till länsstyrelsen",
                        "Anmälningsplikt bedömd, lägesrapport vid extraordinär händelse: gäller",
                        "title=\"nr " + assessed + "\"");
    }

    @Test
    void asDataTheFormSaysItsVersionAndHowSureItIs() {
        Http.Answer data = keeper.get(incident + "/filing-drafts");
        assertThat(data.body()).contains("\"form\":\"IMY.NOTIFY\"", "\"version\":\"2025-02\"", "\"mark\":\"M\"");
    }

    @Test
    void whatIsAskedForWronglyIsRefusedInOneSentence() {
        assertThat(keeper.with("Accept", "text/plain")
                        .get(incident + "/filing-drafts/text?del=allt")
                        .status())
                .isEqualTo(400);
        assertThat(keeper.with("Accept", "application/json")
                        .get(incident + "/filing-drafts/text")
                        .status())
                .isEqualTo(406);
    }
}
