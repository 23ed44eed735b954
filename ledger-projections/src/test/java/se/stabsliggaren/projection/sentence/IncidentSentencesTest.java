package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.event.CostEvent.CostState;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;

/** The incident itself, what it does to operations, what it costs, and what lies ahead of boards. */
class IncidentSentencesTest {

    private static final Ref EARLIER = Ref.to(4);
    private static final Text SAID = Text.of("servrarna krypterade");
    private static final Person TESTA = Person.of("Testa Testlund");

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(
                        new IncidentOpened("Exempelby", false, Text.of("Angrepp"), "KS 2024/471"),
                        "Händelse: Angrepp, diarienummer KS 2024/471"),
                arguments(
                        new IncidentClassified("utpressning", "allvarlig", SAID),
                        "Händelsen bedöms som utpressning, allvarlig: servrarna krypterade"),
                arguments(
                        new StateChanged(
                                CrisisState.CRISIS_LEADERSHIP,
                                Change.STARTED,
                                "2",
                                TESTA,
                                new Mandate(MandateKind.CRISIS_BOARD_CHAIR, null, null),
                                SAID),
                        "Krisledning börjar, nivå 2, beslutat av Testa Testlund,"
                                + " med stöd av krisledningsnämndens ordförande: servrarna krypterade"),
                arguments(
                        new IncidentFindingNoted(
                                Aspect.CAUSE, SAID, Certainty.RUMOUR, Confirmation.UNKNOWN, Passage.RECEIVED),
                        "Orsak: servrarna krypterade (rykte), inte sagt om det är bekräftat, mottagen uppgift"),
                arguments(
                        new IncidentFindingNoted(
                                Aspect.EXFILTRATION,
                                Text.of("inget tyder på att uppgifter lämnat huset"),
                                Certainty.ASSESSMENT,
                                Confirmation.REFUTED,
                                null),
                        "Uppgifter som lämnat huset, avfärdat, med orden: inget tyder på att uppgifter lämnat huset"
                                + " (bedömning)"),
                arguments(new IncidentContained(SAID), "Vägen in är stängd: servrarna krypterade"),
                arguments(new IncidentClosed(SAID), "Krisarbetet avslutat: servrarna krypterade"),
                arguments(new IncidentReopened(SAID), "Krisarbetet återupptaget: servrarna krypterade"),
                arguments(
                        new ConsequenceNoted(
                                "hemtjänst",
                                SAID,
                                Text.of("210 brukare"),
                                ProtectedValue.LIFE_AND_HEALTH,
                                Text.of("listor på papper"),
                                new Validity(When.parse("2024-11-06"), null, null)),
                        "Verksamhet påverkad: hemtjänst – servrarna krypterade, drabbade: 210 brukare,"
                                + " skyddsvärde: liv och hälsa, så arbetar vi under tiden: listor på papper,"
                                + " från ons 6 nov"),
                arguments(
                        new ConsequenceChanged(EARLIER, SAID, Text.of("80 brukare"), Text.of("listor på papper")),
                        "Påverkan ändrad, nr 4: servrarna krypterade, drabbade: 80 brukare,"
                                + " så arbetar vi under tiden: listor på papper"),
                arguments(new ConsequenceEnded(EARLIER, SAID), "Påverkan över, nr 4: servrarna krypterade"),
                arguments(
                        new CostNoted(Text.of("konsulter"), CostState.INVOICED, 90_000L, "Bolaget", "IT", EARLIER),
                        "Kostnad, fakturerat: konsulter, 90\u00a0000 kr, Bolaget, IT, enligt beslut nr 4"),
                arguments(
                        new NoteWritten(SAID, "telefonnotering", Certainty.ASSUMPTION),
                        "telefonnotering: servrarna krypterade (antagande)"),
                arguments(
                        new ObligationAhead(Text.of("Budget"), "kommunstyrelsen", When.parse("2024-11-13")),
                        "Förestående i kommunstyrelsen: Budget, senast ons 13 nov"),
                arguments(new GovernancePrepared(EARLIER, Text.of("kopierat")), "Förberett för nr 4: kopierat"));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                arguments(new IncidentOpened("Exempelby", true, Text.of("Angrepp"), null), "Övning: Angrepp"),
                arguments(new IncidentClassified("utpressning", null, null), "Händelsen bedöms som utpressning"),
                arguments(
                        new StateChanged(CrisisState.EXTRAORDINARY_EVENT, Change.ENDED, null, null, null, null),
                        "Extraordinär händelse upphör"),
                arguments(
                        new IncidentFindingNoted(Aspect.ATTRIBUTION, SAID, null, null, null),
                        "Vem som ligger bakom: servrarna krypterade"),
                arguments(
                        new IncidentFindingNoted(Aspect.EXTORTION, SAID, null, null, Passage.GIVEN),
                        "Utpressning: servrarna krypterade, lämnad uppgift"),
                arguments(
                        new IncidentFindingNoted(Aspect.OTHER, SAID, null, null, Passage.UNKNOWN),
                        "Uppgift om händelsen: servrarna krypterade,"
                                + " inte sagt om uppgiften är mottagen eller lämnad"),
                arguments(new IncidentContained(null), "Vägen in är stängd"),
                arguments(new IncidentClosed(null), "Krisarbetet avslutat"),
                arguments(new IncidentReopened(null), "Krisarbetet återupptaget"),
                arguments(
                        new ConsequenceNoted("hemtjänst", null, null, null, null, null),
                        "Verksamhet påverkad: hemtjänst"),
                arguments(new ConsequenceChanged(EARLIER, null, null, null), "Påverkan ändrad, nr 4"),
                arguments(new ConsequenceEnded(EARLIER, null), "Påverkan över, nr 4"),
                arguments(
                        new CostNoted(Text.of("konsulter"), CostState.ORDERED, null, null, null, null),
                        "Kostnad, beställt: konsulter"),
                arguments(new NoteWritten(SAID, null, null), "servrarna krypterade"),
                arguments(new ObligationAhead(Text.of("Budget"), null, null), "Förestående: Budget"),
                arguments(new GovernancePrepared(null, Text.of("kopierat")), "Förberett: kopierat"));
    }

    @ParameterizedTest
    @MethodSource({"whole", "bare"})
    void saysWhatThePostSaysAndNoMore(Event event, String sentence) {
        assertThat(Part.plain(Sentences.of(event))).isEqualTo(sentence);
    }

    @Test
    void aLogThatGoesOnForAnotherSaysHowMuchOfItIsMissing() {
        assertThat(Part.plain(Sentences.of(continued(9, 9, 0))))
                .isEqualTo("Fortsätter loggen L1-2024-3, känd till nr 9 med en annan historia än den som finns här");
        assertThat(Part.plain(Sentences.of(continued(9, 8, 1))))
                .isEqualTo("Fortsätter loggen L1-2024-3, känd till nr 9, finns här till nr 8, 1 post saknas");
        assertThat(Part.plain(Sentences.of(continued(9, 7, 2))))
                .isEqualTo("Fortsätter loggen L1-2024-3, känd till nr 9, finns här till nr 7, 2 poster saknas");
    }

    @Test
    void onTheBoardAStateIsSaidInBrief() {
        assertThat(Part.plain(IncidentSentences.inBrief(
                                new StateChanged(CrisisState.STAFF_MODE, Change.STARTED, null, TESTA, null, SAID))
                        .parts()))
                .isEqualTo("stabsläge börjar");
    }

    @Test
    void whatLiesAheadIsSaidWithWhereItIsDecided() {
        assertThat(Part.plain(GovernanceSentences.inBrief(
                                new ObligationAhead(Text.of("Budget"), "KS", When.parse("2024-11-13")))
                        .parts()))
                .isEqualTo("Budget, KS");
    }

    private static IncidentContinued continued(int size, int kept, int missing) {
        return new IncidentContinued("L1-2024-3", size, "rot", kept, "rot", missing);
    }
}
