package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.event.DocumentEvent.Movement;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;

/** What goes to and comes from others: contacts, messages, requests, documents and the signals of secrecy. */
class OutsideSentencesTest {

    private static final Ref EARLIER = Ref.to(4);
    private static final Person TESTA = Person.of("Testa Testlund");
    private static final Text SAID = Text.of("webben är nere");
    private static final When THURSDAY = When.parse("2024-11-07T14:00Z");
    private static final Attachment FILE =
            new Attachment(new Digest.Sha256("0".repeat(64)), "image/jpeg", 1L, Text.of("tavlan.jpg"));
    private static final List<Passages> PASSAGES = List.of(
            new Passages(Ref.to(2), "data.text", List.of(), "OSL 18:8"),
            new Passages(Ref.to(3), null, List.of(), "OSL 18:8"),
            new Passages(Ref.to(5), null, List.of(), null));

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(
                        new ContactMade(
                                Passage.GIVEN,
                                "Driftbolaget",
                                TESTA,
                                "IT-chefen",
                                Outcome.LEFT_MESSAGE,
                                SAID,
                                "A-17",
                                THURSDAY),
                        "Kontakt tagen, Driftbolaget, Testa Testlund, IT-chefen, meddelande lämnat: webben är nere,"
                                + " deras nummer A-17, ring tillbaka tors 7 nov kl. 15.00"),
                arguments(
                        new ChannelRegistered("webben", Side.EXTERNAL, List.of("medborgare", "media"), "kansliet"),
                        "Kanal registrerad: webben, externt, till medborgare, media, ansvarig: kansliet"),
                arguments(
                        new ChannelStateChanged(EARLIER, "webben", ChannelState.LIMITED, SAID),
                        "Kanal webben nr 4: används begränsat – webben är nere"),
                arguments(
                        new LineSet(List.of("staben", "chefer", "personal"), SAID),
                        "Informationsväg: staben → chefer → personal – webben är nere"),
                arguments(
                        new MessageIssued(
                                Side.INTERNAL,
                                SAID,
                                List.of("sms", "anslag"),
                                List.of("personal"),
                                TESTA,
                                List.of(Ref.to(2), Ref.to(3)),
                                Ref.to(5),
                                Ref.to(6)),
                        "Meddelande, internt, i sms, anslag, till personal: webben är nere,"
                                + " godkänt av Testa Testlund, bygger på nr 2, nr 3, ersätter nr 5,"
                                + " infriar löftet i nr 6"),
                arguments(
                        new MessagePassedOn(EARLIER, "rektorn", "vårdnadshavare", true),
                        "Meddelande nr 4 fört vidare från rektorn till vårdnadshavare, bekräftat"),
                arguments(
                        new UpdatePromised("media", THURSDAY, SAID),
                        "Nytt besked utlovat till media senast tors 7 nov kl. 15.00: webben är nere"),
                arguments(
                        new RequestReceived(Text.of("alla loggar"), new Count(3L, null, null), "allmän handling"),
                        "Begäran, allmän handling, antal: minst 3: alla loggar"),
                arguments(
                        new RequestAssessed(EARLIER, PASSAGES, SAID, TESTA),
                        "Sekretessprövning, begäran nr 4: maskas delvis, i nr 2, nr 3, nr 5, skäl: webben är nere,"
                                + " prövat av Testa Testlund"),
                arguments(
                        new RequestAnswered(EARLIER, Answer.PARTLY, List.of("OSL 18:8", "OSL 21:1"), SAID),
                        "Begäran nr 4: lämnad ut till en del, enligt OSL 18:8, OSL 21:1 – webben är nere"),
                arguments(
                        new DocumentRegistered(Movement.RECEIVED, "P-7", "KS 2024/471", SAID, TESTA, "pärm 2"),
                        "Handling inkommen, pappersnummer P-7, diarienummer KS 2024/471: webben är nere,"
                                + " Testa Testlund, förvaras: pärm 2"),
                arguments(new DocumentAttached(EARLIER, FILE, SAID), "Bilaga till nr 4: tavlan.jpg – webben är nere"),
                arguments(
                        new SecrecyMarked(PASSAGES, SAID),
                        "Sekretessmarkering (varningssignal), nr 2, nr 3, nr 5, OSL 18:8: webben är nere"),
                arguments(new SecrecyUnmarked(EARLIER, SAID), "Sekretessmarkering borttagen, nr 4: webben är nere"));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                arguments(
                        new ContactMade(Passage.RECEIVED, null, null, null, null, null, null, null), "Kontakt utifrån"),
                arguments(
                        new ContactMade(Passage.UNKNOWN, null, null, null, null, null, null, null),
                        "Kontakt, inte sagt vem som tog den"),
                arguments(
                        new ChannelRegistered("anslag", Side.INTERNAL, List.of(), null),
                        "Kanal registrerad: anslag, internt"),
                arguments(new ChannelStateChanged(null, null, ChannelState.IN_USE, null), "Kanal: används"),
                arguments(new LineSet(List.of("staben"), null), "Informationsväg: staben"),
                arguments(
                        new MessageIssued(null, SAID, List.of(), List.of(), null, List.of(), null, null),
                        "Meddelande: webben är nere"),
                arguments(
                        new MessagePassedOn(EARLIER, null, "rektorn", null),
                        "Meddelande nr 4 fört vidare till rektorn"),
                arguments(new UpdatePromised(null, THURSDAY, null), "Nytt besked utlovat senast tors 7 nov kl. 15.00"),
                arguments(
                        new RequestAssessed(EARLIER, List.of(), null, null),
                        "Sekretessprövning, begäran nr 4: posten säger inte vad som maskas"),
                arguments(new RequestAnswered(EARLIER, Answer.FULLY, List.of(), null), "Begäran nr 4: lämnad ut"),
                arguments(
                        new DocumentRegistered(Movement.SENT, null, null, SAID, null, null),
                        "Handling expedierad: webben är nere"),
                arguments(
                        new DocumentAttached(
                                null, new Attachment(new Digest.Sha256("0".repeat(64)), "image/jpeg", 1L, null), null),
                        "Bilaga"),
                arguments(new SecrecyMarked(List.of(), null), "Sekretessmarkering (varningssignal)"),
                arguments(new SecrecyUnmarked(EARLIER, null), "Sekretessmarkering borttagen, nr 4"));
    }

    @ParameterizedTest
    @MethodSource({"whole", "bare"})
    void saysWhatThePostSaysAndNoMore(Event event, String sentence) {
        assertThat(Part.plain(Sentences.of(event))).isEqualTo(sentence);
    }

    @Test
    void aMessageNobodyConfirmedIsSaidNotToBeConfirmedOnlyWhenSomebodySaysSo() {
        assertThat(Part.plain(Sentences.of(new MessagePassedOn(EARLIER, null, "rektorn", false))))
                .isEqualTo("Meddelande nr 4 fört vidare till rektorn, inte bekräftat");
    }

    static Stream<Arguments> inBrief() {
        return Stream.of(
                arguments(
                        ContactSentences.inBrief(new ContactMade(
                                Passage.GIVEN,
                                "Driftbolaget",
                                TESTA,
                                "IT-chefen",
                                Outcome.CALL_BACK,
                                SAID,
                                "A-17",
                                THURSDAY)),
                        "ring tillbaka, Driftbolaget, Testa Testlund: webben är nere, deras nummer A-17"),
                arguments(
                        ContactSentences.inBrief(
                                new ContactMade(Passage.GIVEN, null, null, null, null, null, null, null)),
                        "ring tillbaka"),
                arguments(
                        MessageSentences.inBrief(
                                new ChannelStateChanged(EARLIER, null, ChannelState.OUT_OF_USE, SAID), "webben"),
                        "kanal webben: används inte"),
                arguments(
                        MessageSentences.inBrief(new UpdatePromised("media", THURSDAY, SAID)),
                        "nytt besked till media: webben är nere"));
    }

    @ParameterizedTest
    @MethodSource("inBrief")
    void inAListItIsSaidInBrief(Phrase phrase, String words) {
        assertThat(Part.plain(phrase.parts())).isEqualTo(words);
    }
}
