package se.stabsliggaren.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = new Labels();

    @Test // #2
    void becomeTheNumbersOfEarlierGroups() {
        labels.learn(List.of(Map.of("label", "natet"), Map.of("type", "note.written")), List.of(7, 8));
        Map<String, Object> draft = Map.of(
                "corrects", "#natet", "data", Map.of("basis", List.of("#natet", "#senare"), "text", "#natet stängs"));
        assertThat(labels.resolve(draft))
                .isEqualTo(Map.of(
                        "corrects", 7L, "data", Map.of("basis", List.of(7L, "#senare"), "text", "#natet stängs")));
    }
}
