package se.stabsliggaren.projection.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything the report would tell and no post says, each fact once, under the chapter that asks for it first. */
final class Omissions {

    private Omissions() {}

    static List<Omission> of(List<Section> sections) {
        Set<String> said = new HashSet<>();
        return sections.stream()
                .map(section -> new Omission(
                        section.number(),
                        section.title(),
                        absences(section, said).toList()))
                .filter(omission -> !omission.said().isEmpty())
                .toList();
    }

    private static Stream<String> absences(Section section, Set<String> said) {
        return Stream.concat(
                section.sentences().stream()
                        .filter(sentence -> isNew(sentence, said))
                        .map(Sentence::plain),
                section.measures().stream()
                        .filter(measure -> isNew(measure.value(), said))
                        .map(measure -> measure.name() + ": " + measure.value().plain()));
    }

    /** What nobody said, however the sentence begins and ends. */
    private static String fact(String absence) {
        return absence.substring(absence.indexOf("ngen post säger ")).replaceFirst("\\.$", "");
    }

    private static boolean isNew(Sentence sentence, Set<String> said) {
        return sentence.isAbsence() && said.add(fact(sentence.plain()));
    }
}
