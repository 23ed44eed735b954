package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.projection.decisions.DecisionBoard;
import se.stabsliggaren.projection.openpoints.OpenPoints;

/** What the page of open points says of a time that has gone: that it has, and what no post says since. */
class OpenPointsHtmlTest {

    private static final String PROMISED =
            "{\"type\":\"message.update-promised\",\"data\":{\"audience\":\"media\",\"due\":\"2026-11-24T14:00Z\"}}";

    private final Played played = new Played()
            .says("{\"clock\":\"2026-11-24T13:00:00Z\",\"as\":\"log-keeper\"}")
            .says(PROMISED);

    @Test
    void aPromiseThatCameAfterItsTimeIsNotToldAsKeptInTime() {
        came("2026-11-24T15:00Z");
        assertThat(html()).contains("Infriade: 1, varav 1 efter utlovad tid", "hållet i nr 3, efter utlovad tid");
    }

    @Test
    void oneThatCameInTimeIsToldAsKept() {
        came("2026-11-24T13:30Z");
        assertThat(html()).contains("Infriade: 1", "hållet i nr 3").doesNotContain("efter utlovad tid");
    }

    @Test
    void aTimeThatHasGoneSaysThatNoPostTellsThatItWasDone() {
        played.says("{\"clock\":\"2026-11-26T15:00:00Z\",\"as\":\"log-keeper\"}");
        assertThat(html())
                .contains("tiden gick ut för 2 dygn 1 h sedan", "ingen post säger att det är gjort")
                .doesNotContain("försenad");
    }

    @Test
    void anEndNobodyCanPlaceIsNotToldAsOneThatComes() {
        played.says(
                "{\"type\":\"decision.taken\",\"data\":{\"text\":\"Stäng.\",\"valid\":{\"said\":\"tills vidare\"}}}");
        assertThat(html()).containsSubsequence("Beslut som upphör, eller vars slut är osäkert", "tills vidare");
        assertThat(new PageHtml().render("decisions", played.page(new DecisionBoard()), LedgerPage.FIRST))
                .containsSubsequence("Upphör, eller slutet är osäkert", "tills vidare");
    }

    @Test
    void aDutyAssessedAsUnclearIsToldAsUnclear() {
        played.says("{\"type\":\"duty.assessed\",\"data\":{\"regime\":\"LEH.LAGE\",\"verdict\":\"unknown\"}}");
        assertThat(html())
                .containsSubsequence(
                        "Plikter som bedömts som oklara",
                        "Lägesrapport vid extraordinär händelse",
                        "oklart om den gäller",
                        "nr 3")
                .doesNotContain("ingen post säger att de är fullgjorda");
    }

    private void came(String when) {
        played.says("{\"clock\":\"2026-11-24T16:00:00Z\",\"as\":\"log-keeper\"}")
                .says(("{\"type\":\"message.issued\",\"occurred\":{\"at\":\"%s\"},\"data\":"
                                + "{\"side\":\"external\",\"text\":\"Webben är nere.\",\"keeps\":2}}")
                        .formatted(when));
    }

    private String html() {
        return new PageHtml()
                .render("open-points", played.page(new OpenPoints()), LedgerPage.FIRST)
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }
}
