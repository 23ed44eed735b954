package se.stabsliggaren.projection.evaluation;

import java.util.List;
import se.stabsliggaren.projection.sentence.MatterNames;

/**
 * One heading of the report and what the posts say under it.
 *
 * @param number e.g. {@code 5.1}; empty for the summary and the appendices
 */
public record Section(String number, String title, List<Sentence> sentences, List<Measure> measures) {

    static Section of(String number, String title, List<Sentence> sentences) {
        return new Section(number, title, List.copyOf(sentences), List.of());
    }

    Section with(List<Measure> measured) {
        return new Section(number, title, sentences, List.copyOf(measured));
    }

    /** What posts say under it; what none says stands among the omissions. */
    public List<Sentence> told() {
        return sentences.stream().filter(sentence -> !sentence.isAbsence()).toList();
    }

    /** What posts let measure. */
    public List<Measure> measured() {
        return measures.stream().filter(measure -> !measure.value().isAbsence()).toList();
    }

    /** Whether posts say something under it, or nothing is asked there. */
    public boolean isToldOf() {
        return sentences.isEmpty() && measures.isEmpty()
                || !told().isEmpty()
                || !measured().isEmpty();
    }

    Section named(MatterNames names) {
        return new Section(
                number,
                title,
                sentences.stream().map(sentence -> sentence.named(names)).toList(),
                measures.stream().map(measure -> measure.named(names)).toList());
    }
}
