package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty has one id, and people call it by other names. */
class RegimeNamesTest {

    private final Regimes packs = Regimes.packs();

    @ParameterizedTest
    @CsvSource({
        "GDPR, GDPR33",
        "gdpr, GDPR33",
        "Dataskyddsförordningen, GDPR33",
        "GDPR artikel 33, GDPR33.NOTIFY",
        "NIS2, CSL",
        "nis 2, CSL",
        "Cybersäkerhetslagen, CSL",
        "NIS1, NIS1",
        "csl.early, CSL.EARLY"
    })
    void itIsUnderstoodHoweverItIsCalled(String typed, String word) {
        assertThat(packs.word(typed)).isEqualTo(word);
    }

    @Test
    void whatNobodyKnowsStaysAsItWasTyped() {
        assertThat(packs.word(" Polislagen ")).isEqualTo(" Polislagen ");
        assertThat(packs.named("GDPR")).isEmpty();
    }

    @Test
    void theOtherNamesAreTold() {
        assertThat(packs.otherNames("CSL")).contains("Cybersäkerhetslagen", "NIS2");
        assertThat(packs.otherNames("CSL.EARLY")).isEmpty();
    }
}
