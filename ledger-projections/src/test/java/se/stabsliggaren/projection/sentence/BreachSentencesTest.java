package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Loss;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;

/** A personal data breach is told whole, and of what nobody said not a word. */
class BreachSentencesTest {

    private static final Ref BREACH = Ref.to(4);
    private static final List<String> BOARDS = List.of("socialnämnden", "skolnämnden");
    private static final Person JUDGE = Person.of("Testa Testlund");
    private static final Text WHY = Text.of("listan låg öppen");

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(
                        new BreachSuspected(WHY, BOARDS, When.parse("2024-11-06")),
                        "Personuppgiftsincident misstänkt: listan låg öppen,"
                                + " personuppgiftsansvarig: socialnämnden, skolnämnden, upptäckt ons 6 nov"),
                arguments(
                        new BecameAware(BREACH, BOARDS, JUDGE, WHY),
                        "Kännedom om personuppgiftsincident, nr 4, personuppgiftsansvarig: socialnämnden, skolnämnden,"
                                + " bedömt av Testa Testlund: listan låg öppen"),
                arguments(
                        new BreachDescribed(
                                BREACH,
                                BOARDS,
                                List.of(Loss.CONFIDENTIALITY, Loss.AVAILABILITY),
                                WHY,
                                Text.of("fel behörighet"),
                                List.of(Ref.to(2), Ref.to(3)),
                                List.of("namn", "hälsa"),
                                true,
                                true,
                                List.of("brukare"),
                                new Count(140L, 600L, null),
                                new Count(null, 900L, null),
                                null,
                                null,
                                null),
                        "Personuppgiftsincident beskriven, nr 4, personuppgiftsansvarig: socialnämnden, skolnämnden:"
                                + " listan låg öppen, förlorat: konfidentialitet, tillgänglighet,"
                                + " orsak: fel behörighet, system: nr 2, nr 3, uppgifter: namn, hälsa,"
                                + " känsliga personuppgifter, skyddade personuppgifter, registrerade: brukare,"
                                + " antal registrerade: 140–600, antal uppgifter: högst 900"),
                arguments(
                        new BreachConsequencesAssessed(BREACH, BOARDS, WHY, "begränsat"),
                        "Följder för de registrerade bedömda, nr 4, personuppgiftsansvarig: socialnämnden,"
                                + " skolnämnden, allvar: begränsat: listan låg öppen"),
                arguments(
                        new RiskJudged(BREACH, BOARDS, Risk.HIGH, WHY, JUDGE),
                        "Risk bedömd, nr 4, personuppgiftsansvarig: socialnämnden, skolnämnden: hög risk,"
                                + " av Testa Testlund, skäl: listan låg öppen"),
                arguments(
                        new NotificationDecided(
                                BREACH, BOARDS, true, WHY, JUDGE, new Mandate(MandateKind.DELEGATION, "4.2", null)),
                        "Beslut att anmäla till IMY, nr 4, personuppgiftsansvarig: socialnämnden, skolnämnden,"
                                + " beslutat av Testa Testlund, med stöd av delegation 4.2, skäl: listan låg öppen"),
                arguments(
                        new OfficerConsulted(BREACH, JUDGE, Text.of("anmäl"), false, Text.of("låg risk")),
                        "Dataskyddsombudet rådfrågat, nr 4, Testa Testlund: anmäl, rådet följs inte, skäl: låg risk"),
                arguments(
                        new SubjectsInformed(BREACH, BOARDS, "brev", WHY, new Count(210L, 210L, null), null),
                        "De registrerade informerade, nr 4, personuppgiftsansvarig: socialnämnden, skolnämnden,"
                                + " via brev, antal: 210: listan låg öppen"),
                arguments(
                        new SubjectsNotInformed(BREACH, BOARDS, NotInformedGround.NOT_YET, WHY, JUDGE),
                        "De registrerade informeras inte, nr 4, personuppgiftsansvarig: socialnämnden, skolnämnden:"
                                + " inte ännu, beslutat av Testa Testlund, skäl: listan låg öppen"),
                arguments(
                        new BreachMeasureTaken(BREACH, Text.of("listan stängd"), false),
                        "Åtgärd vidtagen, nr 4: listan stängd"),
                arguments(
                        new ProcessorNoticed(BREACH, "Driftbolaget", WHY),
                        "Underrättelse från personuppgiftsbiträdet Driftbolaget, nr 4: listan låg öppen"),
                arguments(new BreachClosed(BREACH, WHY), "Personuppgiftsincident avslutad, nr 4: listan låg öppen"));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                arguments(
                        new BreachSuspected(WHY, List.of(), null),
                        "Personuppgiftsincident misstänkt: listan låg öppen"),
                arguments(new BecameAware(null, List.of(), null, null), "Kännedom om personuppgiftsincident"),
                arguments(
                        new BreachDescribed(
                                BREACH, List.of(), List.of(), null, null, List.of(), List.of(), false, false, List.of(),
                                null, null, null, null, null),
                        "Personuppgiftsincident beskriven, nr 4"),
                arguments(
                        new BreachConsequencesAssessed(BREACH, List.of(), WHY, null),
                        "Följder för de registrerade bedömda, nr 4: listan låg öppen"),
                arguments(new RiskJudged(BREACH, List.of(), Risk.RISK, null, null), "Risk bedömd, nr 4: risk"),
                arguments(
                        new NotificationDecided(BREACH, List.of(), false, null, null, null),
                        "Beslut att inte anmäla till IMY, nr 4"),
                arguments(new OfficerConsulted(BREACH, null, null, null, null), "Dataskyddsombudet rådfrågat, nr 4"),
                arguments(
                        new SubjectsInformed(BREACH, List.of(), null, null, null, null),
                        "De registrerade informerade, nr 4"),
                arguments(
                        new SubjectsNotInformed(BREACH, List.of(), NotInformedGround.NO_HIGH_RISK, null, null),
                        "De registrerade informeras inte, nr 4: ingen hög risk"),
                arguments(
                        new ProcessorNoticed(null, "Driftbolaget", null),
                        "Underrättelse från personuppgiftsbiträdet Driftbolaget"),
                arguments(new BreachClosed(BREACH, null), "Personuppgiftsincident avslutad, nr 4"));
    }

    @ParameterizedTest
    @MethodSource({"whole", "bare"})
    void saysWhatThePostSaysAndNoMore(BreachEvent event, String sentence) {
        assertThat(line(event)).isEqualTo(sentence);
    }

    @Test
    void adviceThatIsFollowedIsNotAdviceThatIsNot() {
        assertThat(line(new OfficerConsulted(BREACH, null, null, true, null)))
                .isEqualTo("Dataskyddsombudet rådfrågat, nr 4, rådet följs");
    }

    @Test
    void aPlannedMeasureIsNotTakenAndOneNobodyCalledPlannedIs() {
        assertThat(line(new BreachMeasureTaken(BREACH, Text.of("byt nycklar"), true)))
                .isEqualTo("Åtgärd planerad, nr 4: byt nycklar");
        assertThat(line(new BreachMeasureTaken(BREACH, Text.of("byt nycklar"), null)))
                .isEqualTo("Åtgärd vidtagen, nr 4: byt nycklar");
    }

    @Test
    void thatNothingWasSaidOfSensitiveDataIsNotSaidEither() {
        assertThat(line(new BreachDescribed(
                        BREACH, List.of(), List.of(), null, null, List.of(), List.of(), null, null, List.of(), null,
                        null, null, null, null)))
                .isEqualTo("Personuppgiftsincident beskriven, nr 4");
    }

    private static String line(BreachEvent event) {
        return Part.plain(Sentences.of(event));
    }
}
