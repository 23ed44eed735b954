package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many of some posts, in words. */
class ShareTest {

    @Test
    void aShareIsRounded() {
        assertThat(Share.of(4, 67)).isEqualTo("4 av 67 poster (6 %)");
        assertThat(Share.of(10, 14)).isEqualTo("10 av 14 poster (71 %)");
        assertThat(Share.of(0, 14)).isEqualTo("0 av 14 poster (0 %)");
        assertThat(Share.of(14, 14)).isEqualTo("14 av 14 poster (100 %)");
    }

    @Test
    void fewAreNotNoneAndManyAreNotAll() {
        assertThat(Share.of(1, 1000)).isEqualTo("1 av 1000 poster (mindre än 1 %)");
        assertThat(Share.of(999, 1000)).isEqualTo("999 av 1000 poster (mer än 99 %)");
    }
}
