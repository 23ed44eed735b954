package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SaidUnknown;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;

/** Collects what one post says. What is absent says nothing; the word {@code okänt} says that it is not known. */
final class FieldAnswers {

    private final Row<?> row;
    private final List<Answer> answers = new ArrayList<>();

    FieldAnswers(Row<?> row) {
        this.row = row;
    }

    FieldAnswers text(RecordField field, @Nullable Text text) {
        boolean unknown = SaidUnknown.by(text);
        return add(field, text == null ? List.of() : List.of(new Part.Said(text)), unknown);
    }

    FieldAnswers label(RecordField field, @Nullable String label) {
        return add(
                field,
                label == null || label.isBlank() ? List.of() : List.of(new Part.Words(label)),
                SaidUnknown.by(label));
    }

    /** Each is a value of its own. */
    FieldAnswers labels(RecordField field, List<String> labels) {
        labels.forEach(label -> label(field, label));
        return this;
    }

    FieldAnswers yesNo(RecordField field, @Nullable Boolean yes) {
        return label(field, yes == null ? null : yes ? "ja" : "nej");
    }

    FieldAnswers count(RecordField field, @Nullable Count count) {
        if (count == null) {
            return this;
        }
        boolean unknown = count.atLeast() == null && count.atMost() == null && SaidUnknown.by(count.said());
        return add(field, Phrase.of("").count("", count).parts(), unknown, true);
    }

    /** A phrase that tells how many, if anybody said. */
    FieldAnswers counting(RecordField field, Phrase phrase, @Nullable Count count) {
        return add(field, phrase.parts(), SaidUnknown.by(Part.plain(phrase.parts())), count != null);
    }

    FieldAnswers when(RecordField field, @Nullable When when) {
        return label(field, when == null ? null : SwedishTime.dated(when));
    }

    /** When the post's matter happened, and that it was assumed if nobody said. */
    FieldAnswers occurred(RecordField field) {
        Occurred occurred = row.occurred();
        boolean unknown = Boolean.TRUE.equals(occurred.unknown());
        return add(field, List.of(new Part.Words(occurred(row))), unknown);
    }

    FieldAnswers phrase(RecordField field, Phrase phrase) {
        return add(field, phrase.parts(), SaidUnknown.by(Part.plain(phrase.parts())));
    }

    /** A phrase that says nothing when this, which it is about, is not known. */
    FieldAnswers phrase(RecordField field, Phrase phrase, Text about) {
        return add(field, phrase.parts(), SaidUnknown.by(about));
    }

    FieldAnswers provisional(RecordField field, String words) {
        answers.add(new Answer(field, row, List.of(new Part.Words(words)), false, true, false, null));
        return this;
    }

    Row<?> row() {
        return row;
    }

    List<Answer> all() {
        return List.copyOf(answers);
    }

    static String occurred(Row<?> row) {
        Occurred occurred = row.occurred();
        String when = SwedishTime.occurred(occurred, SwedishTime.NONE);
        return Boolean.TRUE.equals(occurred.assumed()) ? when + " (antaget, då det infördes)" : when;
    }

    private FieldAnswers add(RecordField field, List<Part> said, boolean unknown) {
        return add(field, said, unknown, false);
    }

    private FieldAnswers add(RecordField field, List<Part> said, boolean unknown, boolean counted) {
        List<Part> parts = said.stream()
                .filter(part ->
                        !(part instanceof Part.Words words && words.words().isEmpty()))
                .toList();
        if (!parts.isEmpty()) {
            answers.add(new Answer(field, row, parts, unknown, false, counted, null));
        }
        return this;
    }
}
