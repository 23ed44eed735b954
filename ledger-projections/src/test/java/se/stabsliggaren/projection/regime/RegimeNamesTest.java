package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.duty.Recipients;
import se.stabsliggaren.projection.view.Interval;

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

    /**
     * The rules know which authority has several names by a list of their own, which must not fall behind the packs. Who is
     * called by what they are, as a board or an insurer, has no proper name, which begins with a capital.
     */
    @Test
    void anAuthorityIsOneRecipientToTheRulesTooByAllItsNames() {
        assertThat(packs.all().stream()
                        .filter(regime -> !regime.stages().isEmpty())
                        .flatMap(regime -> regime.recipients(Interval.UNKNOWN).stream())
                        .filter(recipient ->
                                Character.isUpperCase(recipient.name().charAt(0))))
                .isNotEmpty()
                .allSatisfy(recipient -> assertThat(recipient.also())
                        .filteredOn(name -> !name.contains("…"))
                        .allSatisfy(name -> assertThat(Recipients.same(recipient.name(), name))
                                .as(recipient.name() + " = " + name)
                                .isTrue()));
    }

    @Test
    void theOtherNamesAreTold() {
        assertThat(packs.otherNames("CSL")).contains("Cybersäkerhetslagen", "NIS2");
        assertThat(packs.otherNames("CSL.EARLY")).isEmpty();
    }
}
