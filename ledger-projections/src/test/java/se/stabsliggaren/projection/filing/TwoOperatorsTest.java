package se.stabsliggaren.projection.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;

/** Each operator files of its own, and what one filed says nothing of the other. */
class TwoOperatorsTest {

    private static final String WATER = "Vattenbolaget";
    private static final String TOWN = "Exempelby kommun";

    private final History history = new History().clock("2026-11-06T08:00:00Z");

    @BeforeEach
    void somethingIsFound() {
        history.records(new IncidentFindingNoted(Aspect.EXTORTION, Text.of("Krypterade filer."), null, null, null));
    }

    @Test
    void oneGoesOnFromItsOwnFilingAndTheOtherHasAFirstDraft() {
        history.records(assessed("CSL", WATER));
        history.records(assessed("NIS 2", TOWN));
        int filing = history.records(filed("CSL.EARLY", "VATTENBOLAGET"));
        assertThat(drafts("CSL.EARLY"))
                .extracting(Draft::controller, TwoOperatorsTest::since)
                .containsExactly(tuple(WATER, filing), tuple(TOWN, null));
        assertThat(drafts("CSL.EARLY").getLast().text())
                .contains("Verksamhetsutövare: " + TOWN)
                .contains("Krypterade filer.")
                .doesNotContain("Bara det som är nytt");
    }

    @Test
    void whatIsNewSinceTheEarlierStepIsSoOfTheSameOperator() {
        int early = history.records(filed("CSL.EARLY", WATER));
        history.records(filed("CSL.NOTIFY", TOWN));
        assertThat(drafts("CSL.NOTIFY"))
                .extracting(
                        Draft::controller, draft -> draft.answers().getFirst().since())
                .containsExactly(tuple(WATER, early), tuple(TOWN, null));
    }

    @Test
    void theOnlyOperatorIsNamedAndWhatNamesNobodyIsItsOwn() {
        history.records(assessed("CSL", WATER));
        int filing = history.records(filed("CSL.EARLY", null));
        assertThat(drafts("CSL.EARLY"))
                .extracting(Draft::controller, TwoOperatorsTest::since)
                .containsExactly(tuple(WATER, filing));
        assertThat(drafts("CSL.FINAL")).extracting(Draft::controller).containsExactly(WATER);
    }

    @Test
    void whatMayBeOneOfSeveralReportsIsToldInTheDraftOfEach() {
        history.records(assessed("CSL", WATER));
        history.records(assessed("CSL", TOWN));
        int filing = history.occurred("2026-11-06T07:00Z").records(filed(null, WATER));
        for (String form : List.of("CSL.EARLY", "CSL.NOTIFY")) {
            assertThat(drafts(form))
                    .extracting(Draft::controller, TwoOperatorsTest::since, TwoOperatorsTest::perhaps)
                    .containsExactly(tuple(WATER, null, List.of(filing)), tuple(TOWN, null, List.of()));
            assertThat(drafts(form).getFirst().text())
                    .contains(
                            "Kan redan vara lämnat; posten säger inte vilken anmälan den är: fre 6 nov 2026 kl. 08.00: Anmälan till NCSC"
                                    + " för Vattenbolaget")
                    .contains("[nr %d].".formatted(filing));
        }
        assertThat(drafts("CSL.FINAL"))
                .flatExtracting(TwoOperatorsTest::perhaps)
                .isEmpty();
        history.occurred("2026-11-06T07:00Z").correcting(filing, "vilken").records(filed("CSL.EARLY", WATER));
        assertThat(drafts("CSL.NOTIFY"))
                .flatExtracting(TwoOperatorsTest::perhaps)
                .isEmpty();
    }

    private static List<Integer> perhaps(Draft draft) {
        return draft.perhapsFiled().stream()
                .flatMap(line -> line.posts().stream())
                .toList();
    }

    @Test
    void amongSeveralAFilingThatNamesNobodyIsNobodys() {
        history.records(assessed("CSL", WATER));
        history.records(assessed("CSL", TOWN));
        int filing = history.records(filed("CSL.EARLY", null));
        assertThat(drafts("CSL.EARLY"))
                .extracting(Draft::controller, Draft::unnamed, TwoOperatorsTest::since)
                .containsExactly(
                        tuple(WATER, null, null), tuple(TOWN, null, null), tuple(null, "ingen post säger vem", filing));
        assertThat(drafts("CSL.EARLY").getLast().text()).contains("Verksamhetsutövare: ingen post säger vem");
    }

    @Test
    void whoIsUnknownIsNobody() {
        history.records(assessed("CSL", "okänd"));
        assertThat(drafts("CSL.EARLY")).extracting(Draft::controller).containsOnlyNulls();
        int filing = history.records(filed("CSL.EARLY", "Okänt"));
        history.records(assessed("CSL", WATER));
        assertThat(drafts("CSL.EARLY"))
                .extracting(Draft::controller, TwoOperatorsTest::since)
                .containsExactly(tuple(WATER, filing));
        assertThat(drafts("CSL.EARLY").getFirst().text()).contains("Verksamhetsutövare: " + WATER);
    }

    @Test
    void whereNobodyIsNamedNobodyIsTold() {
        history.records(assessed("CSL", null));
        assertThat(drafts("CSL.EARLY"))
                .extracting(Draft::controller, Draft::unnamed)
                .containsExactly(tuple(null, null));
        assertThat(drafts("CSL.EARLY").getFirst().text()).doesNotContain("Verksamhetsutövare");
    }

    @Test
    void anOperatorUnderOneLawFilesNothingUnderAnother() {
        history.records(assessed("CSL", WATER));
        history.records(filed("POLICE", TOWN));
        assertThat(drafts("LEH.LAGE")).extracting(Draft::controller).containsOnlyNulls();
        assertThat(drafts("POLICE")).extracting(Draft::controller).containsExactly(TOWN);
        assertThat(drafts("CSL.EARLY")).extracting(Draft::controller).containsExactly(WATER);
    }

    @Test
    void whatWasAssessedOfOneIsNotToldOfTheOther() {
        int water = history.records(assessed("CSL", WATER));
        int town = history.records(assessed("CSL", TOWN));
        int everybody = history.records(assessed("CSL", null));
        assertThat(drafts("CSL.EARLY"))
                .extracting(draft -> draft.decided().stream()
                        .flatMap(line -> line.posts().stream())
                        .toList())
                .containsExactly(List.of(water, everybody), List.of(town, everybody));
    }

    private List<Draft> drafts(String form) {
        return history.page(new FilingDrafts()).drafts().stream()
                .filter(draft -> draft.form().equals(form))
                .toList();
    }

    private static @Nullable Integer since(Draft draft) {
        return draft.since() == null ? null : draft.since().filing();
    }

    private static Event assessed(String regime, @Nullable String operator) {
        return new DutyAssessed(regime, null, operator, Verdict.APPLIES, null, null, null);
    }

    private static Event filed(@Nullable String regime, @Nullable String operator) {
        return new DutyFiled(regime, "NCSC", operator, Stage.INITIAL, null, null, null, null);
    }
}
