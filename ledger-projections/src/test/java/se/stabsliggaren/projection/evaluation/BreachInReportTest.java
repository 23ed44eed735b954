package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;

/** What was said of a breach, and what was answered, stands in the chapter it belongs to and not in the timeline alone. */
class BreachInReportTest {

    private final History history = new History();
    private final int breach = history.records(
            new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden", "skolnämnden"), null));

    @Test
    void whatItMayMeanForPeopleIsAConsequence() {
        int consequences = history.records(
                new BreachConsequencesAssessed(Ref.to(breach), List.of(), Text.of("Identitetsstöld."), null));
        int risk = history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, Text.of("Hälsa."), null));
        assertTold("4", consequences, "Identitetsstöld");
        assertTold("4", risk, "hög risk");
    }

    @Test
    void howManyAreAffectedIsToldWithWhose() {
        int described = history.records(described(null));
        assertTold("4", described, "Journalen");
        assertPlain("4").anyMatch(said -> said.contains("Ingen post säger hur många personer som berörs"));
        int counted = history.records(described(new Count(2000L, 2000L, null)));
        assertTold("4", counted, "skolnämnden");
        assertTold("4", counted, "2\u00a0000");
        assertPlain("4").noneMatch(said -> said.contains("hur många personer som berörs"));
    }

    @Test
    void whatWasDoneAboutItIsAMeasure() {
        int measure = history.records(new BreachMeasureTaken(Ref.to(breach), Text.of("Delningen stängd."), null));
        assertTold("5.8", measure, "Delningen stängd");
    }

    @Test
    void whoWasConsultedAndWhoGaveNoticeStandBesideTheReports() {
        int officer = history.records(
                new OfficerConsulted(Ref.to(breach), Person.of("Kim Ku"), Text.of("Anmäl."), true, null));
        int processor = history.records(new ProcessorNoticed(Ref.to(breach), "Drift Exempel AB", null));
        assertTold("5.9", officer, "Kim Ku");
        assertTold("5.9", processor, "Drift Exempel AB");
    }

    @Test
    void whatWasAnsweredStandsUnderCommunication() {
        int question = history.records(new QuestionAsked(Text.of("Läckte det?"), null, "Tidningen", null));
        int answered = history.records(new QuestionAnswered(Ref.to(question), Text.of("Det utreds."), null));
        int request = history.records(new RequestReceived(Text.of("Loggen."), null, null));
        int assessed = history.records(new RequestAssessed(Ref.to(request), List.of(), Text.of("Ofarligt."), null));
        int given = history.records(new RequestAnswered(Ref.to(request), Answer.FULLY, List.of(), Text.of("Skickad.")));
        assertTold("5.6", answered, "Det utreds");
        assertTold("5.6", assessed, "Ofarligt");
        assertTold("5.6", given, "Skickad");
    }

    private void assertTold(String section, int post, String words) {
        assertThat(section(section).sentences()).anySatisfy(sentence -> {
            assertThat(sentence.cites()).contains(post);
            assertThat(sentence.plain()).contains(words);
        });
    }

    private ListAssert<String> assertPlain(String section) {
        return assertThat(
                section(section).sentences().stream().map(Sentence::plain).toList());
    }

    private Section section(String number) {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Event described(Count subjects) {
        return new BreachDescribed(
                Ref.to(breach),
                List.of("skolnämnden"),
                List.of(),
                Text.of("Journalen krypterad."),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                subjects,
                null,
                null,
                null,
                null);
    }
}
