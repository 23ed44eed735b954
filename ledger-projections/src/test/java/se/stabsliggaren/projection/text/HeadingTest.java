package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

class HeadingTest {

    private static final Instant NOW = Instant.parse("2024-11-08T07:00:00Z");
    private static final Instant THEN = Instant.parse("2024-11-06T13:05:00Z");

    private final View<Everything.Whole> view;

    HeadingTest() {
        History history = new History();
        history.records(new NoteWritten(Text.of("ett"), null, null));
        history.records(new NoteWritten(Text.of("två"), null, null));
        view = View.of(new Everything(), history.posts());
    }

    @Test
    void countsEverythingUnlessAnEarlierMomentIsAskedFor() {
        Heading heading = Heading.of("Tidslinje", view, reading(null, null, false, null));
        assertThat(heading.title()).isEqualTo("Tidslinje");
        assertThat(heading.reading())
                .containsExactly(
                        "Allt som är infört, till och med nr 2.",
                        "Frister och giltighet är räknade fre 8 nov 2024 kl. 08.00.");
    }

    @Test
    void saysWhatWasRecordedThen() {
        Heading heading = Heading.of("Tidslinje", view, reading(THEN, 1, true, null));
        assertThat(heading.upTo()).isEqualTo(1);
        assertThat(heading.reading().get(0))
                .isEqualTo("Bara det som var infört ons 6 nov 2024 kl. 14.05, till och med nr 1.");
    }

    @Test
    void namesThePostsThatAreOnlyStated() {
        History history = new History();
        history.records(new NoteWritten(Text.of("ett"), null, null));
        history.clock("2024-11-07T08:00:00Z");
        history.onPaper("B-07", "2024-11-06T12:30Z").records(new NoteWritten(Text.of("två"), null, null));
        history.onPaper("B-07", "2024-11-06T13:30Z").records(new NoteWritten(Text.of("tre"), null, null));
        history.onPaper("B-07", "2024-11-06T12:40Z").records(new NoteWritten(Text.of("fyra"), null, null));
        View<Everything.Whole> late = View.of(new Everything(), history.posts());
        assertThat(Heading.of("Tidslinje", late, reading(THEN, 1, true, null)).reading())
                .contains("Därtill nr 2 och nr 4, som infördes senare men enligt sina blad var skrivna då;"
                        + " det är uppgivet, inte styrkt.");
        assertThat(Heading.of("Tidslinje", view, reading(THEN, 1, true, null)).reading())
                .contains("Ingen post som infördes senare var enligt sitt blad skriven då.");
    }

    @Test
    void onePostThatIsOnlyStatedStoodOnOneSheet() {
        History history = new History();
        history.records(new NoteWritten(Text.of("ett"), null, null));
        history.clock("2024-11-07T08:00:00Z");
        history.onPaper("B-07", "2024-11-06T12:30Z").records(new NoteWritten(Text.of("två"), null, null));
        View<Everything.Whole> late = View.of(new Everything(), history.posts());
        assertThat(Heading.of("Tidslinje", late, reading(THEN, 1, true, null)).reading())
                .contains("Därtill nr 2, som infördes senare men enligt sitt blad var skriven då;"
                        + " det är uppgivet, inte styrkt.");
    }

    @Test
    void manyPostsThatAreOnlyStatedStayOneLine() {
        History history = new History();
        history.records(new NoteWritten(Text.of("ett"), null, null));
        history.clock("2024-11-07T08:00:00Z");
        for (int line = 0; line < 500; line++) {
            history.onPaper("B-07", "2024-11-06T12:30Z").records(new NoteWritten(Text.of("rad"), null, null));
        }
        View<Everything.Whole> late = View.of(new Everything(), history.posts());
        assertThat(Heading.of("Tidslinje", late, reading(THEN, 1, true, null)).reading())
                .contains("Därtill nr 2–501, som infördes senare men enligt sina blad var skrivna då;"
                        + " det är uppgivet, inte styrkt.");
    }

    @Test
    void saysThatOnlyWhatHadHappenedCounts() {
        assertThat(Heading.of("Tidslinje", view, reading(null, null, false, THEN))
                        .reading())
                .contains("Bara det som kan ha hänt senast ons 6 nov 2024 kl. 14.05.");
    }

    @Test
    void limitsAreCountedAsOfTheMomentByWhichThingsHadHappened() {
        assertThat(Heading.of("Tidslinje", view, reading(null, null, false, THEN))
                        .reading())
                .contains("Frister och giltighet är räknade ons 6 nov 2024 kl. 14.05.");
    }

    @Test
    void aMomentThatHasNotComeMovesNoLimit() {
        assertThat(Heading.of("Tidslinje", view, reading(null, null, false, NOW.plusSeconds(3600)))
                        .reading())
                .contains("Frister och giltighet är räknade fre 8 nov 2024 kl. 08.00.");
    }

    @Test
    void saysWhichPostWasWaitedFor() {
        ReadOptions waited = new ReadOptions("L1-2024-3", false, NOW, null, null, false, null, 2, null);
        assertThat(Heading.of("Tidslinje", view, waited).reading()).contains("Sidan gjordes när nr 2 hade kommit med.");
    }

    @Test
    void anExerciseSaysSoBeforeAnythingElse() {
        ReadOptions exercise = new ReadOptions("ÖVN-2024-1", true, NOW, null, null, false, null);
        assertThat(Heading.of("Tidslinje", view, exercise).title()).isEqualTo("ÖVNING – Tidslinje");
    }

    @Test
    void asOfAPostWithoutAMomentItSaysThePostAlone() {
        Heading heading = Heading.of("Tidslinje", view, reading(null, 1, true, null));
        assertThat(heading.reading().getFirst()).isEqualTo("Bara det som var infört till och med nr 1.");
        assertThat(heading.reading()).noneMatch(sentence -> sentence.contains("uppgivet"));
    }

    @Test
    void aPostThatHasNotComeYetIsNotCounted() {
        assertThat(Heading.of("Tidslinje", view, reading(null, 9, false, null)).upTo())
                .isEqualTo(2);
    }

    @Test
    void whatIsStatedOnPaperIsToldOnlyWhenItIsAskedFor() {
        assertThat(Heading.of("Tidslinje", view, reading(THEN, 1, false, null)).reading())
                .containsExactly(
                        "Bara det som var infört ons 6 nov 2024 kl. 14.05, till och med nr 1.",
                        "Frister och giltighet är räknade fre 8 nov 2024 kl. 08.00.");
    }

    private static ReadOptions reading(Instant at, Integer post, boolean stated, Instant occurredBy) {
        return new ReadOptions("L1-2024-3", false, NOW, at, post, stated, occurredBy);
    }
}
