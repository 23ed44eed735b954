package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.openpoints.OpenPoints;

/** What the page of duties shows beside each duty: two readings of a law, decisions owed to boards, outcomes. */
class DutiesHtmlTest {

    private final Played played = new Played()
            .says("{\"clock\":\"2026-11-24T13:00:00Z\",\"as\":\"log-keeper\"}")
            .says("{\"type\":\"incident.opened\",\"occurred\":{\"at\":\"2026-11-23\"},"
                    + "\"data\":{\"authority\":\"exempelby\",\"exercise\":true,\"title\":\"Angrepp\"}}")
            .says("{\"type\":\"breach.suspected\",\"data\":{\"text\":\"Filer är krypterade.\","
                    + "\"controllers\":[\"socialnämnden\"],\"detected\":\"2026-11-23T02:00Z\"}}");

    @Test
    void whatNobodyAssessedSaysWhenItsLimitWouldRunOut() {
        assertThat(html())
                .contains("Ingen post säger om dessa gäller")
                .contains("Gäller den är fristen <strong>tis 24 nov 2026 kl. 03.00</strong>, räknat från kännedom")
                .contains("Om mottagaren: Ur andrahandskälla");
    }

    @Test
    void whatWasAssessedOnADayWithoutItsLawSaysInWhichPost() {
        played.says("{\"type\":\"duty.assessed\",\"occurred\":{\"at\":\"2026-01-14T12:00Z\"},\"data\":"
                + "{\"regime\":\"CSL.EARLY\",\"verdict\":\"applies\",\"grounds\":\"Reservrutiner.\"}}");
        for (String page : List.of(html(), openPoints())) {
            assertThat(page)
                    .contains("gäller, från en dag då lagen var i kraft")
                    .containsPattern(
                            "(?i)bedömd en dag då lagen inte var i kraft: <a class=\"nr\" href=\"[^\"]*\">nr 3</a>");
        }
    }

    @Test
    void aFilingToAnotherDaysRecipientSaysWhoReceivedItThen() {
        played.says("{\"type\":\"duty.filed\",\"occurred\":{\"at\":\"2026-11-24T08:00Z\"},\"data\":"
                + "{\"regime\":\"CSL.EARLY\",\"recipient\":\"MCF\",\"stage\":\"initial\"}}");
        for (String page : List.of(html(), authorities())) {
            assertThat(page).contains("mottagare då: FRA/NCSC (CERT-SE)");
        }
    }

    @Test
    void whomToTellShowsWhatMayBeFiledAndWhatWasToldTheDataSubjects() {
        played.says("{\"type\":\"duty.filed\",\"data\":{\"recipient\":\"CERT-SE\",\"stage\":\"initial\"}}")
                .says("{\"type\":\"breach.risk-judged\",\"data\":{\"breach\":2,\"risk\":\"high\"}}")
                .says("{\"type\":\"breach.subjects-informed\",\"data\":{\"breach\":2,\"channel\":\"brev\"}}");
        assertThat(authorities())
                .containsSubsequence("nr 3", "till CERT-SE", "kan gälla detta utan att säga det")
                .containsSubsequence("de registrerade", "Information till de registrerade", "nr 4", "nr 5");
    }

    @Test
    void onesOwnDocumentationIsWrittenAndNotNotified() {
        played.says("{\"type\":\"duty.filed\",\"data\":{\"regime\":\"GDPR33.5.RECORD\","
                + "\"recipient\":\"egen dokumentation\",\"stage\":\"initial\"}}");
        assertThat(html()).contains("Dokumenterat i egen dokumentation").doesNotContain("till egen dokumentation");
    }

    @Test
    void bothReadingsStandWithTheirLimits() {
        played.says("{\"type\":\"duty.assessed\",\"occurred\":{\"at\":\"2026-11-24T12:00Z\"},\"data\":"
                + "{\"regime\":\"CSL.EARLY\",\"verdict\":\"applies\",\"grounds\":\"Reservrutiner.\"}}");
        assertThat(html())
                .containsSubsequence(
                        "<strong>tis 24 nov 2026 kl. 03.00</strong>",
                        "Räknat från kännedom om incidenten",
                        "nr 2",
                        "<strong>tis 24 nov 2026 kl. 03.00</strong>",
                        "Räknat från bedömningen att plikten gäller",
                        "nr 3",
                        "<strong>ons 25 nov 2026 kl. 13.00</strong>")
                .contains("Om innehållet: Ur andrahandskälla");
    }

    @Test
    void eachDecisionThatABoardIsOwedStandsWithWhatWasReportedOfIt() {
        played.says(decision("Stäng trafiken.", "socialnämnden"))
                .says(decision("Öppna reservdriften.", "socialnämnden"))
                .says("{\"type\":\"decision.reported\",\"data\":{\"decision\":3,\"board\":\"socialnämnden\"}}");
        assertThat(html())
                .containsSubsequence("Anmälan av delegationsbeslut", "för socialnämnden", "Stäng trafiken.")
                .containsSubsequence("Stäng trafiken.", "anmält till socialnämnden", "nr 5")
                .containsSubsequence("Öppna reservdriften.", "ingen post säger att det är anmält");
    }

    @Test
    void eachBoardsOutcomeIsARow() {
        played.says("{\"type\":\"breach.became-aware\",\"occurred\":{\"at\":\"2026-11-20T08:00Z\"},\"data\":"
                        + "{\"breach\":2,\"controllers\":[\"socialnämnden\"]}}")
                .says("{\"type\":\"duty.filed\",\"occurred\":{\"at\":\"2026-11-24T08:00Z\"},\"data\":"
                        + "{\"regime\":\"GDPR33.NOTIFY\",\"recipient\":\"IMY\",\"controller\":\"socialnämnden\","
                        + "\"stage\":\"initial\"}}")
                .says("{\"type\":\"duty.delay-explained\",\"data\":{\"about\":4,\"reasons\":\"Ingen i tjänst.\"}}");
        assertThat(html())
                .containsSubsequence(
                        "Så gick det",
                        "<td>socialnämnden</td>",
                        "Anmälan av personuppgiftsincident",
                        "<td>mån 23 nov 2026 kl. 09.00</td>",
                        "nr 4",
                        "Lämnad för sent",
                        "Ingen i tjänst.");
    }

    private static String decision(String text, String board) {
        return "{\"type\":\"decision.taken\",\"data\":{\"text\":\"%s\",\"mandate\":{\"kind\":\"delegation\",\"organ\":\"%s\"}}}"
                .formatted(text, board);
    }

    private String openPoints() {
        return new PageHtml().render("open-points", played.page(new OpenPoints()), LedgerPage.FIRST);
    }

    private String authorities() {
        return new PageHtml().render("authorities", played.page(new AuthorityBoard()), LedgerPage.FIRST);
    }

    private String html() {
        return new PageHtml().render("duties", played.page(new DutyBoard()), LedgerPage.FIRST);
    }
}
