package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.duty.FirstReports;
import se.stabsliggaren.duty.Recipients;
import se.stabsliggaren.event.DutyEvent.Stage;
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

    /** So do they know which duty of a law a first report is filed under, where what follows has a duty of its own. */
    @Test
    void theRulesKnowWhichReportsFollowAFirstOneOfTheSameLaw() {
        List<Regime> following =
                packs.all().stream().filter(this::followsAnother).toList();
        assertThat(following)
                .extracting(Regime::id)
                .contains("CSL.INTERIM", "NIS1.STEP2", "NIS1.VOLUNTARY.FINAL", "GDPR33.SUPPLEMENT");
        assertThat(packs.all()).allSatisfy(first -> assertThat(packs.all())
                .filteredOn(later -> !later.stages().equals(List.of(Stage.INITIAL)))
                .allSatisfy(later -> assertThat(FirstReports.begins(first.id(), later.id()))
                        .as(later.id() + " follows " + first.id())
                        .isEqualTo(following.contains(later) && isFirstOf(first, later))));
    }

    @Test
    void theyKnowItByTheOtherNamesOfTheLawToo() {
        assertThat(List.of("CSL.INTERIM", "NIS1.STEP2", "GDPR33.SUPPLEMENT")).allSatisfy(later -> assertThat(
                        packs.otherNames(packs.named(later).orElseThrow().family()))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(FirstReports.begins(name, later)).as(name).isTrue()));
    }

    private boolean followsAnother(Regime later) {
        return packs.all().stream().anyMatch(first -> first != later && isFirstOf(first, later));
    }

    /** Whether they are of one law and go to the same in the end, so that the first report under the one is the other's too. */
    private static boolean isFirstOf(Regime first, Regime later) {
        return first.family().equals(later.family())
                && first.recipients().equals(later.recipients())
                && first.voluntary() == later.voluntary()
                && !first.always()
                && first.stages().contains(Stage.INITIAL)
                && later.stages().stream().anyMatch(stage -> stage != Stage.INITIAL);
    }

    @Test
    void theOtherNamesAreTold() {
        assertThat(packs.otherNames("CSL")).contains("Cybersäkerhetslagen", "NIS2");
        assertThat(packs.otherNames("CSL.EARLY")).isEmpty();
    }
}
