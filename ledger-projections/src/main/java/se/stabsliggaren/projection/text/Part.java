package se.stabsliggaren.projection.text;

import java.util.List;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;

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

    /** A reference to a post, shown as {@code nr 47}. */
    record Nr(int post) implements Part {}

    /** The line as one string, covered words shown as {@code ▇}; for pages that mark covers, read the parts. */
    static String plain(List<Part> parts) {
        StringBuilder line = new StringBuilder();
        for (Part part : parts) {
            line.append(part.plain());
        }
        return line.toString();
    }

    /** The same of one piece. */
    default String plain() {
        return switch (this) {
            case Words words -> words.words();
            case Said said -> said.text().masked();
            case Someone someone -> someone.person().masked();
            case Nr nr -> "nr " + nr.post();
        };
    }
}
