package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkMode;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;

/** Systems, routines, rounds and ways of working, with all that was said of them and no more. */
class SystemSentencesTest {

    private static final Ref EARLIER = Ref.to(4);
    private static final Text SAID = Text.of("sedan i natt");

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(
                        new SystemRegistered(
                                "Lönesystemet",
                                "HR",
                                Person.of("Testa Testlund"),
                                "Driftbolaget",
                                "K3R3T2",
                                true,
                                true,
                                1,
                                List.of(Ref.to(2), Ref.to(3))),
                        "System registrerat: Lönesystemet, ägare: HR, systemförvaltare: Testa Testlund,"
                                + " leverantör: Driftbolaget, klassning: K3R3T2, samhällsviktigt, personuppgifter,"
                                + " återställs som nummer 1, beroende av nr 2, nr 3"),
                arguments(
                        new SystemStatusChanged(
                                new Scope(Reach.GROUP, List.of(Ref.to(2)), List.of("webben")),
                                SystemStatus.SHUT_BY_US,
                                true,
                                SAID,
                                EARLIER),
                        "Status, webben, nr 2: avstängt av oss, fortfarande – sedan i natt, enligt beslut nr 4"),
                arguments(
                        new RoutineBegun("kansliet", Text.of("diarium på papper"), Scope.named("diariet")),
                        "Manuell rutin börjar, kansliet: diarium på papper, i stället för diariet"),
                arguments(new RoutineContinued(EARLIER, SAID), "Manuell rutin används fortfarande, nr 4: sedan i natt"),
                arguments(new RoutineEnded(EARLIER, SAID), "Manuell rutin slutar, nr 4: sedan i natt"),
                arguments(
                        new CredentialRoundStarted(
                                Scope.named("katalogen"), "alla medarbetare", When.parse("2024-11-11"), SAID),
                        "Lösenordsbyte börjar, alla medarbetare, i katalogen, klart senast mån 11 nov: sedan i natt"),
                arguments(
                        new CredentialRoundProgressed(EARLIER, 60, SAID),
                        "Lösenordsbyte, nr 4: 60 procent – sedan i natt"),
                arguments(
                        new CredentialRoundFinished(EARLIER, Text.of("sjukskrivna")),
                        "Lösenordsbyte klart, nr 4, utom: sjukskrivna"),
                arguments(
                        new WorkModeChanged(WorkMode.COMPUTERS_OFF, "vården", SAID),
                        "Arbetssätt, vården: datorer ska vara avstängda – sedan i natt"),
                arguments(
                        new SupplierTold(Scope.named("webben"), "Driftbolaget", "avtalsansvarig", "telefon", SAID),
                        "Leverantör underrättad, Driftbolaget, om webben, genom avtalsansvarig, via telefon:"
                                + " sedan i natt"));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                arguments(
                        new SystemRegistered("Lönesystemet", null, null, null, null, false, false, null, List.of()),
                        "System registrerat: Lönesystemet"),
                arguments(
                        new SystemStatusChanged(Scope.system(2), SystemStatus.UP, false, null, null),
                        "Status, nr 2: i drift"),
                arguments(
                        new RoutineBegun(null, Text.of("diarium på papper"), null),
                        "Manuell rutin börjar: diarium på papper"),
                arguments(new RoutineContinued(EARLIER, null), "Manuell rutin används fortfarande, nr 4"),
                arguments(new RoutineEnded(EARLIER, null), "Manuell rutin slutar, nr 4"),
                arguments(new CredentialRoundStarted(null, null, null, null), "Lösenordsbyte börjar"),
                arguments(new CredentialRoundProgressed(EARLIER, null, null), "Lösenordsbyte, nr 4"),
                arguments(new CredentialRoundFinished(EARLIER, null), "Lösenordsbyte klart, nr 4"),
                arguments(new WorkModeChanged(WorkMode.NORMAL, null, null), "Arbetssätt: arbete som vanligt"),
                arguments(
                        new SupplierTold(Scope.everything(), null, null, null, null),
                        "Leverantör underrättad, om alla system"));
    }

    @ParameterizedTest
    @MethodSource({"whole", "bare"})
    void saysWhatThePostSaysAndNoMore(SystemEvent event, String sentence) {
        assertThat(Part.plain(Sentences.of(event))).isEqualTo(sentence);
    }

    @Test
    void aSupplierToldNobodyKnowsHowIsToldSo() {
        assertThat(Part.plain(
                        Sentences.of(new SupplierTold(Scope.named("webben"), null, null, "okänt", Text.of("okänt")))))
                .isEqualTo("Leverantör underrättad, om webben, på okänt sätt; vad som sades är okänt");
    }

    static Stream<Arguments> inBrief() {
        return Stream.of(
                arguments(
                        SystemSentences.inBrief(
                                new SystemStatusChanged(Scope.named("webben"), SystemStatus.LOST, null, SAID, null)),
                        "webben: förlorat, sedan i natt"),
                arguments(
                        SystemSentences.inBrief(
                                new SystemStatusChanged(Scope.named("webben"), SystemStatus.LOST, null, null, null)),
                        "webben: förlorat"),
                arguments(
                        SystemSentences.inBrief(new WorkModeChanged(WorkMode.REMOTE_POSSIBLE, "vården", SAID)),
                        "arbetssätt, vården: distansarbete är möjligt, sedan i natt"),
                arguments(
                        SystemSentences.inBrief(new CredentialRoundStarted(
                                Scope.named("katalogen"), "vården", When.parse("2024-11-11"), SAID)),
                        "Lösenordsbyte, vården, i katalogen: sedan i natt"),
                arguments(
                        SystemSentences.inBrief(new CredentialRoundStarted(null, null, null, null)), "Lösenordsbyte"));
    }

    @ParameterizedTest
    @MethodSource("inBrief")
    void onTheBoardItIsSaidInBrief(Phrase phrase, String words) {
        assertThat(Part.plain(phrase.parts())).isEqualTo(words);
    }
}
