package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.MeetingEvent.Point;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;

/** The staff's own work: who is in it, its meetings, questions, pictures of the situation and tasks. */
class StaffWorkSentencesTest {

    private static final Ref EARLIER = Ref.to(4);
    private static final Person TESTA = Person.of("Testa Testlund");
    private static final Person PROVA = Person.of("Prova Provdotter");
    private static final Text SAID = Text.of("allt lugnt");
    private static final When THURSDAY = When.parse("2024-11-07T14:00Z");

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(
                        new StaffIntroduced("konto-1", TESTA, "loggförare", "räddningstjänsten"),
                        "Ny i liggaren: Testa Testlund, loggförare, räddningstjänsten"),
                arguments(new StaffActivated(SAID, "brandstationen"), "Staben samlad i brandstationen: allt lugnt"),
                arguments(
                        new RoleTaken("stabschef", TESTA, "räddningstjänsten"),
                        "Stabschef: Testa Testlund, räddningstjänsten"),
                arguments(
                        new StaffRelieved("stabschef", TESTA, PROVA, true, SAID),
                        "Avlösning, stabschef: Testa Testlund avlöses av Prova Provdotter, passet överlämnat:"
                                + " allt lugnt"),
                arguments(
                        new RhythmSet(2, null, Per.DAY, "mindre gruppering", SAID),
                        "Rytm minst 2 gånger per dag, mindre gruppering: allt lugnt"),
                arguments(
                        new DirectionSet(
                                Text.of("Vården först"),
                                "omsorgen",
                                Text.of("ingen utan larm"),
                                List.of(Text.of("trygghetslarm"), Text.of("mediciner")),
                                TESTA),
                        "Inriktning för omsorgen: Vården först, mål: ingen utan larm,"
                                + " prioriterat: trygghetslarm; mediciner, beslutad av Testa Testlund"),
                arguments(new StaffStoodDown(SAID), "Staben avvecklad: allt lugnt"),
                arguments(
                        new MeetingHeld(
                                6,
                                "ledningsmöte",
                                TESTA,
                                List.of(TESTA, PROVA),
                                List.of(Person.of("IT-chefen")),
                                List.of(
                                        new Point(Text.of("nätet stängs"), Ref.to(8), null),
                                        new Point(Text.of("ring bolaget"), null, Ref.to(9))),
                                THURSDAY),
                        "Ledningsmöte 6, lett av Testa Testlund, närvarande: Testa Testlund, Prova Provdotter,"
                                + " frånvarande: IT-chefen. nätet stängs, beslut nr 8; ring bolaget, uppdrag nr 9."
                                + " Nästa möte tors 7 nov kl. 15.00"),
                arguments(
                        new MinutesApproved(EARLIER, TESTA, SAID),
                        "Anteckningar justerade, nr 4, av Testa Testlund: allt lugnt"),
                arguments(
                        new QuestionAsked(Text.of("Läckte något?"), "stabschefen", "Exempelbladet", THURSDAY),
                        "Fråga från Exempelbladet till stabschefen: Läckte något? Svar önskat tors 7 nov kl. 15.00"),
                arguments(new QuestionAnswered(EARLIER, Text.of("Nej"), TESTA), "Svar på nr 4: Nej – Testa Testlund"),
                arguments(
                        new SituationReported(
                                "3",
                                List.of("länsstyrelsen", "polisen"),
                                SAID,
                                Text.of("e-posten"),
                                Text.of("igång i natt"),
                                THURSDAY),
                        "Lägesbild 3 för länsstyrelsen, polisen: allt lugnt, osäkert: e-posten,"
                                + " väntas: igång i natt, nästa tors 7 nov kl. 15.00"),
                arguments(
                        new TaskGiven(Text.of("Ring bolaget"), "IT-driften", "stabschefen", THURSDAY, EARLIER),
                        "Uppdrag till IT-driften från stabschefen: Ring bolaget,"
                                + " klart senast tors 7 nov kl. 15.00, enligt beslut nr 4"),
                arguments(new TaskDone(EARLIER, SAID), "Uppdrag nr 4 klart: allt lugnt"),
                arguments(new TaskDropped(EARLIER, SAID), "Uppdrag nr 4 struket: allt lugnt"));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                arguments(
                        new StaffIntroduced("konto-1", TESTA, "loggförare", null),
                        "Ny i liggaren: Testa Testlund, loggförare"),
                arguments(new RoleTaken("stabschef", TESTA, null), "Stabschef: Testa Testlund"),
                arguments(new StaffRelieved("stabschef", null, null, null, null), "Avlösning, stabschef"),
                arguments(
                        new RhythmSet(null, null, Per.WEEK, null, null),
                        "Stabsmöten varje vecka, posten säger inte hur många gånger"),
                arguments(new DirectionSet(SAID, null, null, List.of(), null), "Inriktning: allt lugnt"),
                arguments(new StaffStoodDown(null), "Staben avvecklad"),
                arguments(new MeetingHeld(null, null, null, List.of(), List.of(), List.of(), null), "Stabsmöte"),
                arguments(new MinutesApproved(EARLIER, null, null), "Anteckningar justerade, nr 4"),
                arguments(new QuestionAsked(Text.of("Läckte något?"), null, null, null), "Fråga: Läckte något?"),
                arguments(new QuestionAnswered(EARLIER, Text.of("Nej"), null), "Svar på nr 4: Nej"),
                arguments(new SituationReported(null, List.of(), SAID, null, null, null), "Lägesbild: allt lugnt"),
                arguments(new TaskGiven(SAID, null, null, null, null), "Uppdrag: allt lugnt"),
                arguments(new TaskDone(EARLIER, null), "Uppdrag nr 4 klart"),
                arguments(new TaskDropped(EARLIER, null), "Uppdrag nr 4 struket"));
    }

    @ParameterizedTest
    @MethodSource({"whole", "bare"})
    void saysWhatThePostSaysAndNoMore(Event event, String sentence) {
        assertThat(Part.plain(Sentences.of(event))).isEqualTo(sentence);
    }

    @Test
    void aShiftThatWasNotHandedOverIsSaidNotToHaveBeen() {
        assertThat(Part.plain(Sentences.of(new StaffRelieved("stabschef", TESTA, null, false, null))))
                .isEqualTo(
                        "Avlösning, stabschef: Testa Testlund avlöses; posten säger inte av vem, passet inte överlämnat");
    }

    @Test
    void aTaskOfUnknownContentSaysThatItIsUnknown() {
        TaskGiven task = new TaskGiven(Text.of("okänt"), "IT-driften", null, null, null);
        assertThat(Part.plain(Sentences.of(task))).isEqualTo("Uppdrag till IT-driften; vad det gäller är okänt");
        assertThat(Part.plain(TaskSentences.inBrief(task).parts()))
                .isEqualTo("uppdrag, vad det gäller är okänt, IT-driften");
    }

    static Stream<Arguments> inBrief() {
        return Stream.of(
                arguments(
                        StaffSentences.inBrief(new RhythmSet(1, 1, Per.DAY, null, SAID)), "stabsmöten: 1 gång per dag"),
                arguments(
                        StaffSentences.inBrief(new DirectionSet(SAID, "omsorgen", SAID, List.of(SAID), TESTA)),
                        "inriktning för omsorgen: allt lugnt"),
                arguments(
                        QuestionSentences.inBrief(new QuestionAsked(SAID, "stabschefen", "Exempelbladet", THURSDAY)),
                        "allt lugnt, från Exempelbladet, till stabschefen"),
                arguments(
                        SituationSentences.next(
                                new SituationReported("3", List.of("polisen"), SAID, SAID, SAID, THURSDAY)),
                        "nästa lägesbild för polisen"),
                arguments(
                        TaskSentences.inBrief(new TaskGiven(SAID, "IT-driften", "stabschefen", THURSDAY, EARLIER)),
                        "allt lugnt, IT-driften, från stabschefen, enligt beslut nr 4"));
    }

    @ParameterizedTest
    @MethodSource("inBrief")
    void inAListItIsSaidInBrief(Phrase phrase, String words) {
        assertThat(Part.plain(phrase.parts())).isEqualTo(words);
    }
}
