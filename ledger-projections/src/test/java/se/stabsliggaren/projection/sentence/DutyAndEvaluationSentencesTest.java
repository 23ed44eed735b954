package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
import se.stabsliggaren.event.EvaluationEvent.Worked;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;

/** What the law asks for, and what was learned. */
class DutyAndEvaluationSentencesTest {

    private static final Ref EARLIER = Ref.to(4);
    private static final Person TESTA = Person.of("Testa Testlund");
    private static final Text SAID = Text.of("det gick fort");
    private static final Attachment PROOF = new Attachment(new Digest.Sha256("0".repeat(64)), "text/plain", 1L, null);
    private static final List<Ref> CITES = List.of(Ref.to(2), Ref.to(3));

    static Stream<Arguments> duties() {
        return Stream.of(
                arguments(
                        new DutyAssessed(
                                "GDPR33.NOTIFY",
                                "IMY",
                                "socialnämnden",
                                Verdict.APPLIES,
                                Obligation.MANDATORY,
                                SAID,
                                TESTA),
                        "Anmälningsplikt bedömd, anmälan av personuppgiftsincident till IMY för socialnämnden: gäller,"
                                + " obligatorisk, skäl: det gick fort, bedömt av Testa Testlund"),
                arguments(
                        new DutyAssessed("avtalet", null, null, Verdict.UNKNOWN, null, null, null),
                        "Anmälningsplikt bedömd, avtalet: oklart om den gäller"),
                arguments(
                        new DutyFiled(
                                "GDPR34.INFORM", "de registrerade", null, Stage.SUPPLEMENT, null, "brev", SAID, null),
                        "Kompletterande information till de registrerade (information till de registrerade), via brev:"
                                + " det gick fort"),
                arguments(
                        new DutyFiled(
                                "GDPR33.5.RECORD",
                                "egen dokumentation",
                                null,
                                Stage.INITIAL,
                                null,
                                "akten",
                                SAID,
                                null),
                        "Dokumenterat i egen dokumentation (dokumentation av personuppgiftsincident), via akten:"
                                + " det gick fort"),
                arguments(
                        new DutyFiled(
                                " gdpr33.notify ",
                                "IMY",
                                "socialnämnden",
                                Stage.SUPPLEMENT,
                                Obligation.VOLUNTARY,
                                "e-tjänst",
                                SAID,
                                PROOF),
                        "Komplettering till IMY för socialnämnden (anmälan av personuppgiftsincident), frivillig,"
                                + " via e-tjänst: det gick fort, bevis bifogat"),
                arguments(
                        new DutyFiled(null, "IMY", null, Stage.FINAL, null, null, null, null), "Slutrapport till IMY"),
                arguments(new ReferenceReceived(EARLIER, "IMY", "IMY-2024-1"), "IMY IMY-2024-1, för nr 4"),
                arguments(new DelayExplained(EARLIER, SAID), "Förseningen förklarad, nr 4: det gick fort"),
                arguments(
                        new LimitPassed("GDPR33.NOTIFY", "socialnämnden", When.parse("2024-11-09T12:00Z"), EARLIER),
                        "Fristen har gått ut, anmälan av personuppgiftsincident för socialnämnden:"
                                + " lör 9 nov kl. 13.00, löpte från nr 4"),
                arguments(
                        new LimitPassed("avtalet", null, When.parse("2024-11-09"), EARLIER),
                        "Fristen har gått ut, avtalet: lör 9 nov, löpte från nr 4"));
    }

    static Stream<Arguments> evaluation() {
        return Stream.of(
                arguments(
                        new EvaluationCommissioned(
                                "kommunstyrelsen",
                                SAID,
                                List.of(Text.of("Vad hände"), Text.of("Varför")),
                                When.parse("2025-03-01")),
                        "Utvärdering beställd av kommunstyrelsen: det gick fort, frågor: Vad hände; Varför,"
                                + " klar senast lör 1 mars"),
                arguments(
                        new EvaluationCommissioned(null, SAID, List.of(), null), "Utvärdering beställd: det gick fort"),
                arguments(
                        new ParticipantJoined("polisen", TESTA, "iakttagare"),
                        "Deltar i utvärderingen: polisen, Testa Testlund, iakttagare"),
                arguments(new ParticipantJoined("polisen", null, null), "Deltar i utvärderingen: polisen"),
                arguments(
                        new ObservationNoted(Worked.WORKED, "samverkan", SAID, CITES, true),
                        "Fungerade, samverkan: det gick fort (med facit i hand), se nr 2, nr 3"),
                arguments(
                        new ObservationNoted(Worked.DID_NOT_WORK, null, SAID, List.of(), false),
                        "Fungerade inte: det gick fort"),
                arguments(
                        new EvaluationFindingNoted("samverkan", SAID, CITES),
                        "Iakttagelse, samverkan: det gick fort, se nr 2, nr 3"),
                arguments(new EvaluationFindingNoted(null, SAID, List.of()), "Iakttagelse: det gick fort"),
                arguments(new LessonNoted("samverkan", SAID, CITES), "Lärdom, samverkan: det gick fort, se nr 2, nr 3"),
                arguments(new LessonNoted(null, SAID, List.of()), "Lärdom: det gick fort"),
                arguments(
                        new RecommendationMade(SAID, "IT-chefen", When.parse("2025-03-01"), CITES),
                        "Rekommendation till IT-chefen: det gick fort, senast lör 1 mars, se nr 2, nr 3"),
                arguments(new RecommendationMade(SAID, null, null, List.of()), "Rekommendation: det gick fort"),
                arguments(
                        new FollowedUp(EARLIER, Progress.UNDER_WAY, SAID),
                        "Uppföljning av nr 4: pågår – det gick fort"),
                arguments(new FollowedUp(EARLIER, Progress.DONE, null), "Uppföljning av nr 4: klar"),
                arguments(
                        new ReportIssued("1.0", Ref.to(9), PROOF),
                        "Utvärderingsrapport 1.0 lämnad, bygger på posterna till och med nr 9"),
                arguments(new ReportIssued("1.0", null, null), "Utvärderingsrapport 1.0 lämnad"));
    }

    @ParameterizedTest
    @MethodSource({"duties", "evaluation"})
    void saysWhatThePostSaysAndNoMore(Event event, String sentence) {
        assertThat(Part.plain(Sentences.of(event))).isEqualTo(sentence);
    }
}
