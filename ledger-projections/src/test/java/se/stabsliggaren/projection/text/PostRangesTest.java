package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3               | nr 3
            3 4             | nr 3 och nr 4
            3 4 5           | nr 3–5
            3 5             | nr 3 och nr 5
            3 4 5 6 7 9     | nr 3–7 och nr 9
            1 2 4 5 6 9 10  | nr 1, nr 2, nr 4–6, nr 9 och nr 10
            """)
    void threeThatFollowEachOtherAreToldByTheirFirstAndLast(String posts, String told) {
        assertThat(PostRanges.of(
                        Stream.of(posts.split(" ")).map(Integer::valueOf).toList()))
                .isEqualTo(told);
    }

    @Test
    void tooManyThatLieApartAreCountedBetweenTheFirstAndTheLast() {
        List<Integer> odd = Stream.iterate(3, post -> post + 2).limit(250).toList();
        assertThat(PostRanges.of(odd)).isEqualTo("250 av posterna nr 3–501");
    }
}
