package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;
import se.stabsliggaren.integrity.bundle.SlotsMet;

class NamedSlotsTest {

    private final NamedSlots<String> named = new NamedSlots<>();

    @Test
    void aPathNamesAllOfItAndAllBelow() {
        named.add("data.items", List.of(), "items");

        assertThat(named.first("data.items", 7)).contains("items");
        assertThat(named.first("data.items[2].name", 0)).contains("items");
        assertThat(named.first("data.itemsX", 0)).isEmpty();
        assertThat(named.first("data", 0)).isEmpty();
    }

    @Test
    void wordsNameNothingBelow() {
        named.add("data.text", List.of(1, 3), "words");

        assertThat(named.first("data.text", 3)).contains("words");
        assertThat(named.first("data.text", 2)).isEmpty();
        assertThat(named.first("data.text.more", 1)).isEmpty();
    }

    @Test
    void ofSeveralTheFirstAddedCounts() {
        named.add("data.text", List.of(1), "word");
        named.add("data", List.of(), "above");
        named.add(null, List.of(), "everything");

        assertThat(named.first("data.text", 1)).contains("word");
        assertThat(named.first("data.text", 2)).contains("above");
        assertThat(named.first("type", 0)).contains("everything");
    }

    @Test
    void aPassageIsMetWhenItNamesSomethingAndResolvedWhenAllItNamesIsThere() {
        Passage some = new Passage(1, "data.text", List.of(1L, 9L), null);
        Passage none = new Passage(1, "data.title", List.of(), null);
        Passage above = new Passage(1, "data", List.of(), null);
        Passage whole = new Passage(1, null, List.of(), null);
        SlotsMet met = new SlotsMet(List.of(some, none, above, whole));

        assertThat(met.resolves(whole)).isFalse();
        met.slot("data.text", 1);
        assertThat(met.meets(some)).isTrue();
        assertThat(met.resolves(some)).isFalse();
        met.slot("data.text", 9);
        assertThat(met.resolves(some)).isTrue();
        assertThat(met.meets(none)).isFalse();
        assertThat(met.resolves(above)).isTrue();
        assertThat(met.resolves(whole)).isTrue();
    }

    @Test
    void fiveHundredPassagesOfAThousandWordsAreFoundInTheEnd() {
        for (long passage = 0; passage < 500; passage++) {
            List<Long> words = LongStream.range(0, 1000).boxed().toList();
            named.add("data.text", words, "passage " + passage);
            named.add("data.p" + passage, List.of(), "path " + passage);
        }

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 100; round++) {
                for (long word = 0; word < 16_000; word++) {
                    assertThat(named.first("data.text", word).isPresent()).isEqualTo(word < 1000);
                }
            }
        });
    }
}
