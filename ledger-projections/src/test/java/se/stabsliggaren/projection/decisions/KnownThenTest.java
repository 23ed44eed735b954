package se.stabsliggaren.projection.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.decisions.Ruling.Known;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;

/** What was known when a decision was taken is what had been recorded before it happened, and not before it was keyed in. */
class KnownThenTest {

    private final History history = new History();

    @Test
    void aFindingOfTheNextDayWasNotKnownByADecisionThatWasKeyedInAfterIt() {
        history.clock("2026-11-24T08:00:00Z").records(note("Skärmar svarta."));
        int finding = history.clock("2026-11-25T09:00:00Z").records(note("Uppgifter är kopierade."));
        int decision = history.clock("2026-11-25T10:00:00Z")
                .occurred("2026-11-24T12:00Z")
                .records(decision(finding));
        Known known = known(decision);
        assertThat(known.upTo()).isEqualTo(1);
        assertThat(known.atMost()).isEqualTo(1);
        assertThat(Part.plain(known.line())).isEqualTo("poster till och med nr 1");
        assertThat(known.later()).containsExactly(finding);
    }

    @Test
    void ofADecisionThatIsPlacedOnADayAloneWhatWasRecordedThatDayIsUnknown() {
        history.clock("2026-11-23T08:00:00Z").records(note("Skärmar svarta."));
        int sameDay = history.clock("2026-11-24T09:00:00Z").records(note("Uppgifter är kopierade."));
        history.clock("2026-11-25T09:00:00Z").records(note("De är publicerade."));
        Known known = known(history.occurred("2026-11-24").records(decision(sameDay)));
        assertThat(Part.plain(known.line())).isEqualTo("poster till och med nr 1; okänt om också de till och med nr 2");
        assertThat(known.uncertain()).containsExactly(sameDay);
        assertThat(known.later()).isEmpty();
    }

    @Test
    void ofADecisionWhoseTimeNobodyKnowsNothingIsSaid() {
        history.records(note("Skärmar svarta."));
        Known known = known(history.occurred(Occurred.isUnknown()).records(decision()));
        assertThat(known.upTo()).isZero();
        assertThat(Part.plain(known.line())).isEqualTo("okänt; som mest poster till och med nr 1");
    }

    @Test
    void ofADecisionFromPaperWithoutATimeTheTimeOfKeyingSaysNothing() {
        history.clock("2026-11-24T08:00:00Z").records(note("Skärmar svarta."));
        Known known = known(history.onPaper("B1", "2026-11-23T20:00Z").records(decision()));
        assertThat(known.upTo()).isZero();
        assertThat(Part.plain(known.line())).startsWith("okänt");
    }

    @Test
    void aDecisionFromBeforeTheFirstPostRestsOnNone() {
        history.clock("2026-11-24T08:00:00Z").records(note("Skärmar svarta."));
        Known known = known(history.occurred("2026-11-23T20:00Z").records(decision()));
        assertThat(Part.plain(known.line())).isEqualTo("ingen post; den första är nr 1");
    }

    @Test
    void aClockThatWasSetBackLeavesOpenWhatItCannotTell() {
        history.clock("2026-11-24T08:00:00Z").records(note("Skärmar svarta."));
        history.clock("2026-11-24T12:00:00Z").records(note("Fel klocka."));
        history.clock("2026-11-24T09:30:00Z").records(note("Rätt klocka."));
        Known known = known(history.occurred("2026-11-24T10:00Z").records(decision()));
        assertThat(known.upTo()).isEqualTo(1);
        assertThat(known.atMost()).isEqualTo(3);
    }

    @Test
    void whatStoodOnPaperIsToldAsStatedWhereItIsAskedFor() {
        history.clock("2026-11-24T08:00:00Z").records(note("Skärmar svarta."));
        int decision = history.clock("2026-11-24T12:30:00Z")
                .occurred("2026-11-24T12:00Z")
                .records(decision());
        int paper = history.clock("2026-11-25T08:00:00Z")
                .onPaper("B1", "2026-11-24T11:00Z")
                .records(note("Uppgifter är kopierade."));
        assertThat(known(decision).onPaper()).isEmpty();
        Instant asked = Instant.parse("2026-11-24T13:00:00Z");
        ReadOptions stated = new ReadOptions("L1-2024-3", false, asked, asked, decision, true, null);
        assertThat(known(decision, stated).onPaper()).containsExactly(paper);
        assertThat(known(decision, stated).upTo()).isEqualTo(1);
    }

    private Known known(int decision) {
        return known(decision, history.reading());
    }

    private Known known(int decision, ReadOptions reading) {
        return history.page(new DecisionBoard(), reading).decisions().stream()
                .filter(one -> one.number() == decision)
                .map(one -> one.ruling().known())
                .findFirst()
                .orElseThrow();
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }

    private static DecisionTaken decision(int... basis) {
        List<Ref> refs = Arrays.stream(basis).mapToObj(Ref::to).toList();
        return new DecisionTaken(
                null, Text.of("Stäng."), null, List.of(), null, null, null, null, List.of(), null, refs);
    }
}
