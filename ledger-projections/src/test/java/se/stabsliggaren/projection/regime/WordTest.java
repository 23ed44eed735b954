package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A word as it was typed, without what nobody meant by it. */
class WordTest {

    @Test
    void theSpaceAroundItIsNoPartOfItAndWhatNobodySaidIsEmpty() {
        assertThat(Word.of("  social nämnden\n")).isEqualTo("social nämnden");
        assertThat(Word.of(" ")).isEmpty();
        assertThat(Word.of(null)).isEmpty();
    }
}
