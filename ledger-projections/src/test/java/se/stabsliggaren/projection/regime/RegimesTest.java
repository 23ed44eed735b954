package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegimesTest {

    private static final String PACK = """
            recipients:
              imy: [{name: IMY}]
            regimes:
              - id: A
                name: Anmälan
                basis: en lag
                from: 2020-01-01
                starts: [{event: breach.became-aware}]
                length: {hours: 72}
                stages: [initial]
                recipients: imy
                content: []
                mark: V
            """;

    private final Regimes packs = Regimes.packs();

    @Test
    void onlyAwarenessStartsTheSeventyTwoHours() {
        assertThat(regime("GDPR33.NOTIFY").starts()).extracting(Start::event).containsExactly("breach.became-aware");
    }

    @Test
    void theLawIsThatOfTheDay() {
        assertThat(packs.inForce(LocalDate.of(2024, 11, 6)))
                .extracting(Regime::family)
                .contains("NIS1")
                .doesNotContain("CSL");
        assertThat(packs.inForce(LocalDate.of(2026, 1, 15)))
                .extracting(Regime::family)
                .contains("CSL")
                .doesNotContain("NIS1");
    }

    @Test
    void theCyberAuthorityChangesTwiceIn2026() {
        assertThat(recipient("NIS1.STEP1", "2025-12-31")).isEqualTo("MSB (CERT-SE)");
        assertThat(recipient("NIS1.STEP1", "2026-01-01")).isEqualTo("MCF (CERT-SE)");
        assertThat(recipient("CSL.EARLY", "2026-06-30")).isEqualTo("MCF (CERT-SE)");
        assertThat(recipient("CSL.EARLY", "2026-07-01")).isEqualTo("FRA/NCSC (CERT-SE)");
    }

    @Test
    void somebodyReceivesEveryReportOnEveryDayItIsInForce() {
        for (Regime regime : packs.all()) {
            LocalDate last = regime.to() == null ? LocalDate.of(2030, 1, 1) : regime.to();
            for (LocalDate day = regime.from(); !day.isAfter(last); day = day.plusDays(1)) {
                assertThat(regime.recipient(day)).as(regime.id() + " " + day).isPresent();
            }
        }
    }

    @Test
    void whatIsFromMemoryIsMarkedSo() {
        assertThat(regime("NIS1.STEP2").mark()).isEqualTo(Sureness.FROM_MEMORY);
        assertThat(regime("CSL.EARLY").mark()).isEqualTo(Sureness.SECONDARY);
    }

    @Test
    void everyPackThatIsShippedIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/regimes"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(List.of("gdpr", "nis1", "csl", "other"));
        }
        assertThat(packs.all()).extracting(Regime::family).contains("GDPR33", "NIS1", "CSL", "LEH");
    }

    @Nested
    class WhenAPackIsBad {

        @Test
        void aGoodOneIsRead() {
            assertThat(Regimes.read(PACK)).extracting(Regime::id).containsExactly("A");
        }

        @Test
        void itSaysWhatIsMissing() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("    mark: V\n", "")))
                    .hasMessageContaining("A mark");
        }

        @Test
        void aWordItDoesNotKnowIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("basis:", "bases:")))
                    .hasMessageContaining("bases");
        }

        @Test
        void aStartThatIsNoEventIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("became-aware", "found")))
                    .hasMessageContaining("breach.found");
        }

        @Test
        void aRecipientNobodyNamedIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("recipients: imy", "recipients: msb")))
                    .hasMessageContaining("msb");
        }

        @Test
        void twoLengthsAreRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("hours: 72", "hours: 72, months: 1")))
                    .hasMessageContaining("length");
        }

        @Test
        void aMonthOfThirtyDaysIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("hours: 72", "days: 30")))
                    .hasMessageContaining("days");
        }
    }

    private Regime regime(String id) {
        return packs.named(id).orElseThrow();
    }

    private String recipient(String id, String day) {
        return regime(id).recipient(LocalDate.parse(day)).orElseThrow().name();
    }
}
