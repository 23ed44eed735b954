package se.stabsliggaren.api.page;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.Part;

/**
 * A piece of a line as HTML shows it: words, a covered word, or a reference to a post.
 *
 * @param covered why the words cannot be read; null when they can
 * @param post the post referred to; null when it is no reference
 */
public record HtmlSpan(
        String words, @Nullable String covered, @Nullable Integer post) {

    static final String BLOCK = "▇";

    /** @param own the page's year, which its moments leave out */
    static List<HtmlSpan> of(List<Part> parts, Year own) {
        List<HtmlSpan> pieces = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Words words -> pieces.add(shown(words.words()));
                case Part.Said said -> pieces.addAll(of(said.text()));
                case Part.Moment moment -> pieces.add(shown(moment.plain(own)));
                case Part.Someone someone -> pieces.add(of(someone.person()));
                case Part.Nr nr -> pieces.add(new HtmlSpan("nr " + nr.post(), null, nr.post()));
            }
        }
        return pieces;
    }

    static List<HtmlSpan> of(Text text) {
        return switch (text) {
            case Text.Open open -> List.of(shown(open.value()));
            case Text.Covered covered -> words(covered);
        };
    }

    /** Words beside each other that are covered for the same reason are one block, so that it is said once. */
    private static List<HtmlSpan> words(Text.Covered text) {
        List<HtmlSpan> pieces = new ArrayList<>();
        for (Text.Word word : text.words()) {
            HtmlSpan piece =
                    switch (word) {
                        case Text.Word.Shown shown -> shown(shown.text());
                        case Text.Word.Behind behind -> new HtmlSpan(BLOCK, Covers.reason(behind.cover()), null);
                    };
            if (piece.covered() == null || pieces.isEmpty() || !piece.equals(pieces.getLast())) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    static HtmlSpan of(Person person) {
        return switch (person) {
            case Person.Named named -> shown(named.name());
            case Person.Behind behind -> new HtmlSpan(BLOCK, Covers.reason(behind.cover()), null);
        };
    }

    private static HtmlSpan shown(String words) {
        return new HtmlSpan(words, null, null);
    }
}
