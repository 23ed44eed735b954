package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;

@EndpointTest
class RegimeEndpointTest {

    @Autowired
    Staff staff;

    private Http keeper;

    @BeforeEach
    void comeIn() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
    }

    @Test
    void tellsEveryRegimeWithItsProvisionPeriodLimitRecipientsAndMark() {
        List<?> told = (List<?>) keeper.get("/api/v1/regimes").member("regimes");

        assertThat(told).hasSameSizeAs(Regimes.packs().all());
        for (Regime regime : Regimes.packs().all()) {
            Map<?, ?> one = named(told, regime.id());
            assertThat(one.get("basis")).isEqualTo(regime.basis());
            assertThat(one.get("from")).isEqualTo(regime.from().toString());
            assertThat(one.get("mark")).isEqualTo(regime.mark().mark());
            assertThat((List<?>) one.get("recipients")).hasSameSizeAs(regime.recipients());
        }
        assertThat((Map<?, ?>) named(told, "GDPR33.NOTIFY").get("limit"))
                .isEqualTo(Map.of("hours", 72, "said", "72 timmar"));
        assertThat((List<?>) named(told, "GDPR33.NOTIFY").get("startedBy")).isEqualTo(List.of("breach.became-aware"));
    }

    @Test
    void tellsTheOtherNamesOfTheLaws() {
        List<?> laws = (List<?>) keeper.get("/api/v1/regimes").member("laws");

        assertThat(named(laws, "CSL").get("names")).asString().contains("NIS2", "Cybersäkerhetslagen");
        assertThat(named(laws, "GDPR33").get("names")).asString().contains("GDPR");
    }

    @Test
    void peopleReadThemOnAPage() {
        Http.Answer page = keeper.with("Accept", "text/html").get("/regelverk");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<h1>Regelverk</h1>",
                        "CSL.NOTIFY",
                        "Frist: 72 timmar",
                        "Till MCF (CERT-SE)",
                        "även Cybersäkerhetslagen, NIS2",
                        "andrahandskälla")
                .doesNotContain("null");
    }

    @Test
    void aPostThatNamesTheLawIsUnderstoodAndKeptAsItWasTyped() {
        String incident = staff.opensAnExercise(keeper, "exempelby");
        Http.Answer receipt = keeper.post(
                incident + "/posts",
                "{\"type\":\"duty.assessed\",\"data\":{\"regime\":\"nis 2\",\"verdict\":\"applies\"}}");
        Object number = receipt.member("post");

        List<?> applies = (List<?>) keeper.get(incident + "/authorities").member("applies");

        assertThat(applies.stream().<Object>map(advice -> ((Map<?, ?>) advice).get("regime")))
                .contains("CSL.EARLY", "CSL.NOTIFY");
        assertThat(applies).allSatisfy(advice -> assertThat((List<?>) ((Map<?, ?>) advice).get("posts"))
                .isEqualTo(List.of(number)));
        assertThat(keeper.get(incident + "/posts/" + number).body()).contains("\"nis 2\"");
        assertThat(keeper.get(incident + "/duties").body()).contains("\"nis 2\"");
    }

    private static Map<?, ?> named(List<?> all, String id) {
        return all.stream()
                .<Map<?, ?>>map(one -> (Map<?, ?>) one)
                .filter(one -> id.equals(one.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
