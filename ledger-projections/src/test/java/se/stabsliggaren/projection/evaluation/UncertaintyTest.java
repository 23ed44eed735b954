package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

/** What a post itself calls uncertain. */
class UncertaintyTest {

    @Test
    void aRumourIsUncertainAndAFactIsNot() {
        assertThat(Uncertainty.of(note(Certainty.RUMOUR))).isEqualTo(Uncertainty.SAID);
        assertThat(Uncertainty.of(note(Certainty.FACT))).isEqualTo(Uncertainty.UNSAID);
        assertThat(Uncertainty.of(note(null))).isEqualTo(Uncertainty.UNSAID);
    }

    @Test
    void aFindingIsUncertainWhileItIsOnlySuspected() {
        assertThat(Uncertainty.of(finding(Confirmation.SUSPECTED))).isEqualTo(Uncertainty.SAID);
        assertThat(Uncertainty.of(finding(Confirmation.CONFIRMED))).isEqualTo(Uncertainty.UNSAID);
        assertThat(Uncertainty.of(finding(Confirmation.REFUTED))).isEqualTo(Uncertainty.UNSAID);
    }

    @Test
    void aDutyIsUncertainWhenNobodyKnowsWhetherItApplies() {
        assertThat(Uncertainty.of(new DutyAssessed("NIS", null, null, Verdict.UNKNOWN, null, null, null)))
                .isEqualTo(Uncertainty.SAID);
        assertThat(Uncertainty.of(new DutyAssessed("NIS", null, null, Verdict.DOES_NOT_APPLY, null, null, null)))
                .isEqualTo(Uncertainty.UNSAID);
    }

    @Test
    void howManyABreachConcernsIsUncertainUnlessItIsOneNumber() {
        assertThat(Uncertainty.of(informed(new Count(40L, 43L, null)))).isEqualTo(Uncertainty.SAID);
        assertThat(Uncertainty.of(informed(new Count(40L, 40L, Text.of("omkring 40")))))
                .isEqualTo(Uncertainty.SAID);
        assertThat(Uncertainty.of(informed(new Count(40L, null, null)))).isEqualTo(Uncertainty.SAID);
        assertThat(Uncertainty.of(informed(new Count(43L, 43L, null)))).isEqualTo(Uncertainty.UNSAID);
        assertThat(Uncertainty.of(informed(null))).isEqualTo(Uncertainty.UNSAID);
    }

    private static SubjectsInformed informed(@Nullable Count subjects) {
        return new SubjectsInformed(Ref.to(1), List.of(), null, Text.of("Brev."), subjects, null);
    }

    @Test
    void ofTheEvaluationsOwnPostsItIsNotAsked() {
        assertThat(Uncertainty.of(new LessonNoted(null, Text.of("Öva."), List.of())))
                .isEqualTo(Uncertainty.NOT_ASKED);
    }

    private static NoteWritten note(@Nullable Certainty certainty) {
        return new NoteWritten(Text.of("De är kvar."), null, certainty);
    }

    private static IncidentFindingNoted finding(Confirmation confirmation) {
        return new IncidentFindingNoted(Aspect.VECTOR, Text.of("ett lösenord"), null, confirmation, null);
    }
}
