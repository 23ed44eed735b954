package se.stabsliggaren.projection.text;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

/**
 * A piece of a composed line. What people wrote stays the {@link Text} and {@link Person} it is, so that a covered word
 * stays covered wherever the line is shown.
 */
public sealed interface Part {

    /** Fixed words, labels and moments. */
    record Words(String words) implements Part {}

    /** Free text as it was recorded. */
    record Said(Text text) implements Part {}

    record Someone(Person person) implements Part {}

    /** When something is, to be shown with its year unless the page is of that year. */
    record Moment(When when) implements Part {}

    /** A reference to a post, shown as {@code nr 47}. */
    record Nr(int post) implements Part {}

    /** The line as one string, covered words shown as {@code ▇}; for pages that mark covers, read the parts. */
    static String plain(List<Part> parts) {
        return joined(parts, Part::plain);
    }

    /** The same, each moment with its year unless it is this one. */
    static String plain(List<Part> parts, Year own) {
        return joined(parts, part -> part.plain(own));
    }

    private static String joined(List<Part> parts, Function<Part, String> piece) {
        StringBuilder line = new StringBuilder();
        for (Part part : parts) {
            line.append(piece.apply(part));
        }
        return line.toString();
    }

    /** The same of one piece. */
    default String plain() {
        return switch (this) {
            case Words words -> words.words();
            case Said said -> said.text().masked();
            case Someone someone -> someone.person().masked();
            case Moment moment -> SwedishTime.when(moment.when());
            case Nr nr -> "nr " + nr.post();
        };
    }

    /** The same, a moment with its year unless it is this one. */
    default String plain(Year own) {
        return this instanceof Moment moment ? SwedishTime.when(moment.when(), own) : plain();
    }
}
