package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;

/** What no post says stands in one list, each once, as absence and never as a denial. */
class OmissionsTest {

    private final History history = new History();

    @Test
    void everyAbsenceIsWordedAsOneAndToldOnce() {
        List<String> said = said();
        assertThat(said)
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.contains("ngen post säger "));
    }

    @Test
    void theListHasWhatEachChapterLeavesOut() {
        EvaluationPage page = history.page(new EvaluationReport());
        for (Section section : page.sections()) {
            assertThat(section.told()).isEmpty();
            assertThat(section.sentences()).extracting(Sentence::plain).allMatch(plain -> said().stream()
                    .anyMatch(said -> said.endsWith(plain)));
        }
    }

    @Test
    void whatSeveralMeasuresLackIsToldOnce() {
        assertThat(said())
                .filteredOn(said -> said.endsWith("att något beslutades."))
                .containsExactly("Beslut: Ingen post säger att något beslutades.");
    }

    @Test
    void whatCannotBeMeasuredForWantOfItIsNoSecondOmission() {
        assertThat(said())
                .filteredOn(said -> said.contains("när någon fick kännedom"))
                .containsExactly("Ingen post säger när någon fick kännedom om en personuppgiftsincident.");
    }

    @Test
    void whatAPostSaysIsMissingNoLonger() {
        assertThat(said()).contains("Ingen post säger vad som beslutades.");
        history.records(new DecisionTaken(
                null, Text.of("Stäng nätet."), null, List.of(), null, null, null, null, List.of(), null, List.of()));
        assertThat(said()).doesNotContain("Ingen post säger vad som beslutades.");
        assertThat(section("5.3").isToldOf()).isTrue();
    }

    @Test
    void thatNothingIsLackingIsNothingThatIsMissing() {
        history.records(new DecisionTaken(
                null,
                Text.of("Stäng."),
                Text.of("spridning"),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of()));
        assertThat(section("5.10").measures())
                .filteredOn(measure -> measure.name().equals("Beslut utan skäl"))
                .extracting(measure -> measure.value().plain())
                .containsExactly("0 av 1 post");
        assertThat(said()).noneMatch(one -> one.startsWith("Beslut utan skäl"));
    }

    private List<String> said() {
        return history.page(new EvaluationReport()).omissions().stream()
                .flatMap(omission -> omission.said().stream())
                .toList();
    }

    private Section section(String number) {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
