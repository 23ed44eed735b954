package se.stabsliggaren.projection.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Missing;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Proposals;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.Sentence;
import se.stabsliggaren.projection.filing.FilingDrafts;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.filing.FilingDraftsPage.State;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;

/** That something was looked for in vain is never told as that it did not happen. */
class LaterFindingsTest {

    private static final String SOUGHT = "Uppgifter som lämnat huset, eftersökt utan fynd: att personuppgifter har "
            + "kopierats ut, var: brandväggens loggar, av driftleverantören, läget lör 7 nov (bedömning)"
            + "; det säger inte att det inte har hänt";

    private final History history = new History().clock("2026-11-08T12:00:00Z");

    LaterFindingsTest() {
        history.records(new IncidentOpened("Exempelby kommun", false, Text.of("Angrepp"), null));
    }

    @Test
    void theReportSaysThatItDeniesNothing() {
        int sought = history.records(sought(Aspect.EXFILTRATION));
        assertThat(report()).singleElement().satisfies(sentence -> {
            assertThat(sentence.plain()).endsWith(SOUGHT);
            assertThat(sentence.cites()).containsExactly(sought);
        });
    }

    @Test
    void aLaterFindingOfTheSameKindSaysMore() {
        int before = history.occurred("2026-11-05T12:00Z").records(found(Aspect.EXFILTRATION, null));
        int sought = history.records(sought(Aspect.EXFILTRATION));
        history.records(found(Aspect.VECTOR, null));
        history.records(found(Aspect.EXFILTRATION, Confirmation.REFUTED));
        int later = history.records(found(Aspect.EXFILTRATION, Confirmation.CONFIRMED));
        assertThat(report()).singleElement().satisfies(sentence -> {
            assertThat(sentence.plain()).endsWith(SOUGHT + "; senare fynd av samma slag: nr " + later);
            assertThat(sentence.cites()).containsExactly(sought, later).doesNotContain(before);
        });
    }

    @Test
    void whatIsOfNoKindOfItsOwnIsLikeNothingElse() {
        history.records(sought(Aspect.OTHER));
        history.records(found(Aspect.OTHER, Confirmation.CONFIRMED));
        assertThat(report()).singleElement().satisfies(sentence -> assertThat(sentence.plain())
                .endsWith("; det säger inte att det inte har hänt"));
    }

    @Test
    void itAnswersNoQuestionOfAnAuthorityButStandsThere() {
        int sought = history.records(sought(Aspect.EXFILTRATION));
        assertThat(answer("CSL.EARLY", "Händelseförlopp").state()).isEqualTo(State.MISSING);
        history.records(new BreachSuspected(Text.of("Filer krypterade."), List.of(), null));
        assertThat(answer("IMY.NOTIFY", "Slag av incident")).satisfies(answer -> {
            assertThat(answer.state()).isEqualTo(State.MISSING);
            assertThat(answer.lines()).extracting(Line::origin).containsExactly(Origin.SOUGHT);
            assertThat(answer.lines()).extracting(Line::posts).containsExactly(List.of(sought));
        });
        assertThat(history.page(new FilingDrafts(), reading()).text())
                .contains("svarar inte på frågan: ", "; det säger inte att det inte har hänt [nr " + sought);
        history.records(found(Aspect.EXFILTRATION, null));
        assertThat(answer("CSL.EARLY", "Händelseförlopp").lines())
                .extracting(Line::origin)
                .containsExactlyInAnyOrder(Origin.SOUGHT, Origin.WRITTEN, Origin.PROPOSED);
    }

    @Test
    void itIsProposedToTheRecordOfBreachesWithItsCaution() {
        history.records(new BreachSuspected(Text.of("Filer krypterade."), List.of(), null));
        history.records(sought(Aspect.LEAKED_CREDENTIALS));
        List<Proposals> proposals = history.page(new BreachRecord(), reading()).proposals();
        assertThat(proposals).singleElement().satisfies(some -> {
            assertThat(some.field()).isEqualTo(RecordField.BREACH_TYPE);
            assertThat(some.posts()).singleElement().satisfies(proposal -> assertThat(Part.plain(proposal.said()))
                    .startsWith("Läckta lösenord, eftersökt utan fynd: ")
                    .endsWith("; det säger inte att det inte har hänt"));
        });
    }

    @Test
    void whoIsToBeToldStillDependsOnIt() {
        assertThat(missing()).satisfies(missing -> {
            assertThat(missing.said()).isEqualTo("Ingen post säger om uppgifter har lämnat huset.");
            assertThat(missing.sought()).isEmpty();
        });
        int sought = history.records(sought(Aspect.EXFILTRATION));
        assertThat(missing()).satisfies(missing -> {
            assertThat(missing.said())
                    .isEqualTo("Ingen post säger om uppgifter har lämnat huset. "
                            + "Eftersökt utan fynd, vilket inte säger att det inte har hänt.");
            assertThat(missing.sought()).containsExactly(sought);
        });
    }

    private Missing missing() {
        return history.page(new AuthorityBoard(), reading()).possible().stream()
                .filter(advice -> advice.regime().equals("GDPR33.NOTIFY"))
                .flatMap(advice -> advice.missing().stream())
                .filter(missing -> missing.fact().equals("om uppgifter har lämnat huset"))
                .findFirst()
                .orElseThrow();
    }

    private Answered answer(String form, String question) {
        return history.page(new FilingDrafts(), reading()).drafts().stream()
                .filter(draft -> draft.form().equals(form))
                .flatMap(draft -> draft.answers().stream())
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private List<Sentence> report() {
        return history.page(new EvaluationReport(), reading()).sections().stream()
                .filter(section -> section.number().equals("3"))
                .flatMap(section -> section.told().stream())
                .filter(sentence -> sentence.plain().contains("eftersökt utan fynd"))
                .toList();
    }

    private static ReadOptions reading() {
        return History.readAt("2026-11-10T12:00:00Z");
    }

    private static NoSignNoted sought(Aspect aspect) {
        return new NoSignNoted(
                aspect,
                Text.of("att personuppgifter har kopierats ut"),
                Text.of("brandväggens loggar"),
                List.of(),
                "driftleverantören",
                When.parse("2026-11-07"),
                Certainty.ASSESSMENT);
    }

    private static IncidentFindingNoted found(Aspect aspect, @Nullable Confirmation confirmation) {
        return new IncidentFindingNoted(aspect, Text.of("Kopierat."), null, confirmation, null);
    }
}
