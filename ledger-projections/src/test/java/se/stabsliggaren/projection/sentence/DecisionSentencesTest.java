package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;

/** A decision is told with all that was said of it, in the log and in its own chain. */
class DecisionSentencesTest {

    private static final Ref DECISION = Ref.to(4);
    private static final Person CHIEF = Person.of("Testa Testlund");
    private static final Mandate LINE = new Mandate(MandateKind.LINE, null, null);
    private static final Text WHY = Text.of("spridning");
    private static final Validity WEEKEND = new Validity(null, When.parse("2024-11-10"), Text.of("över helgen"));

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(
                        new DecisionTaken(
                                Text.of("Ska nätet stängas?"),
                                Text.of("Stäng nätet"),
                                WHY,
                                List.of(Text.of("bara utgående"), Text.of("vänta")),
                                CHIEF,
                                LINE,
                                WEEKEND,
                                "IT-driften",
                                List.of("skolan", "vården"),
                                When.parse("2024-11-09"),
                                List.of(Ref.to(2), Ref.to(3))),
                        "Beslut: Stäng nätet, gäller till och med sön 10 nov – över helgen,"
                                + " fråga: Ska nätet stängas? Beslutat av Testa Testlund, med stöd av linjen,"
                                + " skäl: spridning, övervägt: bara utgående; vänta, verkställs av IT-driften,"
                                + " underrättas: skolan, vården, omprövas lör 9 nov, underlag: nr 2, nr 3"),
                arguments(
                        new DecisionConfirmed(DECISION, CHIEF), "Beslut nr 4 uppläst och bekräftat av Testa Testlund"),
                arguments(
                        new DecisionExtended(DECISION, WEEKEND, CHIEF, LINE, WHY),
                        "Beslut nr 4 förlängt till och med sön 10 nov – över helgen, beslutat av Testa Testlund,"
                                + " med stöd av linjen, skäl: spridning"),
                arguments(
                        new DecisionReplaced(DECISION, Ref.to(8), WHY), "Beslut nr 4 ersatt av nr 8, skäl: spridning"),
                arguments(
                        new DecisionRevoked(DECISION, CHIEF, LINE, WHY),
                        "Beslut nr 4 upphävt av Testa Testlund, med stöd av linjen, skäl: spridning"),
                arguments(
                        new DecisionCarriedOut(DECISION, "IT-driften", Text.of("klart 14.10")),
                        "Beslut nr 4 verkställt av IT-driften: klart 14.10"),
                arguments(
                        new DecisionRefrained(
                                Text.of("Ska vi betala?"),
                                Text.of("Vi betalar inte."),
                                WHY,
                                CHIEF,
                                LINE,
                                When.parse("2024-11-09"),
                                List.of(Ref.to(2))),
                        "Beslut att avstå: Vi betalar inte. Fråga: Ska vi betala? Beslutat av Testa Testlund,"
                                + " med stöd av linjen, skäl: spridning, omprövas lör 9 nov, underlag: nr 2"),
                arguments(
                        new DecisionReported(DECISION, "kommunstyrelsen", When.parse("2024-11-20")),
                        "Beslut nr 4 anmält till kommunstyrelsen, möte ons 20 nov"));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                arguments(taken("Stäng nätet", null), "Beslut: Stäng nätet"),
                arguments(new DecisionConfirmed(DECISION, null), "Beslut nr 4 uppläst och bekräftat"),
                arguments(new DecisionExtended(DECISION, null, null, null, null), "Beslut nr 4 förlängt"),
                arguments(new DecisionReplaced(DECISION, Ref.to(8), null), "Beslut nr 4 ersatt av nr 8"),
                arguments(new DecisionRevoked(DECISION, null, null, null), "Beslut nr 4 upphävt"),
                arguments(new DecisionCarriedOut(DECISION, null, null), "Beslut nr 4 verkställt"),
                arguments(
                        new DecisionRefrained(null, Text.of("Vi betalar inte."), null, null, null, null, List.of()),
                        "Beslut att avstå: Vi betalar inte."),
                arguments(new DecisionReported(DECISION, "nämnden", null), "Beslut nr 4 anmält till nämnden"));
    }

    @ParameterizedTest
    @MethodSource({"whole", "bare"})
    void saysWhatThePostSaysAndNoMore(DecisionEvent event, String sentence) {
        assertThat(Part.plain(Sentences.of(event))).isEqualTo(sentence);
    }

    static Stream<Arguments> links() {
        return Stream.of(
                arguments(taken("Stäng nätet", WEEKEND), "fattat, gäller till och med sön 10 nov – över helgen"),
                arguments(taken("Stäng nätet", null), "fattat"),
                arguments(
                        new DecisionRefrained(null, Text.of("Vi betalar inte."), WHY, CHIEF, LINE, null, List.of()),
                        "beslut att avstå"),
                arguments(new DecisionConfirmed(DECISION, CHIEF), "uppläst och bekräftat av Testa Testlund"),
                arguments(
                        new DecisionExtended(DECISION, WEEKEND, CHIEF, LINE, WHY),
                        "förlängt i nr 9: till och med sön 10 nov – över helgen, beslutat av Testa Testlund,"
                                + " med stöd av linjen, skäl: spridning"),
                arguments(new DecisionReplaced(DECISION, Ref.to(8), WHY), "ersatt av nr 8, skäl: spridning"),
                arguments(
                        new DecisionRevoked(DECISION, CHIEF, LINE, WHY),
                        "upphävt av Testa Testlund, med stöd av linjen, skäl: spridning"),
                arguments(
                        new DecisionCarriedOut(DECISION, "IT-driften", Text.of("klart 14.10")),
                        "verkställt av IT-driften: klart 14.10"),
                arguments(
                        new DecisionReported(DECISION, "kommunstyrelsen", When.parse("2024-11-20")),
                        "anmält till kommunstyrelsen, möte ons 20 nov"));
    }

    @ParameterizedTest
    @MethodSource("links")
    void inItsChainItIsNotNamedAgain(DecisionEvent event, String link) {
        assertThat(Part.plain(DecisionSentences.inBrief(event, 9).parts())).isEqualTo(link);
    }

    @Test
    void whoNobodyKnowsIsSaidToBeUnknownAndNotCalledSo() {
        Person unknown = Person.of("okänd");
        assertThat(Part.plain(Sentences.of(new DecisionTaken(
                        null,
                        Text.of("Stäng"),
                        null,
                        List.of(),
                        unknown,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of()))))
                .isEqualTo("Beslut: Stäng, vem som beslutade är okänt");
        assertThat(Part.plain(Sentences.of(
                        new DecisionRefrained(null, Text.of("Vänta"), null, unknown, null, null, List.of()))))
                .isEqualTo("Beslut att avstå: Vänta, vem som beslutade är okänt");
        assertThat(Part.plain(DecisionSentences.inBrief(new DecisionExtended(DECISION, WEEKEND, unknown, null, null), 9)
                        .parts()))
                .endsWith(", vem som beslutade är okänt");
    }

    private static DecisionTaken taken(String text, @Nullable Validity valid) {
        return new DecisionTaken(
                null, Text.of(text), null, List.of(), null, null, valid, null, List.of(), null, List.of());
    }
}
