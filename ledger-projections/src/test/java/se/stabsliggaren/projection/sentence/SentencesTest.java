package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.ContactEvent.NewsNoted;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.Course;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.Point;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;

class SentencesTest {

    @Test
    void aDecisionSaysHowLongByWhomAndByWhatRight() {
        assertThat(line(new DecisionTaken(
                        null,
                        Text.of("Stäng trafiken in och ut."),
                        Text.of("spridning"),
                        List.of(),
                        Person.of("Testa Testlund"),
                        new Mandate(MandateKind.DELEGATION, "4.2", "kommunstyrelsen"),
                        new Validity(When.parse("2024-11-07"), When.parse("2024-11-08"), null),
                        null,
                        List.of(),
                        null,
                        List.of(Ref.to(4)))))
                .isEqualTo("Beslut: Stäng trafiken in och ut. Gäller från tors 7 nov till och med fre 8 nov, "
                        + "beslutat av Testa Testlund, med stöd av delegation 4.2 för kommunstyrelsen, "
                        + "skäl: spridning, underlag: nr 4");
    }

    @Test
    void whatIsSaidToBeUnknownReadsAsASentence() {
        assertThat(line(new DutyFiled(null, "IMY", null, Stage.INITIAL, null, "okänt", Text.of("okänt"), null)))
                .isEqualTo("Anmälan till IMY, på okänt sätt; innehållet är okänt");
        assertThat(line(new DecisionExtended(Ref.to(9), null, Person.of("okänt"), null, Text.of("okänt"))))
                .isEqualTo("Beslut nr 9 förlängt, vem som beslutade är okänt, skäl: okänt");
    }

    @Test
    void aDutyIsCalledByItsNameAndAnUnknownOneAsItWasWritten() {
        assertThat(line(new DutyFiled("GDPR33.NOTIFY", "IMY", null, Stage.INITIAL, null, "e-tjänst", null, null)))
                .isEqualTo("Anmälan till IMY (anmälan av personuppgiftsincident), via e-tjänst");
        assertThat(line(new DutyFiled("avtalet", "bolaget", null, Stage.INITIAL, null, null, null, null)))
                .isEqualTo("Anmälan till bolaget enligt avtalet");
    }

    @Test
    void aMeetingEndsEachSentenceOnce() {
        Point point = new Point(Text.of("Omsorgsjournalen återställs i dag."), null, null);
        Point bare = new Point(Text.of("Reservkraften testas"), null, null);
        When next = When.parse("2026-10-05T14:00Z");
        assertThat(line(new MeetingHeld(6, "stabsmöte", null, List.of(), List.of(), List.of(point), next)))
                .isEqualTo("Stabsmöte 6. Omsorgsjournalen återställs i dag. Nästa möte mån 5 okt kl. 16.00");
        assertThat(line(new MeetingHeld(6, "stabsmöte", null, List.of(), List.of(), List.of(bare), next)))
                .isEqualTo("Stabsmöte 6. Reservkraften testas. Nästa möte mån 5 okt kl. 16.00");
    }

    @Test
    void aRequestIsOfTheKindItIsSaidToBe() {
        assertThat(line(new RequestReceived(Text.of("mina uppgifter"), null, "registerutdrag")))
                .isEqualTo("Begäran, registerutdrag: mina uppgifter");
        assertThat(line(new RequestReceived(Text.of("mina uppgifter"), null, null)))
                .isEqualTo("Begäran: mina uppgifter");
    }

    @Test
    void aCountIsSaidOnceAndItsOwnWordsBesideIt() {
        assertThat(line(received(new Count(600L, null, Text.of("minst")))))
                .isEqualTo("Begäran, antal: minst 600: alla loggar");
        assertThat(line(received(new Count(140L, 600L, Text.of("enligt register")))))
                .isEqualTo("Begäran, antal: 140–600 (enligt register): alla loggar");
        assertThat(line(received(new Count(null, null, Text.of("Mycket")))))
                .isEqualTo("Begäran, antal: Mycket: alla loggar");
    }

    private static RequestReceived received(Count count) {
        return new RequestReceived(Text.of("alla loggar"), count, null);
    }

    @Test
    void aStatusOfEverythingSaysEverything() {
        assertThat(line(new SystemStatusChanged(Scope.everything(), SystemStatus.DOWN, null, null, null)))
                .isEqualTo("Status, alla system: nere");
    }

    @Test
    void theRhythmIsSaidAsTheRoomSaysIt() {
        assertThat(line(new RhythmSet(1, 2, Per.DAY, null, null))).isEqualTo("Stabsmöten 1–2 gånger per dag");
        assertThat(line(new RhythmSet(1, 1, Per.WEEK, "mindre gruppering", null)))
                .isEqualTo("Rytm 1 gång per vecka, mindre gruppering");
    }

    @Test
    void aFindingSaysHowSureItIs() {
        assertThat(line(new IncidentFindingNoted(
                        Aspect.VECTOR,
                        Text.of("Lösenord gissades fram."),
                        Certainty.ASSESSMENT,
                        Confirmation.SUSPECTED,
                        null)))
                .isEqualTo("Vägen in: Lösenord gissades fram. (bedömning), misstänkt");
    }

    @Test
    void aCoveredWordStaysCovered() {
        Text covered = new Text.Covered(
                List.of(new Text.Word.Shown("ring "), new Text.Word.Behind(new Cover.Withheld("OSL 18:8"))));
        assertThat(Sentences.of(new NoteWritten(covered, null, null))).containsExactly(new Part.Said(covered));
    }

    @Test
    void nothingAbsentLeavesATrace() {
        assertThat(line(new StaffActivated(null, null))).isEqualTo("Staben samlad");
        assertThat(line(new ProcessorNoticed(null, "Driftbolaget", null)))
                .isEqualTo("Underrättelse från personuppgiftsbiträdet Driftbolaget");
    }

    @Test
    void aDetectionSaysByWhomAndByWhatAndWhenItBegan() {
        assertThat(line(new IncidentDetected(
                        Text.of("Filer byter namn."),
                        "driftleverantören",
                        "ett larm",
                        When.parse("2024-11-06T02:00Z~"),
                        null)))
                .isEqualTo(
                        "Händelsen upptäckt av driftleverantören genom ett larm, började omkring ons 6 nov kl. 03.00:"
                                + " Filer byter namn.");
        assertThat(line(new IncidentDetected(null, null, null, null, Knower.OWN_STAFF)))
                .isEqualTo("Händelsen upptäckt, känd av egen personal");
        assertThat(line(new IncidentDetected(null, null, null, null, null))).isEqualTo("Händelsen upptäckt");
    }

    @Test
    void aCountSaysOfHowManyAndWhetherItIsAbout() {
        assertThat(line(new SituationCounted(
                        "krypterade system", new Count(281L, 281L, null), new Count(384L, 384L, null), null, null)))
                .isEqualTo("Antal krypterade system: 281 av 384");
        assertThat(line(new SituationCounted(
                        "datorer att byta", new Count(600L, 600L, null), null, true, Text.of("enligt inventeringen"))))
                .isEqualTo("Antal datorer att byta: omkring 600 – enligt inventeringen");
    }

    @Test
    void newsOfAnotherSaysWhenItWasPublished() {
        assertThat(line(new NewsNoted(
                        "Region Exempel",
                        Text.of("Akuten är öppen"),
                        "stabsläge",
                        When.parse("2024-11-06T08:00Z"),
                        "webben",
                        Certainty.RUMOUR)))
                .isEqualTo("Om Region Exempel, stabsläge: Akuten är öppen (rykte),"
                        + " publicerat ons 6 nov kl. 09.00, på webben");
    }

    @Test
    void whatBecameOfAReportSaysWhy() {
        assertThat(line(new CourseNoted(Ref.to(7), Course.CLOSED, Text.of("spaningsuppslag saknas"))))
                .isEqualTo("Hos mottagaren: ärendet avslutat, för nr 7: spaningsuppslag saknas");
    }

    @Test
    void anEstimateSaysItsBoundsAndOfWhat() {
        assertThat(line(estimated(3_000_000L, 5_000_000L, true)))
                .isEqualTo("Kostnad uppskattad, för hela händelsen, räknad till november: allt, omkring"
                        + " 3\u00a0000\u00a0000–5\u00a0000\u00a0000 kr");
        assertThat(line(estimated(5L, 5L, null))).endsWith(": allt, 5 kr");
        assertThat(line(estimated(5L, null, null))).endsWith(": allt, minst 5 kr");
        assertThat(line(estimated(null, 5L, null))).endsWith(": allt, högst 5 kr");
    }

    private static CostEstimated estimated(@Nullable Long least, @Nullable Long most, @Nullable Boolean approximate) {
        return new CostEstimated(Text.of("allt"), least, most, approximate, true, When.parse("2024-11"), null);
    }

    @Test
    void aShiftSaysWhoWhenAndWhetherOnCall() {
        assertThat(line(new ShiftSet(
                        "stabschef",
                        Person.of("Testa Testlund"),
                        null,
                        When.parse("2024-11-06T21:00Z"),
                        When.parse("2024-11-07T05:00Z"),
                        null,
                        null)))
                .isEqualTo("Pass, stabschef: Testa Testlund, från ons 6 nov kl. 22.00 till tors 7 nov kl. 06.00");
        assertThat(line(new ShiftSet("IT", null, null, null, null, true, null))).isEqualTo("Beredskap, IT");
    }

    private static String line(Event event) {
        return Part.plain(Sentences.of(event));
    }
}
