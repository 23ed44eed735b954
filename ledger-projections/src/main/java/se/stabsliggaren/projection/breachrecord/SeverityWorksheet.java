package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Part;

/**
 * The worksheet of ENISA's recommended method for the severity of a breach (2013): severity = context of the data × how
 * easily people are identified + circumstances. It holds the inputs and what they can come to; which they are, and what
 * follows, a person judges and records.
 *
 * @param basis which method
 * @param mark how sure we are of what is said of it, e.g. {@code M}
 * @param evidence the same in Swedish
 * @param inputs the questions, each with what posts say and the points that can be given
 * @param lowest the least that it can come to, in hundredths of a point
 * @param highest the most
 * @param levels what the points mean
 */
public record SeverityWorksheet(
        String basis, String mark, String evidence, List<Input> inputs, int lowest, int highest, List<String> levels) {

    /**
     * One question.
     *
     * @param how how points are given
     * @param said what posts say of it, with the posts; empty when none does
     * @param absent that no post says it; null when some does
     * @param lowest the least that can be given, in hundredths of a point
     * @param highest the most
     */
    public record Input(
            String code,
            String name,
            String how,
            List<Said> said,
            @Nullable String absent,
            int lowest,
            int highest) {}

    /**
     * What is said in a cell of the record.
     *
     * @param jointly that it was said of several controllers together, in Swedish; null when of this one
     */
    public record Said(
            String cell,
            List<Part> words,
            List<Integer> posts,
            @Nullable String jointly) {}

    private static final String BASIS =
            "ENISA, Recommendations for a methodology of the assessment of severity of personal data breaches (2013)";

    private static final List<String> LEVELS =
            List.of("under 2: låg", "från 2 till under 3: medel", "från 3 till under 4: hög", "från 4: mycket hög");

    static SeverityWorksheet of(Answers answers) {
        List<Input> inputs = List.of(
                input(
                        answers,
                        "DPC",
                        "Uppgifternas art",
                        "1 enkla, 2 beteende, 3 ekonomiska, 4 känsliga; höjs eller sänks efter sammanhanget",
                        "vilka uppgifter det gäller",
                        100,
                        400,
                        RecordField.DATA_CATEGORIES,
                        RecordField.SPECIAL_CATEGORIES,
                        RecordField.PROTECTED_IDENTITIES),
                input(
                        answers,
                        "EI",
                        "Hur lätt de registrerade kan identifieras",
                        "0,25 försumbart, 0,5 begränsat, 0,75 betydande, 1 högsta",
                        "vilka de registrerade är",
                        25,
                        100,
                        RecordField.SUBJECT_CATEGORIES),
                input(
                        answers,
                        "CB",
                        "Förlorad konfidentialitet, riktighet och tillgänglighet",
                        "0, 0,25 eller 0,5 för vart och ett av de tre",
                        "vad som har förlorats",
                        0,
                        150,
                        RecordField.BREACH_TYPE),
                input(
                        answers,
                        "CB",
                        "Uppsåt att skada",
                        "0,5 om någon ville skada, annars 0",
                        "vad som orsakade incidenten",
                        0,
                        50,
                        RecordField.CAUSE));
        return new SeverityWorksheet(
                BASIS,
                Sureness.FROM_MEMORY.mark(),
                "Metoden är återgiven ur minnet; kontrollera mot originalet innan ni litar på den.",
                inputs,
                points(inputs, true),
                points(inputs, false),
                LEVELS);
    }

    private static Input input(
            Answers answers,
            String code,
            String name,
            String how,
            String what,
            int lowest,
            int highest,
            RecordField... cells) {
        List<Said> said = Stream.of(cells)
                .flatMap(cell -> Cells.values(cell, answers).stream()
                        .map(value -> new Said(cell.swedish(), value.said(), value.posts(), value.jointly())))
                .toList();
        return new Input(code, name, how, said, said.isEmpty() ? Absence.words(what) : null, lowest, highest);
    }

    /** The first times the second, and all others. */
    private static int points(List<Input> inputs, boolean least) {
        List<Integer> points = new ArrayList<>(inputs.stream()
                .map(input -> least ? input.lowest() : input.highest())
                .toList());
        int product = points.removeFirst() * points.removeFirst() / 100;
        return product + points.stream().mapToInt(Integer::intValue).sum();
    }
}
